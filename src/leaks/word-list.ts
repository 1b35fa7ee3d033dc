/** What stands after a word of a text, and after its last. Both are smaller than any letter. */
export const wordEnd = 0x20;
export const textEnd = 0x0a;

/**
 * The words of a text, one after the other, as `wordsOf` would list them: their letters as UTF-8,
 * each word with `wordEnd` after it, and for each where it starts and a hash of it. Words may be left
 * out of the list while their letters are there.
 */
export interface WordList {
  letters: Uint8Array;
  starts: Int32Array;
  hashes: Int32Array;
  /** How many there are; what follows in the arrays is of some text before. */
  count: number;
}

/** A list with room for so many words. */
export function wordList(letters: Uint8Array, room: number): WordList {
  return { letters, starts: new Int32Array(room), hashes: new Int32Array(room), count: 0 };
}

/** The hash of a word, one byte further: FNV-1a, begun at 0. */
export function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/** Adds a word whose letters are there already. */
export function addWord(list: WordList, start: number, hash: number): void {
  list.starts[list.count] = start;
  list.hashes[list.count] = hash;
  list.count += 1;
}

const encoder = new TextEncoder();

/** Words as a list. */
export function listWords(words: readonly string[]): WordList {
  const letters = encoder.encode(`${words.join(' ')} `);
  const list = wordList(letters, words.length);
  if (words.length > 0) readList(letters, 0, letters.length, list);
  return list;
}

/** Lists the words that already lie between two places as a `WordList` has them, and nothing else. */
export function readList(letters: Uint8Array, from: number, to: number, list: WordList): void {
  list.letters = letters;
  list.count = 0;
  let [start, hash] = [from, 0];
  for (let at = from; at < to; at += 1) {
    const byte = letters[at] ?? 0;
    if (byte > wordEnd) {
      hash = hashByte(hash, byte);
      continue;
    }
    addWord(list, start, hash);
    start = at + 1;
    hash = 0;
  }
}
