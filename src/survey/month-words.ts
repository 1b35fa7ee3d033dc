import { invalidDate, monthOfDay } from './calendar.ts';

/** The beginnings of months’ names, in English and Italian. */
const beginnings: Readonly<Record<string, number>> = {
  jan: 1,
  gen: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  mag: 5,
  jun: 6,
  giu: 6,
  jul: 7,
  lug: 7,
  aug: 8,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  ott: 10,
  nov: 11,
  dec: 12,
  dic: 12,
};

const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th|º|°)?[\s./-]+(\p{L}{3,10})\.?,?[\s./-]+(\d{4}|\d{2})(?!\d)/u;
const monthFirst = /^(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const latin = new TextDecoder('utf-8');

/** The month of `1 March 2025`, `1-mar-25` or `March 1, 2025`: see `monthOf`. */
export function monthInWords(bytes: Uint8Array, from: number, to: number): number {
  const text = latin.decode(bytes.subarray(from, Math.min(to, from + 60)));
  const [, day, name, year] = dayFirst.exec(text) ?? [];
  if (day !== undefined) return monthNamed(name, day, year);
  const [, otherName, otherDay, otherYear] = monthFirst.exec(text) ?? [];
  return monthNamed(otherName, otherDay, otherYear);
}

function monthNamed(name = '', day = '', year = ''): number {
  const month = beginnings[name.slice(0, 3).toLowerCase()];
  if (month === undefined) return invalidDate;
  const century = Number(year) < 70 ? 2000 : 1900;
  return monthOfDay(year.length === 2 ? century + Number(year) : Number(year), month, Number(day));
}
