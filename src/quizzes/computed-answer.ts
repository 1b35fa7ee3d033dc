import { erlangB } from '#metrics/erlang-b.ts';
import { type Interval, npsScoreInterval } from '#metrics/intervals.ts';
import { lifetimeValue } from '#metrics/lifetime-value.ts';
import { nps, type ScoreCounts } from '#metrics/nps.ts';
import { proportion } from '#metrics/proportion.ts';
import { recoveryBreakEvenProbability } from '#metrics/recovery.ts';
import { npsSampleSize, worstCaseVariance } from '#metrics/sample-size.ts';
import { replacementCost } from '#metrics/school-cost.ts';
import { wilsonInterval } from '#metrics/wilson-interval.ts';
import { type Computation, computations } from '#model/computations.ts';

const confidence = 0.95;

/**
 * The answer to a numeric question, worked out with the product’s own measures.
 *
 * @param numbers - By the names that `computations` lists; rates and shares in per cent.
 * @returns In the unit that `computations` gives; undefined where there is no answer, such as a score
 *   of no answers.
 * @throws {RangeError} If a number is missing, or outside the range of its measure.
 *
 * @example
 * computedAnswer('nps', { promoters: 20, passives: 10, detractors: 10 }); // => 25
 */
export function computedAnswer(
  computation: Computation,
  numbers: Readonly<Record<string, number>>,
): number | undefined {
  const given = computations[computation].map((name) => {
    const value = numbers[name];
    if (value !== undefined) return value;
    throw new RangeError(`computedAnswer: ${computation} needs ${name}`);
  });
  const [first = 0, second = 0, third = 0] = given;
  return answers[computation](first, second, third);
}

type Answer = (first: number, second: number, third: number) => number | undefined;

const answers: Readonly<Record<Computation, Answer>> = {
  nps: (...groups) => nps(countsOf(groups)),
  'nps-low': (...groups) => npsScoreInterval(countsOf(groups), confidence)?.low,
  'nps-high': (...groups) => npsScoreInterval(countsOf(groups), confidence)?.high,
  share: (part, whole) => percent(proportion(part, whole, 'computedAnswer')?.share),
  'share-low': (part, whole) => percent(shareInterval(part, whole)?.low),
  'share-high': (part, whole) => percent(shareInterval(part, whole)?.high),
  precision: (hits, alarms) => percent(proportion(hits, alarms, 'computedAnswer')?.share),
  recall: (hits, misses) => percent(proportion(hits, hits + misses, 'computedAnswer')?.share),
  refused: (slots, load) => percent(erlangB(slots, load)),
  'lifetime-value': (margin, retention, discount) =>
    lifetimeValue({
      margin,
      retention: retention / 100,
      discount: discount / 100,
      firstMargin: 'in-a-year',
    }),
  'break-even': (cost, value) => percent(recoveryBreakEvenProbability(cost, value)),
  'sample-size': (margin) => npsSampleSize(worstCaseVariance, margin, confidence),
  'replacement-cost': (cost, team, turnover) => replacementCost(cost, team, turnover / 100),
};

/** Scores of people of whom only the groups are known: those of a group count alike. */
function countsOf([promoters, passives, detractors]: readonly [
  number,
  number,
  number,
]): ScoreCounts {
  return [detractors, 0, 0, 0, 0, 0, 0, 0, passives, 0, promoters];
}

function shareInterval(part: number, whole: number): Interval | undefined {
  return wilsonInterval(part, whole, confidence);
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : 100 * share;
}
