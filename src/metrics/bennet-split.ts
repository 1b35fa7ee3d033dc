import { npsShares, type ScoreCounts } from './nps.ts';
import type { Part } from './part.ts';
import { requireNumber } from './ranges.ts';

/** One group at two times. A group that was not there has n = 0; its value does not matter then. */
export interface BennetGroup {
  readonly before: Part;
  readonly after: Part;
}

/** What one group contributes to a change, in the unit of the values. */
export interface BennetShare {
  /** By its own change. */
  readonly within: number;
  /** By weighing more or less than before, while being above or below the others. */
  readonly mix: number;
}

/** A change of the whole, split: total = within + mix. */
export interface BennetSplit extends BennetShare {
  /** The whole’s value after less that before. */
  readonly total: number;
  /** In the order of the groups; their parts add up to the two parts of the whole. */
  readonly groups: readonly BennetShare[];
}

/**
 * The Bennet split of a change of a mean or score: what happened within the groups, and what comes
 * from the groups weighing differently than before.
 *
 * @param groups - Each person’s answer in exactly one group.
 * @returns Undefined when there were no answers before, or none after.
 * @throws {RangeError} If an n is not a finite number ≥ 0, or a value not a finite number.
 *
 * @example
 * bennetSplit([
 *   { before: { n: 80, value: 60 }, after: { n: 50, value: 60 } },
 *   { before: { n: 20, value: 10 }, after: { n: 50, value: 10 } },
 * ]); // => { total: -15, within: 0, mix: -15, … }
 *
 * @see Bennet (1920), Journal of the Royal Statistical Society 83(3), 455–462.
 */
export function bennetSplit(groups: readonly BennetGroup[]): BennetSplit | undefined {
  groups.forEach(requireGroup);
  const before = wholeOf(groups.map((group) => group.before));
  const after = wholeOf(groups.map((group) => group.after));
  if (before === undefined || after === undefined) return undefined;
  const shares = groups.map((group) => shareOf(group, before, after));
  return {
    total: after.value - before.value,
    within: shares.reduce((sum, share) => sum + share.within, 0),
    mix: shares.reduce((sum, share) => sum + share.mix, 0),
    groups: shares,
  };
}

/**
 * The Bennet split of a change of the Net Promoter Score.
 *
 * @param groups - For each group eleven whole numbers ≥ 0, before and after: how many gave each
 *   score from 0 to 10.
 * @returns In points, or undefined when nobody answered before, or after.
 * @throws {RangeError} If a group has not eleven counts, or one is not a whole number ≥ 0.
 */
export function npsBennetSplit(
  groups: readonly { readonly before: ScoreCounts; readonly after: ScoreCounts }[],
): BennetSplit | undefined {
  return bennetSplit(
    groups.map(({ before, after }, index) => ({
      before: npsPart(before, `groups[${index}].before`),
      after: npsPart(after, `groups[${index}].after`),
    })),
  );
}

function npsPart(counts: ScoreCounts, name: string): Part {
  const { n, promoters, detractors } = npsShares(counts, 'npsBennetSplit', name);
  return { n, value: n === 0 ? 0 : (100 * (promoters - detractors)) / n };
}

function wholeOf(parts: readonly Part[]): Part | undefined {
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  if (n === 0) return undefined;
  return { n, value: parts.reduce((sum, part) => sum + part.n * part.value, 0) / n };
}

function shareOf({ before, after }: BennetGroup, first: Part, last: Part): BennetShare {
  const [weightBefore, weightAfter] = [before.n / first.n, after.n / last.n];
  // A group that is new, or gone, has not changed within: all it does is mix.
  const valueBefore = before.n === 0 ? after.value : before.value;
  const valueAfter = after.n === 0 ? valueBefore : after.value;
  // Less the whole’s own value, which adds up to nothing, so that growing below average lowers.
  const standing = (valueBefore + valueAfter) / 2 - (first.value + last.value) / 2;
  return {
    within: ((weightBefore + weightAfter) / 2) * (valueAfter - valueBefore),
    mix: (weightAfter - weightBefore) * standing,
  };
}

function requireGroup({ before, after }: BennetGroup, index: number): void {
  for (const [name, part] of [
    ['before', before],
    ['after', after],
  ] as const) {
    requireNumber('bennetSplit', `groups[${index}].${name}.n`, part.n, { from: 0 });
    requireNumber('bennetSplit', `groups[${index}].${name}.value`, part.value);
  }
}
