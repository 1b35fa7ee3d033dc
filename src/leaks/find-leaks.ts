import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { listFiles } from '#loaders/list-files.ts';
import { phraseLength, shortestText } from './restricted-phrases.ts';
import { wordsOf } from './words-of.ts';

export interface Leak {
  /** Path below the edition’s folder. */
  readonly file: string;
  /** The words that gave it away. */
  readonly phrase: string;
}

const pictures = /\.(?:png|jpe?g|webp|avif|gif|woff2?|ico)$/;

/**
 * The files of a built edition that hold a restricted phrase, one leak each. Files are read as
 * published: the search index is unpacked first. Pictures and fonts hold no text.
 */
export function findLeaks(folder: string, phrases: ReadonlySet<string>): Leak[] {
  const index = indexOf(phrases);
  return listFiles(folder)
    .filter((file) => !pictures.test(file))
    .flatMap((file) => {
      const text = textIn(readFileSync(join(folder, file)));
      const phrase = firstPhrase(text, index) ?? firstPhrase(asUntagged(text), index);
      return phrase === undefined ? [] : [{ file, phrase }];
    });
}

function textIn(bytes: Buffer): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString('utf8');
}

/**
 * The text with what stands inside its tags: attributes, which are published too, and whatever a
 * script has between a “less than” and a “greater than”.
 */
function asUntagged(text: string): string {
  return text.replace(/[<>]/g, ' ');
}

/** Phrases by how they begin: that rules out most places of a text at little cost. */
interface PhraseIndex {
  readonly phrases: ReadonlySet<string>;
  /** Second words by first. */
  readonly seconds: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first `shortestText` words of each. */
  readonly starts: ReadonlySet<string>;
}

function indexOf(phrases: ReadonlySet<string>): PhraseIndex {
  const seconds = new Map<string, Set<string>>();
  const starts = new Set<string>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const [first = '', second = ''] = words;
    const known = seconds.get(first);
    if (known === undefined) seconds.set(first, new Set([second]));
    else known.add(second);
    starts.add(words.slice(0, shortestText).join(' '));
  }
  return { phrases, seconds, starts };
}

function firstPhrase(text: string, { phrases, seconds, starts }: PhraseIndex): string | undefined {
  const words = wordsOf(text);
  for (let start = 0; start < words.length; start += 1) {
    if (seconds.get(words[start] ?? '')?.has(words[start + 1] ?? '') !== true) continue;
    if (!starts.has(words.slice(start, start + shortestText).join(' '))) continue;
    // Short texts count whole, so every length between the two may be a phrase.
    for (let length = shortestText; length <= phraseLength; length += 1) {
      const run = words.slice(start, start + length).join(' ');
      if (phrases.has(run)) return run;
    }
  }
  return undefined;
}
