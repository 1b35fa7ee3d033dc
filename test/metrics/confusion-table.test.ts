import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accuracy,
  type ConfusionTable,
  confusionTable,
  f1,
  precision,
  recall,
} from '#metrics/confusion-table.ts';
import { known } from './known.ts';

const empty: ConfusionTable = {
  truePositives: 0,
  falsePositives: 0,
  falseNegatives: 0,
  trueNegatives: 0,
  undecidedPositives: 0,
  undecidedNegatives: 0,
};
const judgement = fc.record({
  called: fc.constantFrom('positive', 'negative', 'undecided'),
  actual: fc.constantFrom('positive', 'negative'),
});

// tp, fp, fn, tn, undecided of either kind.
it.each([
  [6, 4, 2, 28, 0, 0, 0.6, 0.75, 0.666666666666667],
  [1, 0, 1, 0, 1, 0, 1, 0.333333333333333, 0.5],
  [0, 3, 4, 10, 0, 2, 0, 0, 0],
  [5, 5, 5, 5, 2, 1, 0.5, 0.416666666666667, 0.454545454545455],
  [10, 0, 3, 7, 1, 1, 1, 0.714285714285714, 0.833333333333333],
  [100, 25, 50, 1000, 10, 10, 0.8, 0.625, 0.701754385964912],
  [3, 9, 0, 1, 4, 5, 0.25, 0.428571428571429, 0.315789473684211],
  [0, 2, 1, 9, 0, 3, 0, 0, 0],
  [7, 1, 2, 3, 0, 0, 0.875, 0.777777777777778, 0.823529411764706],
  [1, 1, 8, 2, 3, 1, 0.5, 0.0833333333333333, 0.142857142857143],
])(
  'of %i, %i, %i, %i, %i, %i matches R tp / (tp + fp), tp / (tp + fn + up), 2 * tp / (2 * tp + fp + fn + up)',
  (tp, fp, fn, tn, up, un, precise, found, both) => {
    const table: ConfusionTable = {
      truePositives: tp,
      falsePositives: fp,
      falseNegatives: fn,
      trueNegatives: tn,
      undecidedPositives: up,
      undecidedNegatives: un,
    };
    expect(precision(table)?.share).toBeCloseTo(precise, 14);
    expect(precision(table)?.n).toBe(tp + fp);
    expect(recall(table)?.share).toBeCloseTo(found, 14);
    expect(recall(table)?.n).toBe(tp + fn + up);
    expect(f1(table)).toBeCloseTo(both, 14);
    expect(accuracy(table)).toEqual({
      successes: tp + tn,
      n: tp + fp + fn + tn + up + un,
      share: expect.closeTo((tp + tn) / (tp + fp + fn + tn + up + un), 14),
    });
  },
);

describe('confusionTable', () => {
  it.each([
    ['positive', 'positive', 'truePositives'],
    ['positive', 'negative', 'falsePositives'],
    ['negative', 'positive', 'falseNegatives'],
    ['negative', 'negative', 'trueNegatives'],
    ['undecided', 'positive', 'undecidedPositives'],
    ['undecided', 'negative', 'undecidedNegatives'],
  ] as const)('counts what was called %s and was %s among the %s', (called, actual, cell) => {
    expect(confusionTable([{ called, actual }])).toEqual({ ...empty, [cell]: 1 });
  });

  it('leaves nobody out', () => {
    fc.assert(
      fc.property(fc.array(judgement), (judgements) => {
        const counts = Object.values(confusionTable(judgements));
        expect(counts.reduce((a, b) => a + b)).toBe(judgements.length);
      }),
    );
  });
});

describe('precision, recall and F1', () => {
  it('are worked as in the glossary: 40 replies, 8 impostors', () => {
    const table = {
      ...empty,
      truePositives: 6,
      falsePositives: 4,
      falseNegatives: 2,
      trueNegatives: 28,
    };
    expect(precision(table)).toEqual({ successes: 6, n: 10, share: 0.6 });
    expect(recall(table)).toEqual({ successes: 6, n: 8, share: 0.75 });
    expect(f1(table)).toBeCloseTo(2 / 3, 14);
  });

  it('have F1 as their harmonic mean', () => {
    fc.assert(
      fc.property(fc.array(judgement), (judgements) => {
        const table = confusionTable(judgements);
        fc.pre(table.truePositives > 0);
        const [p, r] = [known(precision(table)).share, known(recall(table)).share];
        expect(f1(table)).toBeCloseTo((2 * p * r) / (p + r), 12);
      }),
    );
  });

  it('punish leaving impostors undecided as they punish missing them', () => {
    const missed = { ...empty, truePositives: 3, falseNegatives: 2 };
    const undecided = { ...empty, truePositives: 3, undecidedPositives: 2 };
    expect(recall(undecided)).toEqual(recall(missed));
    expect(f1(undecided)).toBe(f1(missed));
  });

  it('are no result where there is nothing to divide by', () => {
    expect([precision(empty), recall(empty), f1(empty)]).toEqual([undefined, undefined, undefined]);
    expect(precision({ ...empty, falseNegatives: 1 })).toBeUndefined();
    expect(recall({ ...empty, falsePositives: 1 })).toBeUndefined();
    expect(f1({ ...empty, trueNegatives: 9 })).toBeUndefined();
    expect(f1({ ...empty, falsePositives: 1 })).toBe(0);
  });

  it('word their errors in full', () => {
    expect(() => precision({ ...empty, truePositives: -1 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: precision: table.truePositives must be a whole number ≥ 0, got -1]`,
    );
    expect(() => recall({ ...empty, falseNegatives: 0.5 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: recall: table.falseNegatives must be a whole number ≥ 0, got 0.5]`,
    );
    expect(() =>
      f1({ ...empty, undecidedPositives: Number.NaN }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: f1: table.undecidedPositives must be a whole number ≥ 0, got NaN]`,
    );
  });
});
