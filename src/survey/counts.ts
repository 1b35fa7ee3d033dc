import { levelsOf, type Period, type PlannedScore } from './plan.ts';
import type { SurveyReport } from './report.ts';

/** Sums for correlations, over pairs of score columns; row-major, side × side. */
export interface CrossMoments {
  /** How many score columns. */
  readonly side: number;
  /** [i, j]: rows that have both scores. */
  readonly n: Float64Array;
  /** [i, j]: the sum of score i over those rows. */
  readonly sums: Float64Array;
  /** [i, j]: the sum of score i × score j over those rows. */
  readonly products: Float64Array;
}

/** One question’s answers, by slot and score. */
export interface CountedScore extends PlannedScore {
  /** [slot × levels + score − min]: numbers of answers. */
  readonly counts: Uint32Array;
  /** The same with weights: sums of w, undefined when nothing is weighted. */
  readonly weights: Float64Array | undefined;
  /** Sums of w². */
  readonly squares: Float64Array | undefined;
}

/** What a customer wrote. Personal data: it is shown masked, and never remembered. */
export interface SampledComment {
  readonly slot: number;
  /** The first score of its row: 0 to 6, 9 or 10. */
  readonly score: number;
  /** Trimmed, at most 1,000 characters. */
  readonly text: string;
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number;
}

/**
 * A survey, counted. A slot is a group in a period; there are as many as occur, so that memory grows
 * with them and not with rows.
 */
export interface SurveyCounts {
  /** Each group’s names, one for each grouping column; '' is a blank cell. One group when none were asked for. */
  readonly groups: readonly (readonly string[])[];
  /** `2025-03` or `2025-Q1`, ascending; '' first, if dates are blank or unreadable, or none were asked for. */
  readonly periods: readonly string[];
  readonly period: Period | undefined;
  /** The group of each slot, and its period: indexes of the two lists above. */
  readonly groupOf: Uint32Array;
  readonly periodOf: Uint32Array;
  readonly scores: readonly CountedScore[];
  /** Rows with both of two scores; of one score alone with itself when there is just one. */
  readonly pairs: CrossMoments;
  /** The same over rows that have all the scores. */
  readonly complete: CrossMoments;
  /**
   * Of each slot at most eight of those who scored 0 to 6 first, and eight of those who scored 9 or 10,
   * drawn fairly, by slot; the same file gives the same. None without a comment column.
   */
  readonly comments: readonly SampledComment[];
  readonly report: SurveyReport;
}

/** Which answers to sum up; what is left out is not narrowed down. */
export interface Selection {
  /** Which of the plan’s scores, from 0. */
  readonly score: number;
  readonly group?: number | undefined;
  readonly period?: number | undefined;
}

/** Weighted answers, for `#metrics/weighted-nps.ts`. */
export interface SelectedWeights {
  /** By score, from the scale’s lowest: sums of w. */
  readonly sums: readonly number[];
  /** The sum of w² over all of them. */
  readonly squares: number;
}

/**
 * How many gave each score.
 *
 * @returns One number for each value of the scale, from the lowest: for 0–10 what `#metrics/nps.ts` takes.
 * @throws {RangeError} If there is no such score.
 */
export function selectCounts(survey: SurveyCounts, selection: Selection): number[] {
  const score = scoreAt(survey, selection);
  return sumSlots(survey, selection, score, score.counts);
}

/**
 * The same in weights.
 *
 * @returns Undefined when the survey was read without weights.
 * @throws {RangeError} If there is no such score.
 */
export function selectWeights(
  survey: SurveyCounts,
  selection: Selection,
): SelectedWeights | undefined {
  const score = scoreAt(survey, selection);
  if (score.weights === undefined || score.squares === undefined) return undefined;
  return {
    sums: sumSlots(survey, selection, score, score.weights),
    squares: sumSlots(survey, selection, score, score.squares).reduce((sum, part) => sum + part, 0),
  };
}

function scoreAt(survey: SurveyCounts, { score }: Selection): CountedScore {
  const counted = survey.scores[score];
  if (counted !== undefined) return counted;
  throw new RangeError(
    `selection.score must be from 0 to ${survey.scores.length - 1}, got ${score}`,
  );
}

function sumSlots(
  { groupOf, periodOf }: SurveyCounts,
  { group, period }: Selection,
  { scale }: CountedScore,
  values: Uint32Array | Float64Array,
): number[] {
  const levels = levelsOf(scale);
  const sums = Array.from({ length: levels }, () => 0);
  groupOf.forEach((itsGroup, slot) => {
    if (group !== undefined && group !== itsGroup) return;
    if (period !== undefined && period !== periodOf[slot]) return;
    for (let level = 0; level < levels; level += 1) {
      sums[level] = (sums[level] ?? 0) + (values[slot * levels + level] ?? 0);
    }
  });
  return sums;
}
