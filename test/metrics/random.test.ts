import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, xoshiro128 } from '#metrics/random.ts';
import { listOf } from './known.ts';

describe('xoshiro128', () => {
  // The authors’ C, https://prng.di.unimi.it/xoshiro128starstar.c, compiled with gcc.
  it.each([
    [
      [1, 2, 3, 4],
      [
        11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
        4258142804, 337829053, 2142557243,
      ],
    ],
    [
      [0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0],
      [0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70],
    ],
  ])('from %j gives the words of xoshiro128starstar.c', (seed, words) => {
    expect(words.map(xoshiro128(seed))).toEqual(words);
  });
});

describe('seededRandom', () => {
  const seeds = fc.nat({ max: 0xffff_ffff });

  // Written again in Python’s unbounded integers: MurmurHash3’s finaliser, then the generator.
  it.each([
    [0, [0.8868539502021594, 0.012474988946590604, 0.032522145755498943]],
    [1, [0.5686059948349658, 0.8893939367683266, 0.4705824180198359]],
    [42, [0.6606157208001621, 0.1117019639532224, 0.0791056456144914]],
    [4294967295, [0.19461841469507213, 0.5485967281391287, 0.2282790634437124]],
  ])('from seed %i gives the same as Python', (seed, numbers) => {
    expect(numbers.map(seededRandom(seed))).toEqual(numbers);
  });

  it('is the same again for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(listOf(5, seededRandom(seed))).toEqual(listOf(5, seededRandom(seed)));
      }),
    );
  });

  it('differs for neighbouring seeds from the first number on', () => {
    const firsts = new Set(listOf(1000, (seed) => seededRandom(seed)()));
    expect(firsts.size).toBe(1000);
  });

  it('stays from 0 to under 1, in steps of 2⁻⁵³', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const number = seededRandom(seed)();
        expect(number >= 0 && number < 1 && Number.isInteger(number * 2 ** 53)).toBe(true);
      }),
      { examples: [[0], [0xffff_ffff]] },
    );
  });

  // R qchisq(0.9999, 99) is 160.06.
  it.each([0, 1, 42])('from seed %i fills a hundred bins evenly', (seed) => {
    const next = seededRandom(seed);
    const bins = new Float64Array(100);
    for (let i = 0; i < 100_000; i += 1) {
      const bin = Math.floor(100 * next());
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    const chiSquared = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquared).toBeLessThan(160.06);
  });

  it('refuses what is no seed', () => {
    expect(() => seededRandom(-1)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: seededRandom: seed must be a whole number from 0 to 4294967295, got -1]`,
    );
    expect(() => seededRandom(0.5, 'npsBootstrapInterval')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsBootstrapInterval: seed must be a whole number from 0 to 4294967295, got 0.5]`,
    );
  });
});
