/**
 * Whether a page that Pagefind returned speaks of what was asked.
 *
 * With no match Pagefind falls back to the longest beginning of a word that it knows (“ospitalità”
 * finds “o…”). A page counts if, for every word asked, one of the words it was found by begins with
 * it, or shares with it all but an ending.
 *
 * @param query - What the reader typed.
 * @param found - The words the page was found by.
 */
export function isTrueHit(query: string, found: readonly string[]): boolean {
  const marked = found.flatMap(wordsIn);
  return wordsIn(query).every((asked) => marked.some((word) => isFormOf(asked, word)));
}

/** Words without capitals, accents and signs: what two spellings are compared by. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

// Inflection changes the end of a word, in Italian and English: what stays must be most of it.
function isFormOf(asked: string, word: string): boolean {
  let shared = 0;
  while (shared < asked.length && asked[shared] === word[shared]) shared += 1;
  return shared === asked.length || (shared >= 3 && shared >= asked.length * 0.6);
}
