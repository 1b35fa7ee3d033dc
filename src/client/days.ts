/** The day it is where the reader is: `2026-11-23`. */
export function today(now = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/**
 * The day so many days after another, in the calendar: a day of 23 or 25 hours is one day.
 *
 * @param day - `2026-11-23`.
 *
 * @example
 * dayAfter('2026-03-01', 30); // => '2026-03-31'
 */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A day (`2026-11-23`) as readers of the page write it. */
export function formatDay(day: string): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const { lang } = document.documentElement;
  return new Intl.DateTimeFormat(lang, style).format(new Date(`${day}T00:00:00Z`));
}
