import type { Answers } from '#estimates/answers.ts';
import type { GroupComparison } from '#estimates/compare.ts';
import type { Estimate } from '#estimates/estimate.ts';
import type { BennetShare, BennetSplit } from '#metrics/bennet-split.ts';
import type { NpsImpact } from '#metrics/leave-one-out-impact.ts';
import type { NoiseVerdict } from '#metrics/nps-comparison.ts';
import type { Frame } from './frame.ts';

/** A change since the quarter before, with the verdict that holds for all comparisons of its kind at once. */
export interface Change extends GroupComparison {
  /** p by Holm’s method, among all cells (or departments, or touchpoints) compared: 0…1. */
  readonly adjustedP: number;
  /** By `adjustedP`: “more than noise” may be said of each and be wrong of none in 95 of 100 quarters. */
  readonly adjustedVerdict: NoiseVerdict;
}

/** Some of a quarter’s answers, and what they say. */
export interface Finding {
  readonly answers: Answers;
  readonly estimate: Estimate;
  /** In the quarter before; undefined when there is none, or nobody answered. */
  readonly before: Estimate | undefined;
  /** Undefined unless both quarters have ten answers or more. */
  readonly change: Change | undefined;
  /** Points by which the whole is higher with these answers than without: see `npsImpact`. Undefined below ten answers, or when nobody else answered. */
  readonly impact: NpsImpact | undefined;
  /** What it adds to the change of the whole; undefined when there is no quarter before. */
  readonly share: BennetShare | undefined;
}

export interface DepartmentFinding extends Finding {
  /** An index of `Frame.departments`. */
  readonly department: number;
}

export interface TouchpointFinding extends Finding {
  /** An index of `Frame.touchpoints`. */
  readonly touchpoint: number;
}

/** A department at a stage of the journey. Only those with answers in this quarter or the one before. */
export interface CellFinding extends Finding {
  readonly department: number;
  readonly stage: number;
}

/** One quarter as a whole. */
export interface TrendPoint {
  /** An index of `Frame.quarters`. */
  readonly quarter: number;
  readonly answers: Answers;
  readonly estimate: Estimate;
}

/** What the customers of one quarter said of everybody’s work. */
export interface Findings {
  readonly frame: Frame;
  /** Indexes of `Frame.quarters`. */
  readonly quarter: number;
  readonly previous: number | undefined;
  readonly whole: TrendPoint;
  readonly wholeBefore: TrendPoint | undefined;
  /** Of the whole; undefined without a quarter before, or with no answers in one of the two. */
  readonly change: GroupComparison | undefined;
  /** By department and stage; its groups are `cells`, and add up to the change exactly. */
  readonly split: BennetSplit | undefined;
  readonly departments: readonly DepartmentFinding[];
  readonly touchpoints: readonly TouchpointFinding[];
  readonly cells: readonly CellFinding[];
  /** The cells that pulled the whole down most, heaviest first, at most three; only those with ten answers or more. */
  readonly down: readonly CellFinding[];
  readonly up: readonly CellFinding[];
  /** All quarters that have answers, in order of time. */
  readonly trend: readonly TrendPoint[];
  /** The same of one department each; as many as `Frame.departments`. */
  readonly departmentTrends: readonly (readonly TrendPoint[])[];
}
