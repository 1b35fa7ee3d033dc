import { ByteTable, doubled } from './byte-table.ts';
import { lastYear, firstYear, periodName } from './calendar.ts';
import { SurveyError } from './errors.ts';
import type { Period } from './plan.ts';

/** More are hardly departments; and a page could not show them. */
export const maxGroups = 10_000;
/** Groups × periods that occur. */
export const maxSlots = 100_000;

/** The values of one grouping column, numbered. Spellings that look alike are one value. */
export class NameTable {
  readonly names: string[] = [];
  readonly #column: number;
  readonly #spellings = new ByteTable(2 * maxGroups);
  readonly #numberOfSpelling = new Int32Array(2 * maxGroups).fill(-1);
  readonly #numberOfName = new Map<string, number>();
  #spelling = -1;

  /** @param column - For the error. */
  constructor(column: number) {
    this.#column = column;
  }

  /** The number of a name that was spelt like this before, or −1. */
  find(text: DataView, start: number, end: number): number {
    this.#spelling = this.#spellings.numberOf(text, start, end);
    return this.#spelling === -1 ? -1 : (this.#numberOfSpelling[this.#spelling] as number);
  }

  /**
   * Takes the spelling that `find` has just not found.
   *
   * @param name - How it reads, trimmed.
   * @throws {SurveyError} `too-many-groups`.
   */
  add(name: string): number {
    const number = this.#numberOfName.get(name) ?? this.names.push(name) - 1;
    if (this.#spelling === -1 || number >= maxGroups) {
      throw new SurveyError('too-many-groups', { limit: maxGroups, column: this.#column });
    }
    this.#numberOfName.set(name, number);
    this.#numberOfSpelling[this.#spelling] = number;
    return number;
  }
}

/** Numbers for groups in periods, as they occur. */
export class GroupSlots {
  readonly groups: (readonly [number, number])[] = [];
  /** Months since 1900, or quarters’ first months; −1 for no date. */
  readonly #periods: number[] = [];
  readonly #period: Period | undefined;
  readonly #numberOfPeriod = new Int32Array((lastYear - firstYear + 1) * 12 + 1).fill(-1);
  readonly #groupOfPair: number[][] = [];
  readonly #slotsOfGroup: number[][] = [];
  #groupOf = new Uint32Array(64);
  #periodOf = new Uint32Array(64);
  size = 0;

  constructor(period: Period | undefined) {
    this.#period = period;
  }

  /**
   * @param first - The number of the first column’s value, 0 without one; `second` likewise.
   * @param month - Months since 1900, or −1.
   * @throws {SurveyError} `too-many-groups`.
   */
  slotOf(first: number, second: number, month: number): number {
    const group = this.#groupOfPair[first]?.[second] ?? this.#addGroup(first, second);
    const start = this.#period === 'quarter' && month >= 0 ? month - (month % 3) : month;
    const known = this.#numberOfPeriod[start + 1] as number;
    const period = known === -1 ? this.#addPeriod(start) : known;
    const slots = this.#slotsOfGroup[group] as number[];
    return slots[period] ?? this.#addSlot(group, period, slots);
  }

  #addGroup(first: number, second: number): number {
    const group = this.groups.push([first, second]) - 1;
    if (group >= maxGroups) throw new SurveyError('too-many-groups', { limit: maxGroups });
    const pairs = this.#groupOfPair[first] ?? [];
    pairs[second] = group;
    this.#groupOfPair[first] = pairs;
    this.#slotsOfGroup[group] = [];
    return group;
  }

  #addPeriod(start: number): number {
    const period = this.#periods.push(start) - 1;
    this.#numberOfPeriod[start + 1] = period;
    return period;
  }

  #addSlot(group: number, period: number, slots: number[]): number {
    const slot = this.size;
    if (slot >= maxSlots) throw new SurveyError('too-many-groups', { limit: maxSlots });
    if (slot === this.#groupOf.length) {
      this.#groupOf = doubled(this.#groupOf);
      this.#periodOf = doubled(this.#periodOf);
    }
    this.#groupOf[slot] = group;
    this.#periodOf[slot] = period;
    slots[period] = slot;
    this.size += 1;
    return slot;
  }

  /** The lists of a result: periods ascending, the one without date first. */
  result(): {
    readonly periods: readonly string[];
    readonly groupOf: Uint32Array;
    readonly periodOf: Uint32Array;
  } {
    const ascending = this.#periods.toSorted((a, b) => a - b);
    const places = this.#periods.map((start) => ascending.indexOf(start));
    const name = (start: number): string =>
      start === -1 ? '' : periodName(start, this.#period ?? 'month');
    return {
      periods: ascending.map(name),
      groupOf: this.#groupOf.slice(0, this.size),
      periodOf: this.#periodOf.slice(0, this.size).map((period) => places[period] ?? 0),
    };
  }
}
