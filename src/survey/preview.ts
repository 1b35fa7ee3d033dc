import type { DateOrder, Delimiter, Encoding, ScaleName, SurveyFormat } from './plan.ts';

/** What openSurvey should take as said instead of finding it out. */
export interface OpenChoices {
  readonly sheet?: string | undefined;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly headerRows?: SurveyFormat['headerRows'] | undefined;
}

export type ColumnRole =
  'score' | 'date' | 'department' | 'touchpoint' | 'weight' | 'comment' | 'other';

/** What a role is proposed for. */
export type RoleReason =
  /** The heading says so, and the values agree. */
  | 'name'
  /** The values alone look like it. */
  | 'values'
  /** Promoters, passives and detractors, already grouped: not a score. */
  | 'already-grouped'
  /** Nothing speaks for any role. */
  | 'nothing';

/** Why a scale is proposed, or why none is. */
export type ScaleReason =
  /** The heading names the measure or the scale, and the values fit. */
  | 'name'
  /** Only this scale has all the values seen. */
  | 'values'
  /** Several scales have them: the person must choose. */
  | 'unclear';

/** Why day and month are taken in that order, or why they are not. */
export type OrderReason =
  /** The year comes first, or months are in letters. */
  | 'plain'
  /** A day above 12 shows it. */
  | 'day-above-12'
  /** No day above 12 was seen: the person must choose. */
  | 'unclear'
  /** Days above 12 were seen in both places: the person must choose. */
  | 'contradictory'
  /** A spreadsheet’s numbers of days. */
  | 'serial';

/** A value and how often it was seen in the sample. */
export interface SeenText {
  readonly text: string;
  readonly count: number;
}

/** What the reader thinks of a column: for a person to confirm, never used unasked. */
export interface ColumnProposal {
  readonly role: ColumnRole;
  readonly because: RoleReason;
  /** Of a score: its scale, undefined when a person must say. */
  readonly scale: ScaleName | undefined;
  readonly scaleBecause: ScaleReason | undefined;
  /** Of a score: values that are none on that scale, most frequent first, at most 20. */
  readonly invalid: readonly SeenText[];
  /** Of a date: undefined when a person must say. */
  readonly order: DateOrder | undefined;
  readonly orderBecause: OrderReason | undefined;
}

export interface SurveyColumn {
  /** Counted from 0; the `column` of a plan. */
  readonly index: number;
  /** The first heading, trimmed; '' when there is none. */
  readonly name: string;
  /** The second heading, trimmed: the question in full, or the answer’s name; often ''. */
  readonly detail: string;
  /** The first five values that are not blank, trimmed, at most 200 characters each. */
  readonly first: readonly string[];
  /** How many different values the sample has, and how many cells that are not blank. */
  readonly distinct: number;
  readonly filled: number;
  readonly proposal: ColumnProposal;
}

/** Why a format is proposed. `chosen` is what a person said; in a `workbook` there is nothing to find out. */
export interface FormatReasons {
  readonly encoding:
    'mark' | 'zeros' | 'ascii' | 'valid' | 'mostly-valid' | 'fallback' | 'chosen' | 'workbook';
  readonly delimiter: 'sep-line' | 'regular' | 'one-column' | 'chosen' | 'workbook';
  readonly headerRows: 'import-ids' | 'second-heading' | 'one-heading' | 'no-heading' | 'chosen';
}

/** A file as far as its beginning tells. Nothing here is used unless a plan says so. */
export interface SurveyPreview {
  readonly format: SurveyFormat;
  readonly because: FormatReasons;
  /** Names of a workbook’s sheets, in order; empty for a text file. */
  readonly sheets: readonly string[];
  readonly columns: readonly SurveyColumn[];
  /** From how many rows of answers the proposals were made. */
  readonly sampledRows: number;
  /** Whether those were all. */
  readonly isWhole: boolean;
}
