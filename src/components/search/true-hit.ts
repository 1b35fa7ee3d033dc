/**
 * Whether a page that Pagefind returned speaks of what was asked.
 *
 * With no match Pagefind falls back to the longest beginning of a word that it knows (“ospitalità”
 * finds “o…”). A page counts if, for every word asked, one of the words it was found by begins with
 * it or differs from it by an ending alone.
 *
 * @param query - What the reader typed.
 * @param found - The words the page was found by.
 */
export function isTrueHit(query: string, found: readonly string[]): boolean {
  const words = found
    .flatMap((text) => text.split(/\s+/))
    .flatMap((word) => [whole(word), ...partsOf(word)]);
  const isThere = (asked: string): boolean => words.some((word) => isFormOf(asked, word));
  return query
    .split(/\s+/)
    .every((asked) => isThere(whole(asked)) || partsOf(asked).every(isThere));
}

/** What is left of a word without capitals, accents and signs: `customer’s` and `e-mail` in one piece, as Pagefind has them. */
function whole(word: string): string {
  return partsOf(word).join('');
}

function partsOf(word: string): string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

// A part of the ending can be common to both words: “misura-zione” and “misura-re”.
const english = 'e?s|e?d|e?rs?|y?ings?|ie[sd]|i?ly|e?ments?|(?:at)?ions?';
const italian =
  '[aeiou]|i[ao]|h[ei]|[aeiu]?(?:re|t[aeio]|tor[ei]|trice|zion[ei]|ment[eio]|ndo|nt[ei]|nz[ae]|v[aio]|vano|no|mo|tiv[aeio])|a?tt[aeio]|or[ei]';
const ending = new RegExp(`^(?:${english}|${italian}|y)?$`);

function isFormOf(asked: string, word: string): boolean {
  if (word.startsWith(asked)) return true;
  let shared = 0;
  while (shared < asked.length && asked[shared] === word[shared]) shared += 1;
  return shared >= 3 && ending.test(asked.slice(shared)) && ending.test(word.slice(shared));
}
