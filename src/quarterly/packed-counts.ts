import type { PackedCounts } from '#model/entries.ts';
import type { SurveyCounts } from '#survey/counts.ts';

/** The counts as plain data, to be kept with an entry. */
export function packedCounts({
  groups,
  periods,
  groupOf,
  periodOf,
  scores,
  comments,
}: SurveyCounts): PackedCounts {
  const score = scores[0];
  return {
    groups,
    periods,
    groupOf: [...groupOf],
    periodOf: [...periodOf],
    counts: [...(score?.counts ?? [])],
    weights: score?.weights && [...score.weights],
    squares: score?.squares && [...score.squares],
    comments,
  };
}

/** Counts as they were read, as far as a quarterly needs them. */
export function unpackedCounts(packed: PackedCounts): SurveyCounts {
  const none = {
    side: 1,
    n: new Float64Array(1),
    sums: new Float64Array(1),
    products: new Float64Array(1),
  };
  return {
    groups: packed.groups,
    periods: packed.periods,
    period: 'quarter',
    groupOf: Uint32Array.from(packed.groupOf),
    periodOf: Uint32Array.from(packed.periodOf),
    scores: [
      {
        column: 0,
        scale: '0-10',
        counts: Uint32Array.from(packed.counts),
        weights: packed.weights && Float64Array.from(packed.weights),
        squares: packed.squares && Float64Array.from(packed.squares),
      },
    ],
    pairs: none,
    complete: none,
    comments: packed.comments,
    report: { rows: 0, emptyRows: 0, taken: 0, questions: [], notes: new Map() },
  };
}
