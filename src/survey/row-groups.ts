import { blankDate, invalidDate } from './calendar.ts';
import type { CellDecoder } from './cell-text.ts';
import { monthOf } from './date-cell.ts';
import { GroupSlots, NameTable } from './group-slots.ts';
import type { PlacedPlan } from './placed-plan.ts';
import type { SurveyPlan } from './plan.ts';
import type { FileRecord } from './record.ts';
import type { NoteReason, Tallies } from './report.ts';

/** Which group and period rows belong to. */
export class RowGroups {
  readonly #plan: SurveyPlan;
  readonly #places: PlacedPlan;
  readonly #decoder: CellDecoder;
  readonly #notes: Tallies<NoteReason>;
  readonly #names: readonly NameTable[];
  readonly #slots: GroupSlots;

  constructor(
    plan: SurveyPlan,
    places: PlacedPlan,
    decoder: CellDecoder,
    notes: Tallies<NoteReason>,
  ) {
    this.#plan = plan;
    this.#places = places;
    this.#decoder = decoder;
    this.#notes = notes;
    this.#names = plan.groups.map((column) => new NameTable(column));
    this.#slots = new GroupSlots(plan.date?.period);
  }

  /** How many slots there are. */
  get size(): number {
    return this.#slots.size;
  }

  /** @throws {SurveyError} `too-many-groups`. */
  slotOf(record: FileRecord): number {
    const month = this.#plan.date === undefined ? blankDate : this.#monthOf(record);
    return this.#slots.slotOf(this.#nameOf(record, 0), this.#nameOf(record, 1), month);
  }

  /** The lists of a result. */
  result(): ReturnType<GroupSlots['result']> & { readonly groups: readonly (readonly string[])[] } {
    const groups = this.#slots.groups.map((pair) =>
      this.#names.map(({ names }, column) => names[pair[column] ?? 0] ?? ''),
    );
    return { groups, ...this.#slots.result() };
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

  #monthOf({ bytes, starts, ends, row }: FileRecord): number {
    const start = starts[this.#places.date] as number;
    const end = ends[this.#places.date] as number;
    const month = monthOf(bytes, start, end, this.#plan.date?.order ?? 'ymd');
    if (month >= 0) return month;
    const reason = month === invalidDate ? 'date-invalid' : 'date-blank';
    this.#notes.add(reason, row, () => this.#decoder.show(bytes, start, end));
    return blankDate;
  }
}
