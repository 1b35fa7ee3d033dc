import { monthOf } from './date-cell.ts';
import type { DateOrder, ScaleName } from './plan.ts';
import type { OrderReason, SeenText } from './preview.ts';
import { readNumber } from './number-text.ts';
import { readScoreCell } from './score-text.ts';

/** How a column’s sample reads on one scale. */
export interface ScaleFit {
  readonly scores: readonly number[];
  /** The share of scores among all cells that are neither blank nor “don’t know”: 0…1. */
  readonly share: number;
  readonly invalid: readonly SeenText[];
}

/** @param values - The cells that are not blank. */
export function fitScale(values: readonly string[], scale: ScaleName): ScaleFit {
  const cells = values.map((text) => ({ text, cell: readScoreCell(text, scale) }));
  const scores = cells.map(({ cell }) => cell).filter((cell) => typeof cell === 'number');
  const wrong = cells.filter(({ cell }) => cell === 'invalid').map(({ text }) => text);
  const answered = scores.length + wrong.length;
  return {
    scores,
    share: answered === 0 ? 0 : scores.length / answered,
    invalid: mostFrequent(wrong, 20),
  };
}

function mostFrequent(texts: readonly string[], most: number): SeenText[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}

export interface FoundOrder {
  /** Undefined when it cannot be told. */
  readonly order: DateOrder | undefined;
  readonly because: OrderReason;
  /** The share of cells that are dates in some order: 0…1. */
  readonly share: number;
}

const withoutYearFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d{2})(?:[\s,T]|$)/;

/** Whether a column has dates, and in which order day and month are, as far as the cells tell. */
export function findOrder(values: readonly string[]): FoundOrder {
  const plain = values.filter((text) => isDate(text, 'ymd')).length;
  const pairs = values
    .filter((text) => isDate(text, 'dmy') || isDate(text, 'mdy'))
    .flatMap((text) => {
      const [, first, , second] = withoutYearFirst.exec(text) ?? [];
      return first === undefined ? [] : [{ first: Number(first), second: Number(second) }];
    });
  const share = values.length === 0 ? 0 : (plain + pairs.length) / values.length;
  if (pairs.length === 0) return { order: 'ymd', because: 'plain', share };
  const isDayFirst = pairs.some(({ first }) => first > 12);
  const isMonthFirst = pairs.some(({ second }) => second > 12);
  if (isDayFirst && isMonthFirst) return { order: undefined, because: 'contradictory', share };
  if (!isDayFirst && !isMonthFirst) return { order: undefined, because: 'unclear', share };
  return { order: isDayFirst ? 'dmy' : 'mdy', because: 'day-above-12', share };
}

const encoder = new TextEncoder();

function isDate(text: string, order: DateOrder): boolean {
  const bytes = encoder.encode(text);
  return monthOf(bytes, 0, bytes.length, order) >= 0;
}

/** The share of cells that are days of 1954 to 2119 as spreadsheets count them: 0…1. */
export function serialShare(values: readonly string[]): number {
  const days = values.map((text) => readNumber(text) ?? 0);
  return shareOf(days, (day) => day >= 20_000 && day <= 80_000);
}

/** 0 of nothing. */
export function shareOf<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}
