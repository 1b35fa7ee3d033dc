import type { Library } from '#model/library.ts';
import { restrictedTexts } from './restricted-texts.ts';
import { wordsOf } from './words-of.ts';

/** Words in a row that identify a text: fewer would meet by chance, more would miss a short note. */
export const phraseLength = 8;

/** The shortest text that counts as a whole. */
export const shortestText = 6;

/**
 * Every run of words in the restricted texts that no open text has too. A sentence shorter than a
 * phrase counts whole, from `shortestText` up.
 */
export function listRestrictedPhrases(library: Library): Set<string> {
  const { restricted, open } = restrictedTexts(library);
  const openRuns = new Set(open.flatMap((text) => runsOf(wordsOf(text))));
  const openText = ` ${open.map((text) => wordsOf(text).join(' ')).join(' | ')} `;
  const phrases = restricted.flatMap((text) => {
    const words = wordsOf(text);
    if (words.length >= phraseLength) return runsOf(words).filter((run) => !openRuns.has(run));
    const whole = words.join(' ');
    return words.length >= shortestText && !openText.includes(` ${whole} `) ? [whole] : [];
  });
  return new Set(phrases);
}

/** Every run of `phraseLength` words, in order. */
export function runsOf(words: readonly string[]): string[] {
  return Array.from({ length: Math.max(0, words.length - phraseLength + 1) }, (_, start) =>
    words.slice(start, start + phraseLength).join(' '),
  );
}
