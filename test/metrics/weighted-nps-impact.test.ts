import fc from 'fast-check';
import { expect, it } from 'vitest';
import { npsImpact } from '#metrics/leave-one-out-impact.ts';
import { weightedCounts, weightedNps, type WeightedCounts } from '#metrics/weighted-nps.ts';
import { weightedNpsImpact } from '#metrics/weighted-nps-impact.ts';
import { known, tallied } from './known.ts';

const answer = fc.record({
  score: fc.integer({ min: 0, max: 10 }),
  weight: fc.double({ min: 0.01, max: 20, noNaN: true }),
});
const answers = fc.array(answer, { minLength: 1, maxLength: 60 });
type Answer = { readonly score: number; readonly weight: number };

const summed = (list: readonly Answer[]): WeightedCounts =>
  weightedCounts(
    list.map(({ score }) => score),
    list.map(({ weight }) => weight),
  );

it('is the weighted score with everybody less the one without the group', () => {
  fc.assert(
    fc.property(answers, answers, (own, rest) => {
      const result = known(weightedNpsImpact(summed(own), summed([...own, ...rest]), 0.95));
      const expected =
        known(weightedNps(summed([...own, ...rest]))) - known(weightedNps(summed(rest)));
      expect(result.impact).toBeCloseTo(expected, 6);
    }),
  );
});

it('is the unweighted impact when all weigh 1', () => {
  fc.assert(
    fc.property(answers, answers, (own, rest) => {
      const ones = (list: readonly Answer[]) => list.map(({ score }) => ({ score, weight: 1 }));
      const weighted = known(
        weightedNpsImpact(summed(ones(own)), summed(ones([...own, ...rest])), 0.95),
      );
      const scores = (list: readonly Answer[]) => list.map(({ score }) => score);
      const plain = known(
        npsImpact(tallied(scores(own)), tallied(scores([...own, ...rest])), 0.95),
      );
      for (const key of ['impact', 'low', 'high'] as const) {
        expect(weighted[key]).toBeCloseTo(plain[key], 9);
      }
    }),
  );
});

it('is nothing for everybody, or for nobody', () => {
  const some = summed([{ score: 9, weight: 2 }]);
  const nobody = { sums: some.sums.map(() => 0), squares: 0 };
  expect(weightedNpsImpact(some, some, 0.95)).toBeUndefined();
  expect(weightedNpsImpact(nobody, some, 0.95)).toBeUndefined();
});

it('refuses a group that weighs more than everybody', () => {
  const [one, two] = [summed([{ score: 9, weight: 2 }]), summed([{ score: 9, weight: 1 }])];
  expect(() => weightedNpsImpact(one, two, 0.95)).toThrow(/group\.sums\[9\] must be at most 1/);
});
