import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npsScoreInterval } from '#metrics/intervals.ts';
import { nps, npsShares } from '#metrics/nps.ts';
import { npsComparison } from '#metrics/nps-comparison.ts';
import {
  effectiveGroups,
  type WeightedCounts,
  weightedCounts,
  weightedNps,
  weightedNpsComparison,
  weightedNpsInterval,
} from '#metrics/weighted-nps.ts';
import { known, listOf, tallied } from './known.ts';

/** R: i <- 0:(n - 1); scores <- (i * i * 7 + 3 * i + j) %% 11; w <- ((i * 5) %% (j + 1)) / 4 + 0.25 */
function survey(n: number, j: number): WeightedCounts {
  return weightedCounts(
    listOf(n, (i) => (i * i * 7 + 3 * i + j) % 11),
    listOf(n, (i) => ((i * 5) % (j + 1)) / 4 + 0.25),
  );
}

const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 200 });
const nothing = weightedCounts([], []);

describe('weightedNps', () => {
  it.each([
    [5, 1, -71.4285714285714, 4.45454545454545],
    [8, 2, -87.5, 6.73684210526316],
    [12, 3, -43.3333333333333, 10],
    [20, 4, -35, 20],
    [33, 5, -61.5384615384615, 26.4777562862669],
    [50, 6, -24.8730964467005, 39.5606523955148],
    [77, 7, -27.3775216138329, 61.0903094875698],
    [100, 8, -27.2177419354839, 78.4489795918367],
    [150, 9, -8.57142857142857, 99.3243243243243],
    [1, 10, 100, 1],
  ])(
    'of survey %i, %i matches R 100 * weighted.mean((scores >= 9) - (scores <= 6), w), and its groups sum(w)^2 / sum(w^2)',
    (n, j, score, effective) => {
      expect(known(weightedNps(survey(n, j)))).toBeCloseTo(score, 11);
      expect(known(effectiveGroups(survey(n, j))).n).toBeCloseTo(effective, 11);
    },
  );

  it('is the score itself when all weigh the same', () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 0.01, max: 50, noNaN: true }), (list, weight) => {
        const weighted = weightedCounts(
          list,
          list.map(() => weight),
        );
        expect(known(weightedNps(weighted))).toBeCloseTo(known(nps(tallied(list))), 9);
        expect(known(effectiveGroups(weighted)).n).toBeCloseTo(list.length, 8);
      }),
    );
  });

  it('does not change with the unit of the weights', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }), (n, j) => {
        const { sums, squares } = survey(n, j);
        const scaled = { sums: sums.map((sum) => 8 * sum), squares: 64 * squares };
        expect(known(weightedNps(scaled))).toBeCloseTo(known(weightedNps({ sums, squares })), 10);
        const [one, two] = [effectiveGroups(scaled), effectiveGroups({ sums, squares })];
        expect(known(one).n).toBeCloseTo(known(two).n, 10);
      }),
    );
  });

  it('leaves out an answer of weight 0, and counts a score of 0', () => {
    expect(weightedNps(weightedCounts([10, 0], [1, 0]))).toBe(100);
    expect(weightedNps(weightedCounts([10, 0], [1, 3]))).toBe(-50);
  });
});

describe('weightedNpsInterval', () => {
  // The likelihood of the trinomial with the weighted shares is maximised numerically under p − d = Δ.
  it.each([
    [5, 1, -93.8086290563214, 7.95130543561459],
    [8, 2, -98.0199604070449, -19.410281819198],
    [12, 3, -78.732177520193, 15.0208193072322],
    [20, 4, -63.4726307906367, 3.02654021388414],
    [33, 5, -80.3422222032443, -29.5467376540222],
    [50, 6, -49.1294190152081, 3.31412700842202],
    [77, 7, -44.8606622366136, -7.59869506974317],
    [100, 8, -42.7906108104298, -9.8654916003302],
    [150, 9, -25.803470165186, 9.23360837938825],
    [200, 10, -60.1455481897045, -32.7981159489687],
  ])(
    'of survey %i, %i matches SciPy brentq on the constrained likelihood at n = sum(w)^2 / sum(w^2)',
    (n, j, low, high) => {
      const interval = known(weightedNpsInterval(survey(n, j), 0.95));
      expect(interval.low).toBeCloseTo(low, 9);
      expect(interval.high).toBeCloseTo(high, 9);
    },
  );

  it('is the score interval when all weigh the same, and wider otherwise', () => {
    fc.assert(
      fc.property(scores, (list) => {
        const plain = known(npsScoreInterval(tallied(list), 0.95));
        const even = weightedCounts(
          list,
          list.map(() => 2),
        );
        expect(known(weightedNpsInterval(even, 0.95)).low).toBeCloseTo(plain.low, 7);
        expect(known(weightedNpsInterval(even, 0.95)).high).toBeCloseTo(plain.high, 7);
      }),
    );
  });
});

describe('weightedNpsComparison', () => {
  it.each([
    [1, -28.1628917867765, -51.567445230208, 11.1238698089367, -1.2644167885492, 0.206080470154143],
    [
      2, -49.0094745908699, -68.5480100698725, -9.55241340260176, -2.59466851478252,
      0.00946821864792808,
    ],
    [
      3, 10.1190476190476, -27.2194794207996, 52.5821794635121, 0.622919113830372,
      0.533337676841204,
    ],
    [
      4, -14.2055267702936, -50.3817911371239, 27.2464153350482, -0.584124062651411,
      0.559136846727563,
    ],
    [
      5, -34.9290060851927, -64.499153122008, 7.56268969120506, -1.54857846226206,
      0.121483086703339,
    ],
    [
      6, 1.62114455592717, -38.1530336425057, 44.2350404732367, 0.144687377025136,
      0.884957705953492,
    ],
    [
      7, -37.6928914748292, -76.4895289891669, 10.5771209237274, -1.48375923584763,
      0.137872805113911,
    ],
    [
      8, 4.38453159041394, -37.5395159830759, 47.5201241328733, 0.229975491205281,
      0.818110814504344,
    ],
    [
      9, 44.1883624982217, -5.92542393979245, 86.2353480763654, 1.70793446566648,
      0.0876485031443306,
    ],
    [10, 24.6142122309011, -16.1815894117597, 59.4259777264359, 1.121017999102, 0.262280200971474],
  ])(
    'of surveys 20 + %i matches R’s adjusted-Wald z with the effective groups',
    (j, difference, low, high, z, p) => {
      const result = known(
        weightedNpsComparison(survey(20 + j, j), survey(60 - 3 * j, j + 2), 0.95),
      );
      expect(result.difference).toBeCloseTo(difference, 10);
      expect(result.low).toBeCloseTo(low, 10);
      expect(result.high).toBeCloseTo(high, 10);
      expect(result.z).toBeCloseTo(z, 11);
      expect(result.p).toBeCloseTo(p, 11);
    },
  );

  it('is the unweighted comparison when all weigh 1', () => {
    fc.assert(
      fc.property(scores, scores, (first, second) => {
        const [one, two] = [first, second].map((list) =>
          weightedCounts(
            list,
            list.map(() => 1),
          ),
        );
        const weighted = known(weightedNpsComparison(known(one), known(two), 0.95));
        const plain = known(npsComparison(tallied(first), tallied(second), 0.95));
        expect(weighted.z).toBeCloseTo(plain.z, 10);
        expect(weighted.difference).toBeCloseTo(plain.difference, 10);
      }),
    );
  });
});

it('sums up weights by score, and their squares', () => {
  const { sums, squares } = weightedCounts([9, 3, 9], [2, 0.5, 1]);
  expect(sums).toEqual([0, 0, 0, 0.5, 0, 0, 0, 0, 0, 3, 0]);
  expect(squares).toBe(5.25);
});

it('divides everybody among the groups as unweighted scores are divided', () => {
  const eleven = listOf(11, (score) => score);
  const groups = known(
    effectiveGroups(
      weightedCounts(
        eleven,
        eleven.map(() => 1),
      ),
    ),
  );
  expect(groups.n).toBeCloseTo(11, 12);
  const { promoters, passives, detractors } = npsShares(tallied(eleven));
  expect(groups.promoters).toBeCloseTo(promoters, 12);
  expect(groups.passives).toBeCloseTo(passives, 12);
  expect(groups.detractors).toBeCloseTo(detractors, 12);
});

it('is no result when nobody answered, or nothing weighs anything', () => {
  for (const empty of [nothing, weightedCounts([9, 3], [0, 0])]) {
    expect(weightedNps(empty)).toBeUndefined();
    expect(weightedNpsInterval(empty, 0.95)).toBeUndefined();
    expect(weightedNpsComparison(empty, survey(9, 1), 0.95)).toBeUndefined();
    expect(weightedNpsComparison(survey(9, 1), empty, 0.95)).toBeUndefined();
  }
});

it('has an interval for a single answer', () => {
  const { low, high } = known(weightedNpsInterval(weightedCounts([3], [0.7]), 0.95));
  expect(low).toBe(-100);
  expect(high).toBeCloseTo(58.69013712, 6);
});

it('words its errors in full', () => {
  expect(() => weightedCounts([9, 3], [1])).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: weightedCounts: weights must have 2 entries, one for each score, got 1]`,
  );
  expect(() => weightedCounts([9, 6.5], [1, 1])).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: weightedCounts: scores[1] must be a whole number from 0 to 10, got 6.5]`,
  );
  expect(() => weightedCounts([9, 11], [1, 1])).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: weightedCounts: scores[1] must be a whole number from 0 to 10, got 11]`,
  );
  expect(() => weightedCounts([9, 3], [1, -1])).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: weightedCounts: weights[1] must be a finite number ≥ 0, got -1]`,
  );
  expect(() => weightedNps({ sums: [1], squares: 1 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: weightedNps: sums must have 11 entries, one for each score from 0 to 10, got 1]`,
  );
  expect(() =>
    weightedNps({ sums: nothing.sums.with(2, -1), squares: 1 }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: weightedNps: sums[2] must be a finite number ≥ 0, got -1]`,
  );
  expect(() =>
    weightedNpsInterval({ sums: nothing.sums.with(2, 1), squares: 9 }, 0.95),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: weightedNpsInterval: squares must be from 0 to 1.000000001, got 9]`,
  );
  expect(() => weightedNpsInterval(survey(5, 1), 95)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: weightedNpsInterval: confidence must be greater than 0 and less than 1, got 95]`,
  );
  expect(() =>
    weightedNpsComparison(survey(5, 1), survey(5, 1), 1),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: weightedNpsComparison: confidence must be greater than 0 and less than 1, got 1]`,
  );
  const bad = { sums: nothing.sums.with(2, 1), squares: 9 };
  expect(() => weightedNpsComparison(bad, survey(5, 1), 0.95)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: weightedNpsComparison: first.squares must be from 0 to 1.000000001, got 9]`,
  );
  expect(() =>
    weightedNpsComparison(survey(5, 1), { ...bad, sums: [] }, 0.95),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: weightedNpsComparison: second.sums must have 11 entries, one for each score from 0 to 10, got 0]`,
  );
});
