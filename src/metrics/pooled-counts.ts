import { npsShares, type ScoreCounts } from './nps.ts';

/**
 * The answers of several groups together: the company’s, from its departments’.
 *
 * A score of the whole is made from these. The mean of the groups’ scores is another number, which
 * gives three answers as much weight as three thousand, and can point the other way (Simpson).
 *
 * @param groups - For each group eleven whole numbers ≥ 0: how many gave each score from 0 to 10.
 * @returns Eleven counts; all 0 when there are no groups.
 * @throws {RangeError} If a group has not eleven counts, or one is not a whole number ≥ 0.
 *
 * @see Simpson (1951), The Interpretation of Interaction in Contingency Tables.
 */
export function pooledCounts(groups: readonly ScoreCounts[]): ScoreCounts {
  const pooled = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  groups.forEach((counts, group) => {
    npsShares(counts, 'pooledCounts', `groups[${group}]`);
    counts.forEach((count, score) => {
      pooled[score] = (pooled[score] ?? 0) + count;
    });
  });
  return pooled;
}
