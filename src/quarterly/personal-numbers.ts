import { type DigitGroup, type DigitRun, digitRuns, plainGroups } from './digit-groups.ts';

/** What a number is that should not be shown. */
export type NumberKind = 'phone' | 'card' | 'number';

/** A place in a text. */
export interface PersonalNumber {
  readonly kind: NumberKind;
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly kind: NumberKind;
  /** How many groups. */
  readonly length: number;
}

const currency = '\\s?(?:[€$£%]|eur(?:o|os)?(?!\\p{L}))';
const price = new RegExp(`^(?:,\\d{1,2}(?!\\d)|${currency})`, 'iu');
const amount = new RegExp(`^(?:[.,]\\d{1,2}(?!\\d)|${currency})`, 'iu');
const compactDate =
  /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/u;

/**
 * Telephone numbers, card numbers, and other numbers of seven digits or more, in order. Dates, times,
 * years, prices and numbers of six digits or fewer are none. Time grows with the text’s length.
 */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  return digitRuns(text).flatMap((run) => numbersOf(run, text));
}

function numbersOf(run: DigitRun, text: string): PersonalNumber[] {
  const numbers: PersonalNumber[] = [];
  const { groups } = run;
  for (let at = 0; at < groups.length; at += 1) {
    const hasPlus = run.hasPlus && at === 0;
    const plain = hasPlus ? 0 : plainGroups(groups, at);
    const found = plain > 0 ? undefined : personalAt(groups, at, hasPlus, text);
    if (found !== undefined) numbers.push(placed(run, at, found, text));
    at += Math.max(plain, found?.length ?? 0, 1) - 1;
  }
  return numbers;
}

/** With its plus sign, and with its bracket if that is closed within. */
function placed(run: DigitRun, at: number, { kind, length }: Found, text: string): PersonalNumber {
  const start = run.groups[at]?.start ?? 0;
  const end = run.groups[at + length - 1]?.end ?? start;
  if (at > 0) return { kind, start, end };
  const isClosed =
    !text.slice(run.start, start).includes('(') || text.slice(start, end).includes(')');
  return { kind, start: isClosed ? run.start : start - (run.hasPlus ? 1 : 0), end };
}

function personalAt(
  groups: readonly DigitGroup[],
  at: number,
  hasPlus: boolean,
  text: string,
): Found | undefined {
  const cards = cardLength(groups, at);
  if (cards > 0) return { kind: 'card', length: cards };
  const phone = phoneLength(groups, at, hasPlus, text);
  if (phone > 0) return { kind: 'phone', length: phone };
  const { digits = '', end = 0 } = groups[at] ?? {};
  const isAmount = digits.length < 9 && amount.test(text.slice(end, end + 8));
  if (digits.length < 7 || compactDate.test(digits) || isAmount) return undefined;
  const isCard = digits.length >= 13 && digits.length <= 19;
  return { kind: isCard ? 'card' : 'number', length: 1 };
}

/** 4–4–4–4 with or without more, or 4–6–4 and 4–6–5: 13 to 19 digits that begin as no year does. */
function cardLength(groups: readonly DigitGroup[], at: number): number {
  if (!/^(?:[3-6]\d|2[2-7])\d\d$/u.test(groups[at]?.digits ?? '')) return 0;
  const five = groups.slice(at, at + 5);
  const lengths = five.map(({ digits }) => digits.length).join('');
  const [shape = ''] = /^(?:46[45]|4444[1-3]?|4441)/u.exec(lengths) ?? [];
  return shape.length;
}

function phoneLength(
  groups: readonly DigitGroup[],
  at: number,
  hasPlus: boolean,
  text: string,
): number {
  const rest = groups.slice(at, at + 8);
  const digits = rest.map((group) => group.digits).join('');
  const [least, most] = digitsOf(digits, rest, hasPlus);
  let total = 0;
  let length = 0;
  for (const group of rest) {
    const isPrice = length > 0 && price.test(text.slice(group.end, group.end + 8));
    if (total + group.digits.length > most || isPrice) break;
    total += group.digits.length;
    length += 1;
  }
  return total >= least ? length : 0;
}

const none = [1, 0] as const;

/** Fewest and most digits of a telephone number that begins like this. */
function digitsOf(
  digits: string,
  groups: readonly DigitGroup[],
  hasPlus: boolean,
): readonly [number, number] {
  const [first = '', second = '', third = ''] = groups.map((group) => group.digits);
  if (hasPlus || /^00[1-9]/u.test(digits)) return abroad(digits.replace(/^00/u, ''), digits);
  if (first === '39' && second.startsWith('3')) return [11, 12];
  if (/^393\d{9}$/u.test(first)) return [12, 12];
  if (first.length > 1 && first.startsWith('0')) return [7, 11];
  if (/^3[1-9]/u.test(first) && first.length > 2) return [9, 10];
  if (/^8\d\d$/u.test(first)) return [8, 10];
  // As they are written in the United States, in Spain and in Portugal.
  const shape = `${first.length}${second.length}${third.length}`;
  if (shape === '334') return [10, 10];
  return shape === '333' ? [9, 9] : none;
}

/** +39 and a mobile number has twelve digits, any other at most fifteen (ITU-T E.164). */
function abroad(digits: string, all: string): readonly [number, number] {
  const prefix = all.length - digits.length;
  return [7, prefix + (digits.startsWith('393') ? 12 : 15)];
}
