import { requireLength, requireNumber } from './ranges.ts';

/** The five dimensions of SERVQUAL. */
export type ServqualDimension =
  'tangibles' | 'reliability' | 'responsiveness' | 'assurance' | 'empathy';

/** The dimensions in the order of the questionnaire, with the number of their items: 22 in all. */
export const servqualItems: Readonly<Record<ServqualDimension, number>> = {
  tangibles: 4,
  reliability: 5,
  responsiveness: 4,
  assurance: 4,
  empathy: 5,
};

/** An answer from 1 to 7, or the mean of several; undefined for blank and “don’t know”. */
export type ServqualAnswer = number | undefined;

/** Gaps on the scale of the answers: −6…6, below 0 where the promise was not kept. */
export interface PromiseGap {
  /** For each dimension the mean of its items’ gaps; undefined if no item has both answers. */
  readonly dimensions: Readonly<Record<ServqualDimension, number | undefined>>;
  /** How many items have both answers, of 22. */
  readonly items: number;
  /** The mean of the five dimensions; undefined if one is missing. */
  readonly unweighted: number | undefined;
  /** The mean weighted by importance; undefined without weights, or if a weighted one is missing. */
  readonly weighted: number | undefined;
}

const dimensions: readonly ServqualDimension[] = [
  'tangibles',
  'reliability',
  'responsiveness',
  'assurance',
  'empathy',
];

/**
 * The promise gap after SERVQUAL: perception less expectation, by dimension and in all.
 *
 * An item counts only if both of its questions were answered: a blank is not a 0, and expectation
 * alone says nothing of a gap.
 *
 * @param expectations - 22 answers in the order of the questionnaire, each 1…7 or undefined.
 * @param perceptions - The 22 answers to the same items.
 * @param weights - How the customer divides 100 points of importance over the dimensions: finite
 *   numbers ≥ 0 that sum to 100.
 * @returns Undefined when no item has both answers.
 * @throws {RangeError} If a list has not 22 entries, an answer is not from 1 to 7, or the weights
 *   do not sum to 100.
 *
 * @see Parasuraman, Zeithaml & Berry (1988), Journal of Retailing 64(1), 12–40.
 */
export function promiseGap(
  expectations: readonly ServqualAnswer[],
  perceptions: readonly ServqualAnswer[],
  weights?: Readonly<Record<ServqualDimension, number>>,
): PromiseGap | undefined {
  const gaps = itemGaps(expectations, perceptions);
  if (weights !== undefined) requireWeights(weights);
  const items = gaps.filter((gap) => gap !== undefined).length;
  if (items === 0) return undefined;
  const byDimension = dimensionGaps(gaps);
  return {
    dimensions: byDimension,
    items,
    unweighted: weightedMean(byDimension, () => 1),
    weighted: weights && weightedMean(byDimension, (dimension) => weights[dimension]),
  };
}

function itemGaps(
  expectations: readonly ServqualAnswer[],
  perceptions: readonly ServqualAnswer[],
): (number | undefined)[] {
  requireLength('promiseGap', 'expectations', expectations, 22, 'one for each item');
  requireLength('promiseGap', 'perceptions', perceptions, 22, 'one for each item');
  return Array.from({ length: 22 }, (_, item) => {
    const expected = answered('expectations', expectations, item);
    const perceived = answered('perceptions', perceptions, item);
    return expected === undefined || perceived === undefined ? undefined : perceived - expected;
  });
}

function answered(name: string, answers: readonly ServqualAnswer[], item: number): ServqualAnswer {
  const answer = answers[item];
  if (answer !== undefined) {
    requireNumber('promiseGap', `${name}[${item}]`, answer, { from: 1, to: 7 });
  }
  return answer;
}

function requireWeights(weights: Readonly<Record<ServqualDimension, number>>): void {
  let sum = 0;
  for (const dimension of dimensions) {
    requireNumber('promiseGap', `weights.${dimension}`, weights[dimension], { from: 0, to: 100 });
    sum += weights[dimension];
  }
  if (Math.abs(sum - 100) > 1e-9) {
    throw new RangeError(`promiseGap: weights must sum to 100, got ${sum}`);
  }
}

function dimensionGaps(
  gaps: readonly (number | undefined)[],
): Record<ServqualDimension, number | undefined> {
  let next = 0;
  const meanOfNext = (dimension: ServqualDimension) => {
    const first = next;
    next += servqualItems[dimension];
    const known = gaps.slice(first, next).filter((gap) => gap !== undefined);
    return known.length === 0 ? undefined : known.reduce((a, b) => a + b) / known.length;
  };
  return {
    tangibles: meanOfNext('tangibles'),
    reliability: meanOfNext('reliability'),
    responsiveness: meanOfNext('responsiveness'),
    assurance: meanOfNext('assurance'),
    empathy: meanOfNext('empathy'),
  };
}

/** Undefined when a dimension that weighs something has no gap. */
function weightedMean(
  gaps: Readonly<Record<ServqualDimension, number | undefined>>,
  weightOf: (dimension: ServqualDimension) => number,
): number | undefined {
  let [sum, total] = [0, 0];
  for (const dimension of dimensions) {
    const [gap, weight] = [gaps[dimension], weightOf(dimension)];
    if (weight === 0) continue;
    if (gap === undefined) return undefined;
    sum += weight * gap;
    total += weight;
  }
  return sum / total;
}
