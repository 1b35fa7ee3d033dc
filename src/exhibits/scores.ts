import type { ScoreCounts } from '#metrics/nps.ts';
import type { DataTable } from '#model/library.ts';

/** The eleven counts of an exhibit of scores; a score that the table leaves out has none. */
export function scoresOf(table: DataTable | undefined): ScoreCounts {
  const counts = Array.from({ length: 11 }, () => 0);
  for (const [score, count] of table?.rows ?? []) {
    counts[Number(score)] = (counts[Number(score)] ?? 0) + Number(count);
  }
  return counts;
}
