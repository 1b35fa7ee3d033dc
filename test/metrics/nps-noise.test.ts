import { expect, it } from 'vitest';
import { npsNoise } from '#metrics/nps-noise.ts';

const truth = { promoters: 0.45, detractors: 0.2 };
const options = { draws: 20_000, seed: 7, threshold: 5, confidence: 0.95 };

// Exact: summed over all pairs of quarters with SciPy multinomial.pmf.
it.each([
  [20, 0.918, 0.0445],
  [100, 0.6781, 0.0492],
])('of %i answers moves pairs as often as the exact sum says', (n, moved, alarms) => {
  const found = npsNoise(n, truth, options);
  // Within four standard errors of 20,000 draws.
  expect(Math.abs(found.moved / options.draws - moved)).toBeLessThan(0.015);
  expect(Math.abs(found.alarms / options.draws - alarms)).toBeLessThan(0.007);
});

it('is the same for the same seed, and its first pair is the same however many follow', () => {
  const [one, two] = [npsNoise(100, truth, options), npsNoise(100, truth, options)];
  expect(one).toEqual(two);
  expect(npsNoise(100, truth, { ...options, draws: 1 }).first).toEqual(one.first);
  expect(npsNoise(100, truth, { ...options, seed: 8 })).not.toEqual(one);
});

it('counts a pair at the very threshold as moved, and every pair at most once', () => {
  // With one answer each, scores differ by 0, 100 or 200: 100 or more whenever they differ at all.
  const { moved } = npsNoise(1, truth, { ...options, threshold: 100 });
  const alike = 0.45 ** 2 + 0.2 ** 2 + 0.35 ** 2;
  expect(Math.abs(moved / options.draws - (1 - alike))).toBeLessThan(0.015);
});

it('sees no change where all customers are alike', () => {
  const { moved, alarms, first } = npsNoise(30, { promoters: 1, detractors: 0 }, options);
  expect([moved, alarms, first.difference]).toEqual([0, 0, 0]);
});

it('refuses what cannot be', () => {
  const noise = (n: number, changed: Partial<typeof options>): unknown =>
    npsNoise(n, truth, { ...options, ...changed });
  expect(() => noise(0, {})).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: npsNoise: n must be a whole number ≥ 1, got 0]`,
  );
  expect(() => noise(5, { draws: 0 })).toThrow('draws must be a whole number from 1 to 1000000');
  expect(() => noise(5, { threshold: 0 })).toThrow('threshold must be');
  expect(() => noise(5, { confidence: 1 })).toThrow('confidence must be');
});
