/**
 * What the cells of a column of a data file are. Closed, so that a measure that a column does not
 * have is an error and not a wrong figure. A blank cell, or a hyphen, is “no answer” in every type.
 */
export const columnTypes = [
  /** Words; `where` and `by` pick groups by them. */
  'text',
  /** `yes` or `no`, `sì` or `no`. */
  'yes-no',
  /** “Would you recommend us?”, 0 to 10. */
  'score-0-10',
  /** “How satisfied were you?”, 1 to 5. */
  'score-1-5',
  /** “The company made it easy”, 1 to 7: the higher, the less effort. */
  'score-1-7',
  /** Any number. */
  'number',
  /** A whole number from 0 up. */
  'count',
  /** How many contacts one issue took: a whole number from 1 up. */
  'contacts',
  'euros',
  /** 0 to 100 or more, without the sign. */
  'percent',
  /** A span of time from 0 up, in the unit of its name. */
  'minutes',
  'hours',
  'days',
  /** How many answers the row stands for: a whole number from 0 up. One such column at most. */
  'answers',
  /** How many promoters, passives, detractors the row stands for: three columns that go together. */
  'promoters',
  'passives',
  'detractors',
] as const;

export type ColumnType = (typeof columnTypes)[number];

/**
 * What can be computed of a column: by `<Value of="…">` and in a summary. The measures of METRICS,
 * by their own names.
 */
export const measureNames = [
  'nps',
  'low',
  'high',
  'n',
  'promoters',
  'passives',
  'detractors',
  'lowest',
  'highest',
  'count',
  'share',
  'precision',
  'recall',
  'f1',
  'accuracy',
  'sum',
  'mean',
  'median',
  'p90',
  'csat',
  'ces',
  'easy',
  'fcr',
  'repeats',
  'impact',
  'sample-size',
  'result',
] as const;

export type MeasureName = (typeof measureNames)[number];

/** Intervals of an NPS to compare with the score interval, which is shown without asking. */
export const intervalMethods = ['wald', 'adjusted-wald'] as const;

export type IntervalMethod = (typeof intervalMethods)[number];

/**
 * What to show of a measure instead of its value: an end of its interval, its n, of a share how many
 * of them, or of a difference its tests and the answers that it would take to see it.
 */
export const shownParts = [
  'n',
  'low',
  'high',
  'count',
  'p',
  'z',
  'p-plain',
  'p-fisher',
  'needed',
] as const;

export type ShownPart = (typeof shownParts)[number];

export function isMeasure(name: string): name is MeasureName {
  return measureNames.some((measure) => measure === name);
}
