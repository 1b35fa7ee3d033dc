import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promiseGap, servqualItems } from '#metrics/promise-gap.ts';
import { known, listOf } from './known.ts';

const fours = listOf(22, () => 4);
const even = { tangibles: 20, reliability: 20, responsiveness: 20, assurance: 20, empathy: 20 };
const answers = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 22, maxLength: 22 });

describe('promiseGap', () => {
  // R: i <- 0:21; gap <- (1 + (i * i * 3 + 2 * i + j * j) %% 7) - (1 + (i * 5 + j) %% 7); dimension <- rep(1:5, c(4, 5, 4, 4, 5))
  it.each<[number, number[], number, number]>([
    [0, [0.75, -2, -1.5, -0.5, -1.2], -0.89, -1.2],
    [1, [0.75, -0.6, 0.25, -0.5, 0.2], 0.02, -0.059],
    [2, [1, 1.4, 0.5, 1.5, 0.8], 1.04, 1.017],
    [3, [-2, -0.2, -0.75, -1.5, -0.8], -1.05, -0.8665],
    [4, [-1.25, -1.2, 0, -0.75, -1.8], -1, -1.0195],
    [5, [-0.25, 1.2, 1, 2, 0.6], 0.91, 0.8625],
    [6, [1, -1.4, 0.5, -0.25, -0.6], -0.15, -0.2185],
    [7, [0.75, -2, -1.5, -0.5, -1.2], -0.89, -1.0775],
    [8, [0.75, -0.6, 0.25, -0.5, 0.2], 0.02, 0.088],
    [9, [1, 1.4, 0.5, 1.5, 0.8], 1.04, 0.919],
  ])(
    'of customer %i matches R m <- tapply(gap, dimension, mean), mean(m) and sum(w * m) / 100',
    (j, byDimension, unweighted, weighted) => {
      const expectations = listOf(22, (i) => 1 + ((i * 5 + j) % 7));
      const perceptions = listOf(22, (i) => 1 + ((i * i * 3 + 2 * i + j * j) % 7));
      const weights = {
        tangibles: 10 + j,
        reliability: 30 - j,
        responsiveness: 20 + j,
        assurance: 15 - j,
        empathy: 25,
      };
      const result = known(promiseGap(expectations, perceptions, weights));
      Object.values(result.dimensions).forEach((gap, i) => {
        expect(known(gap)).toBeCloseTo(known(byDimension[i]), 12);
      });
      expect(known(result.unweighted)).toBeCloseTo(unweighted, 12);
      expect(known(result.weighted)).toBeCloseTo(weighted, 12);
    },
  );

  it('has 22 items in five dimensions, in the order of the questionnaire', () => {
    expect(Object.entries(servqualItems)).toEqual([
      ['tangibles', 4],
      ['reliability', 5],
      ['responsiveness', 4],
      ['assurance', 4],
      ['empathy', 5],
    ]);
  });

  it.each([
    [0, 'tangibles'],
    [3, 'tangibles'],
    [4, 'reliability'],
    [8, 'reliability'],
    [9, 'responsiveness'],
    [12, 'responsiveness'],
    [13, 'assurance'],
    [16, 'assurance'],
    [17, 'empathy'],
    [21, 'empathy'],
  ] as const)('puts item %i under %s alone', (item, dimension) => {
    const { dimensions } = known(promiseGap(fours, fours.with(item, 7)));
    for (const [name, gap] of Object.entries(dimensions)) {
      expect(known(gap) > 0).toBe(name === dimension);
    }
  });

  it('is perception less expectation: below 0 where the promise was not kept', () => {
    const result = known(
      promiseGap(
        listOf(22, () => 7),
        listOf(22, () => 1),
        even,
      ),
    );
    expect([result.items, result.unweighted, result.weighted]).toEqual([22, -6, -6]);
  });

  it('changes sign when what was promised and what was found change places', () => {
    fc.assert(
      fc.property(answers, answers, (one, two) => {
        const there = known(promiseGap(one, two, even));
        const back = known(promiseGap(two, one, even));
        expect(known(back.unweighted)).toBeCloseTo(-known(there.unweighted), 12);
        expect(known(there.weighted)).toBeCloseTo(known(there.unweighted), 12);
      }),
    );
  });

  it('leaves out an item with a blank on either side, and does not take it for 0', () => {
    const blank: (number | undefined)[] = fours.with(0, 7);
    blank[0] = undefined;
    const result = known(promiseGap(blank, fours.with(1, 7)));
    expect(result.items).toBe(21);
    expect(result.dimensions.tangibles).toBe(1);
    expect(promiseGap(fours.with(1, 1), blank)?.dimensions.tangibles).toBe(1);
  });

  it('has no total when a dimension is missing, unless it weighs nothing', () => {
    const blanks = listOf(22, (i) => i).map((i) => (i < 4 ? undefined : 4));
    const result = known(promiseGap(fours, blanks, even));
    expect(result.dimensions.tangibles).toBeUndefined();
    expect([result.unweighted, result.weighted]).toEqual([undefined, undefined]);
    const rest = { ...even, tangibles: 0, empathy: 40 };
    expect(promiseGap(fours, blanks, rest)?.weighted).toBe(0);
  });

  it('has no weighted total without weights', () => {
    expect(known(promiseGap(fours, fours)).weighted).toBeUndefined();
  });

  it('is no result when no item has both answers', () => {
    expect(
      promiseGap(
        fours,
        listOf(22, () => 0).map(() => undefined),
      ),
    ).toBeUndefined();
  });

  it('takes weights whose sum is only rounded off from 100', () => {
    const thirds = {
      tangibles: 100 / 3,
      reliability: 100 / 3,
      responsiveness: 100 / 3,
      assurance: 0,
      empathy: 0,
    };
    expect(promiseGap(fours, fours, thirds)?.weighted).toBe(0);
  });

  it('words its errors in full', () => {
    expect(() => promiseGap(fours.slice(1), fours)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: promiseGap: expectations must have 22 entries, one for each item, got 21]`,
    );
    expect(() => promiseGap(fours, [...fours, 4])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: promiseGap: perceptions must have 22 entries, one for each item, got 23]`,
    );
    expect(() => promiseGap(fours.with(5, 0), fours)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: promiseGap: expectations[5] must be from 1 to 7, got 0]`,
    );
    expect(() => promiseGap(fours, fours.with(21, 8))).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: promiseGap: perceptions[21] must be from 1 to 7, got 8]`,
    );
    expect(() =>
      promiseGap(fours, fours, { ...even, empathy: 15 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: promiseGap: weights must sum to 100, got 95]`,
    );
    expect(() =>
      promiseGap(fours, fours, { ...even, empathy: -20 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: promiseGap: weights.empathy must be from 0 to 100, got -20]`,
    );
  });
});
