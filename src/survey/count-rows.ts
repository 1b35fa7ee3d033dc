import { CellDecoder } from './cell-text.ts';
import type { SurveyCounts } from './counts.ts';
import { KnownCells } from './known-cells.ts';
import { PairSums } from './moments.ts';
import { readNumber } from './number-text.ts';
import type { PlacedPlan } from './placed-plan.ts';
import type { SurveyPlan } from './plan.ts';
import { Question } from './question.ts';
import type { FileRecord } from './record.ts';
import { blankMissing, faultOf } from './row-faults.ts';
import { RowGroups } from './row-groups.ts';
import { commentSample, type CommentSample } from './sample-comments.ts';
import { type NoteReason, type SkipReason, Tallies } from './report.ts';

/** Counts rows by a plan, one at a time; keeps no row. */
export class RowCounter {
  readonly #plan: SurveyPlan;
  readonly #places: PlacedPlan;
  readonly #width: number;
  readonly #decoder: CellDecoder;
  readonly #questions: readonly Question[];
  readonly #weights: KnownCells;
  readonly #groups: RowGroups;
  readonly #pairs: PairSums;
  readonly #comments: CommentSample | undefined;
  /** One row’s scores, below 0 where there is none. */
  readonly #scores: Int32Array;
  readonly #notes = new Tallies<NoteReason>();
  /** Rows of headings still to come; empty ones are none. */
  #headings: number;
  #rows = 0;
  #emptyRows = 0;
  #taken = 0;

  /** @param width - How many columns have headings. */
  constructor(plan: SurveyPlan, places: PlacedPlan, width: number) {
    const decoder = new CellDecoder(plan.format.encoding);
    this.#plan = plan;
    this.#headings = plan.format.headerRows;
    this.#places = places;
    this.#width = width;
    this.#decoder = decoder;
    this.#questions = plan.scores.map((score) => new Question(score, decoder, places.weight >= 0));
    this.#weights = new KnownCells(decoder, (text) => readNumber(text) ?? -1);
    this.#groups = new RowGroups(plan, places, decoder, this.#notes);
    this.#pairs = new PairSums(plan.scores.length);
    this.#comments = commentSample(plan, places.comment, decoder);
    this.#scores = new Int32Array(plan.scores.length);
  }

  get rows(): number {
    return this.#rows;
  }

  /** @throws {SurveyError} `too-many-groups`. */
  take(record: FileRecord): void {
    if (this.#headings > 0) {
      if (!record.isEmpty) this.#headings -= 1;
      return;
    }
    if (record.isEmpty) {
      this.#emptyRows += 1;
      return;
    }
    this.#rows += 1;
    if (record.cells < this.#width) blankMissing(record, this.#places.columns);
    const weight = this.#places.weight === -1 ? 1 : this.#weightOf(record);
    const fault = faultOf(record, weight);
    if (fault !== undefined) {
      this.#skipRow(record, fault);
      return;
    }
    if (record.cells < this.#width) this.#notes.add('fewer-cells', record.row, noText);
    if (record.hasStrayQuote) this.#notes.add('stray-quote', record.row, noText);
    if (record.isCut) this.#notes.add('long-cell', record.row, noText);
    if (this.#readScores(record)) this.#count(record, weight);
  }

  result(): SurveyCounts {
    return {
      ...this.#groups.result(),
      period: this.#plan.date?.period,
      scores: this.#questions.map((question) => question.counted(this.#groups.size)),
      pairs: this.#pairs.pairs(),
      complete: this.#pairs.complete(),
      comments: this.#comments?.result() ?? [],
      report: {
        rows: this.#rows,
        emptyRows: this.#emptyRows,
        taken: this.#taken,
        questions: this.#questions.map((question) => question.report()),
        notes: this.#notes.all(),
      },
    };
  }

  /** Reads all scores of a row; false when it has none. */
  #readScores(record: FileRecord): boolean {
    let hasAny = false;
    for (let i = 0; i < this.#scores.length; i += 1) {
      const place = this.#places.scores[i] as number;
      const question = this.#questions[i] as Question;
      const score = question.read(record, place);
      this.#scores[i] = score;
      if (score >= 0) hasAny = true;
      else this.#skipScore(record, question, place, score);
    }
    return hasAny;
  }

  #skipScore(record: FileRecord, question: Question, place: number, code: number): void {
    const isMissing = (this.#places.columns[place] as number) >= record.cells;
    question.skip(isMissing ? 'short-row' : code, record.row, () => this.#show(record, place));
  }

  #count(record: FileRecord, weight: number): void {
    this.#taken += 1;
    const slot = this.#groups.slotOf(record);
    for (let i = 0; i < this.#scores.length; i += 1) {
      const score = this.#scores[i] as number;
      if (score >= 0) this.#questions[i]?.count(slot, score, weight);
    }
    this.#comments?.take(slot, this.#scores[0] as number, record);
    if (this.#scores.length > 1) this.#pairs.add(this.#scores);
  }

  /** Below 0 when it is none. */
  #weightOf(record: FileRecord): number {
    const { weight: place } = this.#places;
    const { starts, ends } = record;
    return this.#weights.valueOf(record, starts[place] as number, ends[place] as number);
  }

  #skipRow(record: FileRecord, reason: SkipReason): void {
    const place = reason === 'no-weight' ? this.#places.weight : -1;
    for (const question of this.#questions) {
      question.skip(reason, record.row, () => this.#show(record, place));
    }
  }

  #show({ bytes, starts, ends }: FileRecord, place: number): string {
    if (place === -1) return '';
    return this.#decoder.show(bytes, starts[place] as number, ends[place] as number);
  }
}

function noText(): string {
  return '';
}
