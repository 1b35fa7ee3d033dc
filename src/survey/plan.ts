/** The scales that measures are made for: Net Promoter Score, satisfaction, effort. */
export const scales = {
  '0-10': { min: 0, max: 10 },
  '1-5': { min: 1, max: 5 },
  '1-7': { min: 1, max: 7 },
} as const;

export type ScaleName = keyof typeof scales;

/** How many values a scale has: 11, 5 or 7. */
export function levelsOf(scale: ScaleName): number {
  return scales[scale].max - scales[scale].min + 1;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Delimiter = ',' | ';' | '\t' | '|';

/** How the file is to be read. */
export interface SurveyFormat {
  /** UTF-8 for a workbook. */
  readonly encoding: Encoding;
  /** A comma for a workbook. */
  readonly delimiter: Delimiter;
  /** How many rows of headings stand above the answers, empty ones not counted; 0 when there are none. */
  readonly headerRows: 0 | 1 | 2 | 3;
  /** How many columns the headings have; rows with more are not trusted. */
  readonly columns: number;
  /** The name of the sheet; undefined for a text file. */
  readonly sheet: string | undefined;
}

/**
 * How dates are written: year, month and day in any order, or as a spreadsheet’s days since 1900.
 * A date that begins with a year of four digits, or has its month in letters, is read in any case.
 */
export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'serial';

export type Period = 'month' | 'quarter';

/** A question with a score. */
export interface PlannedScore {
  /** Counted from 0. */
  readonly column: number;
  readonly scale: ScaleName;
  /** Cell texts that mean “don’t know” in this file: `['11']`. Usual words are known anyway. */
  readonly dontKnow?: readonly string[];
}

/** What a person confirmed. Columns are counted from 0. */
export interface SurveyPlan {
  readonly format: SurveyFormat;
  /** One to twelve. */
  readonly scores: readonly PlannedScore[];
  /** None, one or two columns whose values make the groups. */
  readonly groups: readonly number[];
  readonly date?:
    { readonly column: number; readonly order: DateOrder; readonly period: Period } | undefined;
  /** The column that says how many people each row stands for. */
  readonly weight?: number | undefined;
  /** The column with the customers’ own words; a few of them are kept, see `SurveyCounts.comments`. */
  readonly comment?: number | undefined;
}
