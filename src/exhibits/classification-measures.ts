import { accuracy, type ConfusionTable, f1, precision, recall } from '#metrics/confusion-table.ts';
import { f1Interval } from '#metrics/f1-interval.ts';
import type { Proportion } from '#metrics/proportion.ts';
import { saysYes } from './columns.ts';
import { type Figure, makesScore, shareFigure, within } from './figure.ts';
import type { Compute } from './nps-measures.ts';
import { countWhere, type Sample, sizeOf } from './sample.ts';

// The column says of each case whether it is one; the rows that are picked were called one.

/** Of the rows that are picked the share of yes. */
export const precisionFigure = shareOf(precision);

/** Of all that say yes the share that is picked. */
export const recallFigure = shareOf(recall);

/** The share of all that is picked and says yes, or is left and says no. */
export const accuracyFigure = shareOf(accuracy);

/** The harmonic mean of precision and recall; of ten cases or more, right calls of “none” left out. */
export function f1Figure(group: Sample, confidence: number, all: Sample): Figure {
  const table = tableOf(group, all);
  const n = table.truePositives + table.falsePositives + table.falseNegatives;
  const value = f1(table);
  return {
    value: makesScore(n) ? value : undefined,
    unscored: value,
    style: 'number',
    n,
    ...within(f1Interval(table, confidence)),
    decimals: 2,
  };
}

function shareOf(measure: (table: ConfusionTable) => Proportion | undefined): Compute {
  return (group, confidence, all) =>
    shareFigure(measure(tableOf(group, all)) ?? { successes: 0, n: 0 }, confidence);
}

function tableOf(group: Sample, all: Sample): ConfusionTable {
  const truePositives = countWhere(group, saysYes);
  const falsePositives = sizeOf(group) - truePositives;
  const falseNegatives = countWhere(all, saysYes) - truePositives;
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives: sizeOf(all) - truePositives - falsePositives - falseNegatives,
    undecidedPositives: 0,
    undecidedNegatives: 0,
  };
}
