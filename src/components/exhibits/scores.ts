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

export type ScoreGroup = 'detractors' | 'passives' | 'promoters';

/** Detractors 0–6, passives 7–8, promoters 9–10. */
export function groupOf(score: number): ScoreGroup {
  if (score <= 6) return 'detractors';
  return score <= 8 ? 'passives' : 'promoters';
}
