import type { Answers } from '#estimates/answers.ts';
import { type BennetShare, type BennetSplit, bennetSplit } from '#metrics/bennet-split.ts';
import { nps } from '#metrics/nps.ts';
import type { Part } from '#metrics/part.ts';
import { weightedNps } from '#metrics/weighted-nps.ts';
import { isPlaced, sumBy, type Table } from './tabulate.ts';

/** The same people’s answers in this quarter and the one before. */
export interface Pair {
  readonly now: Answers;
  readonly before: Answers;
}

/** The answers of groups in a quarter and in the one before, if there is one. `place` gives a slot its group. */
export function pairsOf(
  table: Table,
  size: number,
  place: (slot: number) => number,
  quarter: number,
  previous: number | undefined,
): Pair[] {
  const sums = sumBy(table, 2 * size, (slot) => {
    const its = table.quarterOf[slot];
    if (!isPlaced(table, slot) || (its !== quarter && its !== previous)) return -1;
    return place(slot) + (its === quarter ? 0 : size);
  });
  return sums.slice(0, size).map((now, index) => ({ now, before: sums[size + index] ?? now }));
}

/** The change of the whole, split by groups; undefined when there is no quarter before. */
export function splitOf(
  pairs: readonly Pair[],
  previous: number | undefined,
): BennetSplit | undefined {
  if (previous === undefined) return undefined;
  return bennetSplit(
    pairs.map(({ now, before }) => ({ before: partOf(before), after: partOf(now) })),
  );
}

function partOf({ counts, weights }: Answers): Part {
  if (weights === undefined) return { n: sum(counts), value: nps(counts) ?? 0 };
  return { n: sum(weights.sums), value: weightedNps(weights) ?? 0 };
}

/** What neighbouring groups, `size` at a time, add to a change together. */
export function summedBy(
  split: BennetSplit | undefined,
  size: number,
): { readonly groups: readonly BennetShare[] } | undefined {
  if (split === undefined) return undefined;
  const groups = Array.from({ length: split.groups.length / size }, (_, index) => {
    const own = split.groups.slice(index * size, (index + 1) * size);
    return {
      within: sum(own.map(({ within }) => within)),
      mix: sum(own.map(({ mix }) => mix)),
    };
  });
  return { groups };
}

function sum(list: readonly number[]): number {
  return list.reduce((total, part) => total + part, 0);
}
