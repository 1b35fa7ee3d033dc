import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from '#metrics/random.ts';
import { countIn, drawNumbers } from '#quizzes/draw-numbers.ts';

it('leaves given numbers alone and draws the others on their steps, ends included', () => {
  const load = { from: 0.5, to: 1.5, step: 0.1 };
  const seen = new Set<number>();
  for (let seed = 0; seed < 300; seed += 1) {
    const drawn = drawNumbers({ slots: 2, load }, seededRandom(seed));
    expect(drawn['slots']).toBe(2);
    seen.add(drawn['load'] ?? Number.NaN);
  }
  expect([...seen].toSorted((a, b) => a - b)).toEqual([
    0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5,
  ]);
});

it('never leaves its range', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 30 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (from, width, step, chance) => {
        const range = { from, to: from + width, step };
        const { n = Number.NaN } = drawNumbers({ n: range }, () => chance);
        expect(n).toBeGreaterThanOrEqual(from);
        expect(n).toBeLessThanOrEqual(from + width);
        expect((n - from) % step).toBe(0);
      },
    ),
  );
});

it('counts what a range has', () => {
  expect(countIn({ from: 0, to: 0.3, step: 0.1 })).toBe(4);
  expect(countIn({ from: 5, to: 4, step: 1 })).toBe(0);
});
