import { requireWhole } from './ranges.ts';

/** The next number of a sequence that looks random: 0 ≤ number < 1, in steps of 2⁻⁵³. */
export type Random = () => number;

/**
 * Numbers that look random and are the same for the same seed, in every browser.
 *
 * The generator is xoshiro128**, with a period of 2¹²⁸ − 1 words; each number takes two. Not for
 * secrets.
 *
 * @param seed - A whole number from 0 to 4,294,967,295 (2³² − 1).
 * @param caller - The function that an error should name.
 * @throws {RangeError} If the seed is outside the range above.
 *
 * @example
 * const random = seededRandom(1);
 * random(); // => 0.5686059948349658
 */
export function seededRandom(seed: number, caller = 'seededRandom'): Random {
  requireWhole(caller, 'seed', seed, 0, 2 ** 32 - 1);
  const next = xoshiro128([1, 2, 3, 4].map((step) => scrambled(seed + step * 0x9e3779b9)));
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}

/**
 * The generator xoshiro128** 1.1: 32-bit words with a period of 2¹²⁸ − 1.
 *
 * @param seed - Four 32-bit words, not all 0.
 * @returns A function that gives the next word, a whole number from 0 to 2³² − 1.
 *
 * @see Blackman & Vigna (2021), doi:10.1145/3460772
 */
export function xoshiro128(seed: readonly number[]): () => number {
  let [a = 0, b = 0, c = 0, d = 0] = seed;
  return () => {
    const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return word;
  };
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/**
 * A word with its bits mixed, so that neighbouring seeds have nothing in common: the finaliser of
 * MurmurHash3 (Appleby 2011). Different words stay different, hence four are never all 0.
 */
function scrambled(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
