import { blankDate, invalidDate } from './calendar.ts';
import { CellDecoder } from './cell-text.ts';
import type { SurveyCounts } from './counts.ts';
import { monthOf } from './date-cell.ts';
import { GroupSlots, NameTable } from './group-slots.ts';
import { KnownCells } from './known-cells.ts';
import { PairSums } from './moments.ts';
import { readNumber } from './number-text.ts';
import type { PlacedPlan } from './placed-plan.ts';
import type { SurveyPlan } from './plan.ts';
import { Question } from './question.ts';
import type { FileRecord } from './record.ts';
import { type NoteReason, type SkipReason, Tallies } from './report.ts';

/** Counts rows by a plan, one at a time; keeps no row. */
export class RowCounter {
  readonly #plan: SurveyPlan;
  readonly #places: PlacedPlan;
  readonly #width: number;
  readonly #decoder: CellDecoder;
  readonly #questions: readonly Question[];
  readonly #names: readonly NameTable[];
  readonly #weights: KnownCells;
  readonly #slots: GroupSlots;
  readonly #pairs: PairSums;
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
    this.#names = plan.groups.map((column) => new NameTable(column));
    this.#weights = new KnownCells(decoder, (text) => readNumber(text) ?? -1);
    this.#slots = new GroupSlots(plan.date?.period);
    this.#pairs = new PairSums(plan.scores.length);
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
    if (record.cells < this.#width) this.#note(record, 'fewer-cells');
    if (record.hasStrayQuote) this.#note(record, 'stray-quote');
    if (record.isCut) this.#note(record, 'long-cell');
    if (this.#readScores(record)) this.#count(record, weight);
  }

  result(): SurveyCounts {
    const { groups, size } = this.#slots;
    return {
      groups: groups.map((pair) => this.#names.map(({ names }, i) => names[pair[i] ?? 0] ?? '')),
      period: this.#plan.date?.period,
      ...this.#slots.result(),
      scores: this.#questions.map((question) => question.counted(size)),
      pairs: this.#pairs.pairs(),
      complete: this.#pairs.complete(),
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
    const month = this.#monthOf(record);
    const slot = this.#slots.slotOf(this.#nameOf(record, 0), this.#nameOf(record, 1), month);
    for (let i = 0; i < this.#scores.length; i += 1) {
      const score = this.#scores[i] as number;
      if (score >= 0) this.#questions[i]?.count(slot, score, weight);
    }
    if (this.#scores.length > 1) this.#pairs.add(this.#scores);
  }

  /** The number of a group’s name; 0 for a column that there is not. */
  #nameOf(record: FileRecord, index: number): number {
    const table = this.#names[index];
    if (table === undefined) return 0;
    const { bytes, words, starts, ends, row } = record;
    const place = this.#places.groups[index] as number;
    const start = starts[place] as number;
    const end = ends[place] as number;
    const known = table.find(words, start, end);
    return known === -1 ? this.#addName(table, bytes.subarray(start, end), row) : known;
  }

  #addName(table: NameTable, bytes: Uint8Array, row: number): number {
    const { text, isOtherEncoding } = this.#decoder.decode(bytes, 0, bytes.length);
    if (isOtherEncoding) this.#notes.add('other-encoding', row, () => text);
    return table.add(text);
  }

  #monthOf(record: FileRecord): number {
    const { date: place } = this.#places;
    const { bytes, starts, ends } = record;
    if (this.#plan.date === undefined) return blankDate;
    const { order } = this.#plan.date;
    const month = monthOf(bytes, starts[place] as number, ends[place] as number, order);
    if (month >= 0) return month;
    this.#note(record, month === invalidDate ? 'date-invalid' : 'date-blank', place);
    return blankDate;
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

  #note(record: FileRecord, reason: NoteReason, place = -1): void {
    this.#notes.add(reason, record.row, () => this.#show(record, place));
  }

  #show({ bytes, starts, ends }: FileRecord, place: number): string {
    if (place === -1) return '';
    return this.#decoder.show(bytes, starts[place] as number, ends[place] as number);
  }
}

/** Why nothing of a row can be taken, if so. */
function faultOf(record: FileRecord, weight: number): SkipReason | undefined {
  if (record.isUnclosed) return 'unclosed-quote';
  if (record.hasExtra) return 'long-row';
  return weight < 0 ? 'no-weight' : undefined;
}

/** Makes the cells that a short row does not have blank ones. */
function blankMissing(record: FileRecord, columns: readonly number[]): void {
  columns.forEach((column, place) => {
    if (column < record.cells) return;
    record.starts[place] = 0;
    record.ends[place] = 0;
  });
}
