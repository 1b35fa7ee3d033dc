import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  poissonAtMost,
  poissonMoreThan,
  poissonProbability,
  poissonRefusedShare,
} from '#metrics/poisson.ts';
import { known, listOf } from './known.ts';

const count = fc.nat({ max: 200 });
const mean = fc.double({ min: 0, max: 150, noNaN: true });

describe('poissonProbability', () => {
  it.each([
    [0, 2, 0.135335283236613],
    [1, 2, 0.270670566473225],
    [2, 2, 0.270670566473225],
    [3, 2, 0.180447044315484],
    [0, 0, 1],
    [10, 10, 0.125110035721133],
    [100, 90, 0.0233208254251418],
    [5, 0.1, 7.54031181696633e-8],
    [20, 4, 8.27746364655366e-9],
    [1000, 1000, 0.0126146113487215],
    [0, 50, 1.92874984796392e-22],
    [7, 6.5, 0.146234157612567],
  ])('matches R dpois(%i, %d)', (k, average, probability) => {
    expect(poissonProbability(k, average) / probability).toBeCloseTo(1, 12);
  });

  it('is certain that nobody comes when nobody does', () => {
    expect([poissonProbability(0, 0), poissonProbability(3, 0)]).toEqual([1, 0]);
  });
});

describe('poissonAtMost and poissonMoreThan', () => {
  it.each([
    [0, 2, 0.135335283236613, 0.864664716763387],
    [1, 2, 0.406005849709838, 0.593994150290162],
    [2, 2, 0.676676416183063, 0.323323583816937],
    [3, 2, 0.857123460498547, 0.142876539501453],
    [0, 0, 1, 0],
    [10, 10, 0.583039750192985, 0.416960249807015],
    [100, 90, 0.865099836238712, 0.134900163761288],
    [5, 0.1, 0.999999998725101, 1.27489869222979e-9],
    [20, 4, 0.999999998076942, 1.9230584594147e-9],
    [1000, 1000, 0.508409367168506, 0.491590632831494],
    [0, 50, 1.92874984796392e-22, 1],
    [7, 6.5, 0.672757780130567, 0.327242219869433],
  ])('match R ppois(%i, %d), lower and upper', (k, average, atMost, moreThan) => {
    expect(poissonAtMost(k, average)).toBeCloseTo(atMost, 13);
    expect(poissonMoreThan(k, average)).toBeCloseTo(moreThan, 13);
  });

  it('keep the digits of a small tail, as R ppois(20, 4, lower.tail = FALSE) does', () => {
    expect(poissonMoreThan(20, 4) / 1.9230584594147e-9).toBeCloseTo(1, 11);
  });

  it('add up to 1, and are sums of the probabilities', () => {
    fc.assert(
      fc.property(count, mean, (k, average) => {
        expect(poissonAtMost(k, average) + poissonMoreThan(k, average)).toBeCloseTo(1, 12);
        const sum = listOf(k + 1, (i) => poissonProbability(i, average)).reduce((a, b) => a + b);
        expect(poissonAtMost(k, average)).toBeCloseTo(sum, 11);
      }),
    );
  });
});

describe('poissonRefusedShare', () => {
  it.each([
    [0, 2, 1],
    [1, 2, 0.567667641618306],
    [2, 2, 0.270670566473225],
    [3, 2, 0.109008774564757],
    [4, 2, 0.0375705048140306],
    [10, 10, 0.125110035721133],
    [0, 0.5, 1],
    [5, 0.1, 1.29330822504035e-8],
    [20, 4, 5.85229808894876e-10],
    [100, 90, 0.00833191834055421],
    [50, 60, 0.171991551091286],
    [1, 1000, 0.999],
    [12, 6.5, 0.00429191197692694],
  ])(
    'of %i slots and %d a day matches R sum((k - slots) * dpois(k, mean)) / mean',
    (slots, average, share) => {
      expect(poissonRefusedShare(slots, average)).toBeCloseTo(share, 13);
    },
  );

  it('is everybody without slots, and falls with each slot', () => {
    fc.assert(
      fc.property(count, fc.double({ min: 0.01, max: 150, noNaN: true }), (slots, average) => {
        expect(poissonRefusedShare(0, average)).toBeCloseTo(1, 12);
        const share = known(poissonRefusedShare(slots, average));
        expect(known(poissonRefusedShare(slots + 1, average))).toBeLessThanOrEqual(share + 1e-13);
      }),
    );
  });

  it('is no result when nobody comes', () => {
    expect(poissonRefusedShare(2, 0)).toBeUndefined();
  });
});

it.each([
  ['poissonProbability', poissonProbability, 'k'],
  ['poissonAtMost', poissonAtMost, 'k'],
  ['poissonMoreThan', poissonMoreThan, 'k'],
  ['poissonRefusedShare', poissonRefusedShare, 'slots'],
] as const)('%s names itself in its errors', (name, measure, first) => {
  expect(() => measure(2.5, 2)).toThrow(
    new RangeError(`${name}: ${first} must be a whole number ≥ 0, got 2.5`),
  );
  expect(() => measure(2, -1)).toThrow(
    new RangeError(`${name}: mean must be a finite number ≥ 0, got -1`),
  );
  expect(() => measure(2, Number.POSITIVE_INFINITY)).toThrow(RangeError);
});
