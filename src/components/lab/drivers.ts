import { type DriverShares, shapleyOfMoments } from '#metrics/shapley-drivers.ts';
import type { SurveyCounts } from '#survey/counts.ts';

/** More would take 2ⁿ regressions each. */
export const maxDrivers = 10;

/** The other questions beside one, by their places among the scores: ten at most. */
export function driversOf(survey: SurveyCounts, score: number): number[] {
  const others = survey.scores.map((_, index) => index).filter((index) => index !== score);
  return others.slice(0, maxDrivers);
}

/**
 * How the differences in one score go together with the other scores, over people who answered all
 * questions. Not weighted.
 *
 * @returns Contributions in the order of `driversOf`; undefined when there is no other question, or
 *   too few people, or all of them answered alike.
 */
export function driverShares(survey: SurveyCounts, score: number): DriverShares | undefined {
  const drivers = driversOf(survey, score);
  if (drivers.length === 0) return undefined;
  const { side, n, sums, products } = survey.complete;
  const all = [...drivers, score];
  const people = n[0] ?? 0;
  const sum = (i: number): number => sums[i * side + i] ?? 0;
  // Whole numbers until here: n·Σxy − Σx·Σy is exact.
  const covariances = all.map((i) =>
    all.map((j) => people * (products[i * side + j] ?? 0) - sum(i) * sum(j)),
  );
  return shapleyOfMoments(people, covariances);
}
