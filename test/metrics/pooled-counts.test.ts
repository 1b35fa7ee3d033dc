import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nps } from '#metrics/nps.ts';
import { pooledCounts } from '#metrics/pooled-counts.ts';
import { counted, known, tallied } from './known.ts';

const lists = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 60 }), {
  maxLength: 8,
});

it('counts everybody once, in whichever group', () => {
  fc.assert(
    fc.property(lists, (groups) => {
      expect(pooledCounts(groups.map(tallied))).toEqual(tallied(groups.flat()));
    }),
  );
});

it('is not the mean of the groups’ scores', () => {
  const [small, large] = [counted(3, 0, 0), counted(0, 0, 97)];
  expect((known(nps(small)) + known(nps(large))) / 2).toBe(0);
  expect(nps(pooledCounts([small, large]))).toBe(-94);
});

it('can fall while every group rises (Simpson)', () => {
  const before = [counted(80, 0, 10), counted(2, 0, 8)];
  const after = [counted(19, 0, 1), counted(32, 0, 48)];
  before.forEach((group, i) => {
    expect(known(nps(known(after[i])))).toBeGreaterThan(known(nps(group)));
  });
  expect(known(nps(pooledCounts(after)))).toBeLessThan(known(nps(pooledCounts(before))));
});

it('is nobody when there are no groups', () => {
  expect(nps(pooledCounts([]))).toBeUndefined();
});

it('words its errors in full', () => {
  expect(() => pooledCounts([[1, 2]])).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: pooledCounts: groups[0] must have 11 entries, one for each score from 0 to 10, got 2]`,
  );
  expect(() =>
    pooledCounts([counted(1, 1, 1), counted(0.5, 0, 0)]),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: pooledCounts: groups[1][10] must be a whole number ≥ 0, got 0.5]`,
  );
});
