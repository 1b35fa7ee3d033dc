/** Why a row gave no answer to a question. Exactly one for each row and question without one. */
export type SkipReason =
  /** The cell is blank: no answer, and not a 0. */
  | 'blank'
  /** “Don’t know”, “non so”, “n/a”, or a code the plan names. */
  | 'dont-know'
  /** Something is written, and it is not a score of the scale. */
  | 'invalid'
  /** The row ends before that column. */
  | 'short-row'
  /** Something is written beyond the last heading: the columns may have shifted. */
  | 'long-row'
  /** The weight is blank, no number, or below 0. */
  | 'no-weight'
  /** A quotation mark opens in this row and never closes: all that follows is one cell. */
  | 'unclosed-quote';

/** What was odd about a row whose answers were taken, or may have been. */
export type NoteReason =
  /** No date: counted, in no period. */
  | 'date-blank'
  /** A date that cannot be read: counted, in no period. */
  | 'date-invalid'
  /** The row has fewer cells than there are headings; the missing ones are blank. */
  | 'fewer-cells'
  /** Text follows a closing quotation mark; it was taken as it stands. */
  | 'stray-quote'
  /** A name that is not in the file’s encoding; it was read as Windows-1252. Each name once. */
  | 'other-encoding'
  /** A cell of more than 65,536 bytes; only its beginning was looked at. */
  | 'long-cell';

/** One row that a reason holds for. */
export interface SampleRow {
  /** As a spreadsheet numbers it, from 1, headings included. */
  readonly row: number;
  /** The cell in question, trimmed, at most 200 characters; '' when it is the whole row. */
  readonly text: string;
}

/** How often something happened: exactly, and the first 1,000 rows of it. */
export interface Tally {
  readonly count: number;
  readonly samples: readonly SampleRow[];
}

/** What became of one question. `answers` and the counts of `skipped` add up to all rows. */
export interface QuestionReport {
  readonly answers: number;
  /** Only reasons that occurred. */
  readonly skipped: ReadonlyMap<SkipReason, Tally>;
}

/** What was taken, what was not, and why. */
export interface SurveyReport {
  /** Rows below the headings that are not empty. */
  readonly rows: number;
  /** Empty lines between or below them; they count nowhere else. */
  readonly emptyRows: number;
  /** Rows that gave an answer to at least one question. */
  readonly taken: number;
  /** One for each score of the plan, in its order. */
  readonly questions: readonly QuestionReport[];
  /** Only those that occurred. */
  readonly notes: ReadonlyMap<NoteReason, Tally>;
}

/** How many rows of each reason are kept. */
const maxSamples = 1000;
const maxText = 200;

/** Tallies as they grow, one for each reason. */
export class Tallies<Reason extends string> {
  readonly #tallies = new Map<Reason, { count: number; samples: SampleRow[] }>();

  /** @param text - Called only while samples are still kept: cells are not decoded for nothing. */
  add(reason: Reason, row: number, text: () => string): void {
    const tally = this.#tallies.get(reason) ?? { count: 0, samples: [] };
    if (tally.count === 0) this.#tallies.set(reason, tally);
    tally.count += 1;
    if (tally.count > maxSamples) return;
    tally.samples.push({ row, text: text().trim().slice(0, maxText) });
  }

  all(): ReadonlyMap<Reason, Tally> {
    return this.#tallies;
  }
}
