import { cesMeanInterval } from '#metrics/ces.ts';
import { momentsOf } from '#metrics/moments.ts';
import { quantileInterval } from '#metrics/quantile-interval.ts';
import { tInterval } from '#metrics/t-interval.ts';
import type { ColumnType, MeasureName } from '#model/measures.ts';
import {
  accuracyFigure,
  f1Figure,
  precisionFigure,
  recallFigure,
} from './classification-measures.ts';
import { saysYes } from './columns.ts';
import { type Figure, makesScore, shareFigure, within } from './figure.ts';
import {
  type Compute,
  groupShare,
  impactFigure,
  npsEnd,
  npsFigure,
  sampleSizeFigure,
} from './nps-measures.ts';
import { resultFigure } from './result.ts';
import { countsOf, countWhere, numbersOf, type Sample, sizeOf } from './sample.ts';

/** A measure of a group, of a column of one of the types; of `any` it needs no column. */
interface Measure {
  readonly types: readonly ColumnType[] | 'any';
  readonly compute: Compute;
}

const spans = ['minutes', 'hours', 'days'] as const;
const amounts = ['number', 'count', 'contacts', 'euros', 'percent', ...spans] as const;
const scores = ['score-0-10', 'score-1-5', 'score-1-7'] as const;
const npsTypes = ['score-0-10', 'promoters', 'passives', 'detractors'] as const;
const weights = ['answers', 'promoters', 'passives', 'detractors'] as const;

const measures: Readonly<Record<MeasureName, Measure>> = {
  nps: { types: npsTypes, compute: npsFigure },
  low: { types: npsTypes, compute: npsEnd('low') },
  high: { types: npsTypes, compute: npsEnd('high') },
  n: { types: 'any', compute: (group) => plain(sizeOf(group), group) },
  promoters: { types: npsTypes, compute: groupShare('promoters') },
  passives: { types: npsTypes, compute: groupShare('passives') },
  detractors: { types: npsTypes, compute: groupShare('detractors') },
  lowest: { types: [...amounts, ...scores], compute: (group) => plain(ends(group)[0], group) },
  highest: { types: [...amounts, ...scores], compute: (group) => plain(ends(group)[1], group) },
  count: {
    types: ['yes-no', 'score-1-5', 'score-1-7', 'text'],
    compute: (group) => plain(countWhere(group, isGood(group)), group),
  },
  share: { types: ['yes-no', 'text', 'count'], compute: partOfAll },
  precision: { types: ['yes-no'], compute: precisionFigure },
  recall: { types: ['yes-no'], compute: recallFigure },
  f1: { types: ['yes-no'], compute: f1Figure },
  accuracy: { types: ['yes-no'], compute: accuracyFigure },
  sum: { types: [...amounts, ...weights], compute: (group) => plain(total(group), group) },
  mean: { types: [...amounts, ...scores], compute: meanFigure },
  median: {
    types: [...amounts, ...scores],
    compute: quantileFigure(0.5),
  },
  p90: {
    types: [...amounts, ...scores],
    compute: quantileFigure(0.9),
  },
  csat: { types: ['score-1-5'], compute: goodShare },
  ces: { types: ['score-1-7'], compute: cesFigure },
  easy: { types: ['score-1-7'], compute: goodShare },
  fcr: { types: ['yes-no'], compute: goodShare },
  repeats: { types: ['contacts'], compute: (group) => plain(total(group) - sizeOf(group), group) },
  impact: { types: npsTypes, compute: impactFigure },
  'sample-size': { types: npsTypes, compute: sampleSizeFigure },
  result: { types: 'any', compute: resultFigure },
};

/** The types of column that a measure can be computed of. */
export function typesFor(measure: MeasureName): Measure['types'] {
  return measures[measure].types;
}

/** What a measure says of a group, out of everybody. */
export function measured(
  measure: MeasureName,
  group: Sample,
  confidence: number,
  all: Sample,
): Figure {
  return measures[measure].compute(group, confidence, all);
}

function plain(value: number | undefined, group: Sample): Figure {
  return { value, style: 'number', n: sizeOf(group) };
}

function total(group: Sample): number {
  return numbersOf(group).reduce((sum, value) => sum + value, 0);
}

function ends(group: Sample): readonly (number | undefined)[] {
  const sorted = numbersOf(group).toSorted((a, b) => a - b);
  return [sorted[0], sorted.at(-1)];
}

/** What counts as a good answer in a column of this type: yes, or the top boxes. */
function isGood({ column }: Sample): (cell: string) => boolean {
  if (column?.type === 'yes-no') return saysYes;
  if (column?.type === 'score-1-5') return (cell) => Number(cell) >= 4;
  if (column?.type === 'score-1-7') return (cell) => Number(cell) >= 5;
  return () => true;
}

function goodShare(group: Sample, confidence: number): Figure {
  return shareFigure({ successes: countWhere(group, isGood(group)), n: sizeOf(group) }, confidence);
}

/** Of yes and no the share of yes; of words and counts the group’s share of all. */
function partOfAll(group: Sample, confidence: number, all: Sample): Figure {
  if (group.column?.type === 'yes-no') return goodShare(group, confidence);
  const size = group.column?.type === 'count' ? total : sizeOf;
  return shareFigure({ successes: size(group), n: size(all) }, confidence);
}

function quantileFigure(p: number): Compute {
  return (group, confidence) => {
    const found = quantileInterval(numbersOf(group), p, confidence);
    return { ...plain(found?.value, group), low: found?.low, high: found?.high };
  };
}

function meanFigure(group: Sample, confidence: number): Figure {
  const moments = momentsOf(numbersOf(group));
  const isScore = scores.some((type) => type === group.column?.type);
  const n = moments?.n ?? 0;
  return {
    value: isScore && !makesScore(n) ? undefined : moments?.mean,
    style: 'number',
    n,
    moments,
    ...within(tInterval(moments, confidence)),
    decimals: 1,
  };
}

function cesFigure(group: Sample, confidence: number): Figure {
  const interval = cesMeanInterval(countsOf(group, 1, 7), confidence);
  return { ...meanFigure(group, confidence), ...within(interval) };
}
