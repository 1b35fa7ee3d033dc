import type { Period } from './plan.ts';

/** Years that answers to a survey can be of. */
export const firstYear = 1900;
export const lastYear = 2199;

/** Instead of a month: the cell is blank, or no date. */
export const blankDate = -1;
export const invalidDate = -2;

/** Months since January 1900, if there is such a day. */
export function monthOfDay(year: number, month: number, day: number): number {
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return invalidDate;
  if (day < 1 || day > daysOf(year, month)) return invalidDate;
  return (year - firstYear) * 12 + month - 1;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `2025-03`, or `2025-Q1`. */
export function periodName(month: number, period: Period): string {
  const year = firstYear + Math.floor(month / 12);
  const within = month % 12;
  if (period === 'quarter') return `${year}-Q${Math.floor(within / 3) + 1}`;
  return `${year}-${String(within + 1).padStart(2, '0')}`;
}
