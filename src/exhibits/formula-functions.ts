import { erlangB } from '#metrics/erlang-b.ts';
import { lifetimeValue } from '#metrics/lifetime-value.ts';
import { poissonRefusedShare } from '#metrics/poisson.ts';
import { recoveryBreakEvenProbability } from '#metrics/recovery.ts';
import { breakEvenTurnover } from '#metrics/school-cost.ts';
import { wilsonInterval } from '#metrics/wilson-interval.ts';

type Work = (...values: number[]) => number | undefined;

/** The measures that a formula may use, by their names there. Shares are from 0 to 1. */
export const formulaFunctions: ReadonlyMap<string, Work> = new Map<string, Work>([
  // With the first margin in a year.
  [
    'lifetime-value',
    (margin: number, retention: number, discount: number) =>
      lifetimeValue({ margin, retention, discount, firstMargin: 'in-a-year' }),
  ],
  [
    'break-even-probability',
    (cost: number, value: number) => recoveryBreakEvenProbability(cost, value),
  ],
  ['erlang-b', (slots: number, load: number) => erlangB(slots, load)],
  // The share refused where all slots are free again at the same time.
  ['poisson-refused', (slots: number, mean: number) => poissonRefusedShare(slots, mean)],
  [
    'break-even-turnover',
    (cost: number, other: number, turnover: number) => breakEvenTurnover(cost, other, turnover),
  ],
  // The ends of the interval at 95 % of so many out of so many.
  ['wilson-low', (part: number, of: number) => wilsonInterval(part, of, 0.95)?.low],
  ['wilson-high', (part: number, of: number) => wilsonInterval(part, of, 0.95)?.high],
]);
