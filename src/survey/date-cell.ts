import { blankDate, invalidDate, monthOfDay } from './calendar.ts';
import { monthInWords } from './month-words.ts';
import type { DateOrder } from './plan.ts';

/** Three numbers as they stand in a date, and how many digits each has; 0 digits: missing. */
const parts = new Int32Array(3);
const digits = new Int32Array(3);

/**
 * The month a date lies in, as it is written: no clock, no time zone moves it. What follows the date
 * after a space, comma or T is not looked at.
 *
 * Reads `2025-03-01`, `2025/3`, `20250301` in any order; `1.3.2025`, `03/01/25` by the order given (two
 * digits are 1970 to 2069); `1 March 2025`, `3 mar 25`; and days since 1900 when the order is serial.
 *
 * @returns Months since January 1900, from 0; or `blankDate` or `invalidDate`. Never throws.
 */
export function monthOf(bytes: Uint8Array, start: number, end: number, order: DateOrder): number {
  let from = start;
  let to = end;
  while (from < to && (bytes[from] as number) <= 0x20) from += 1;
  while (from < to && (bytes[to - 1] as number) <= 0x20) to -= 1;
  if (from === to) return blankDate;
  if (order === 'serial') return monthOfSerial(bytes, from, to);
  if (!readParts(bytes, from, to)) return monthInWords(bytes, from, to);
  const a = parts[0] as number;
  const b = parts[1] as number;
  const c = parts[2] as number;
  if (digits[0] === 8)
    return monthOfDay(Math.floor(a / 10_000), Math.floor(a / 100) % 100, a % 100);
  if (digits[0] === 4) return monthOfDay(a, b, digits[2] === 0 ? 1 : c);
  if (order === 'ymd' || (digits[2] !== 2 && digits[2] !== 4)) return invalidDate;
  const year = digits[2] === 4 ? c : c + (c < 70 ? 2000 : 1900);
  return order === 'dmy' ? monthOfDay(year, b, a) : monthOfDay(year, a, b);
}

/** The first letter’s numbers: one with eight digits, two from a year on, or three, with one sign between them. */
function readParts(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  let separator = 0;
  digits.fill(0);
  for (let part = 0; part < 3; part += 1) {
    let value = 0;
    const first = at;
    for (; at < to && isDigit(bytes[at] as number) && at - first < 9; at += 1) {
      value = value * 10 + ((bytes[at] as number) - 0x30);
    }
    parts[part] = value;
    digits[part] = at - first;
    if (at === first) return false;
    if (at === to || isBehindDate(bytes[at] as number)) return isComplete(part);
    if (part === 2) return false;
    if (separator !== 0 && bytes[at] !== separator) return false;
    separator = bytes[at] as number;
    if (separator !== 0x2d && separator !== 0x2f && separator !== 0x2e) return false;
    at += 1;
  }
  return false;
}

/** Whether a date may end after so many parts. */
function isComplete(part: number): boolean {
  if (part === 0) return digits[0] === 8;
  const [first = 0, second = 0] = digits;
  const isYear = first === 4;
  if (second > 2) return false;
  if (part === 1) return isYear;
  const third = digits[2] ?? 0;
  return isYear ? third <= 2 : first <= 2 && (third === 2 || third === 4);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** White space, a comma or a T. */
function isBehindDate(byte: number): boolean {
  return byte <= 0x20 || byte === 0x2c || byte === 0x54;
}

/** Days since 30 December 1899, as spreadsheets count them. */
function monthOfSerial(bytes: Uint8Array, from: number, to: number): number {
  let days = 0;
  let at = from;
  for (; at < to && isDigit(bytes[at] as number) && at - from < 7; at += 1) {
    days = days * 10 + ((bytes[at] as number) - 0x30);
  }
  const isFraction = bytes[at] === 0x2e || bytes[at] === 0x2c;
  if (at === from || days < 1 || (at < to && !isFraction)) return invalidDate;
  const date = new Date(Date.UTC(1899, 11, 30 + days));
  return monthOfDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
