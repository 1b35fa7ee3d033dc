import type { ReadableTexts } from '#model/library.ts';
import { wordsOf } from '../../src/leaks/words-of.ts';

/** What the leak guard does, said in the plainest way: slowly, and with every phrase as a string. */
export function restrictedPhrases(texts: readonly ReadableTexts[]): Set<string> {
  const open = texts.flatMap((part) => part.open.map((text) => ` ${wordsOf(text).join(' ')} `));
  const phrases = texts
    .flatMap(({ restricted }) => restricted)
    .flatMap((text) => phrasesIn(wordsOf(text)));
  return new Set(phrases.filter((phrase) => !open.some((text) => text.includes(` ${phrase} `))));
}

function phrasesIn(words: readonly string[]): string[] {
  if (words.length < 6) return [];
  return words.length < 8 ? [words.join(' ')] : runsOf(words, 8);
}

/** The phrase that gives a file away: as a browser shows it first, then with what is in its tags. */
export function leakIn(text: string, phrases: ReadonlySet<string>): string | undefined {
  return firstPhrase(text, phrases) ?? firstPhrase(text.replace(/[<>]/g, ' '), phrases);
}

function firstPhrase(text: string, phrases: ReadonlySet<string>): string | undefined {
  const words = wordsOf(text);
  return words
    .flatMap((_, start) => [6, 7, 8].map((length) => words.slice(start, start + length).join(' ')))
    .find((run) => phrases.has(run));
}

/** Every run of so many words, in order. */
export function runsOf(words: readonly string[], length: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(' '));
}
