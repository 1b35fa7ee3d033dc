import { nps, type ScoreCounts } from '#metrics/nps.ts';

/** So many of each group as counts by score: detractors gave a 5, passives an 8, promoters a 10. */
export function counted(promoters: number, passives: number, detractors: number): ScoreCounts {
  return [0, 0, 0, 0, 0, detractors, 0, 0, passives, 0, promoters];
}

/** The Net Promoter Score of so many of each group, not all 0. */
export function npsOf(promoters: number, passives: number, detractors: number): number {
  return nps(counted(promoters, passives, detractors)) ?? Number.NaN;
}
