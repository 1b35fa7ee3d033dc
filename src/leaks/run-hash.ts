import { shortestText } from './phrase-length.ts';

// The hash of a run is a polynomial in its words’ hashes, so that it follows from the run before.
const base = 0x9e3779b1;
let baseOfFirst = 1;
for (let power = 0; power < shortestText; power += 1) baseOfFirst = Math.imul(baseOfFirst, base);

/** The hash of a run with one more word at its end. */
export function lengthen(hash: number, word: number): number {
  return (Math.imul(hash, base) + word) | 0;
}

/**
 * The hash of the `shortestText` words that end with the given one, or of those there are.
 *
 * @param hash - That of the words that end with the one before, 0 at the beginning.
 * @param from - The word that the first run began with.
 */
export function move(hash: number, words: Int32Array, last: number, from: number): number {
  const longer = lengthen(hash, words[last] ?? 0);
  const first = last - shortestText;
  return first < from ? longer : (longer - Math.imul(words[first] ?? 0, baseOfFirst)) | 0;
}

/** A number of 32 bits in which every bit of a hash has its say: the end of MurmurHash3. */
export function spread(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
