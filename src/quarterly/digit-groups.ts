/** Some digits within a text. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the next group: spaces, dots, dashes, slashes, brackets; '' after the last. */
  readonly then: string;
}

/** Digits that stand together, as a telephone number’s do, and perhaps a date’s before it. */
export interface DigitRun {
  /** Where the plus sign or the bracket before the first group is, if there is one. */
  readonly start: number;
  readonly hasPlus: boolean;
  readonly groups: readonly DigitGroup[];
}

const space = ' \\u00a0\\u202f';
const runs = new RegExp(`[+(]{0,2}\\d+(?:[${space}().\\/\u2011–-]{1,3}\\d+)*`, 'gu');
const parts = /(\d+)(\D*)/gu;

/** All digits of a text, those that stand together as one run. A colon or comma ends a run. */
export function digitRuns(text: string): readonly DigitRun[] {
  return [...text.matchAll(runs)].map((run) => {
    const lead = run[0].search(/\d/u);
    const groups = [...run[0].matchAll(parts)].map(([, digits = '', then = ''], place) => ({
      digits,
      then,
      place,
    }));
    let at = run.index + lead;
    return {
      start: run.index,
      hasPlus: run[0].slice(0, lead).includes('+'),
      groups: groups.map(({ digits, then }) => {
        const start = at;
        at += digits.length + then.length;
        return { digits, start, end: start + digits.length, then };
      }),
    };
  });
}

/**
 * How many groups, from `at`, are a date, a time, a span of either, or an amount in thousands; 0 when
 * they are none.
 */
export function plainGroups(groups: readonly DigitGroup[], at: number): number {
  return dateLength(groups, at) || spanLength(groups, at) || thousandsLength(groups, at);
}

/** `10/11/2025`, `2025-11-10`, `10.11.25`, `10 11 2025`. */
function dateLength(groups: readonly DigitGroup[], at: number): number {
  const [a, b, c] = groups.slice(at, at + 3);
  if (a === undefined || b === undefined || c === undefined) return 0;
  const isChain = a.then === b.then && c.then !== a.then && a.then.length === 1;
  if (!isChain || !/^\d\d?$/u.test(b.digits)) return 0;
  const isYearFirst = isYear(a) && /^\d\d?$/u.test(c.digits);
  const isYearLast = isYear(c) || (c.digits.length === 2 && a.then !== ' ');
  const [first, last] = isYearFirst ? [c, b] : [a, b];
  if (!isYearFirst && !isYearLast) return 0;
  return isUpTo(first, 31) && isUpTo(last, 31) && (isUpTo(first, 12) || isUpTo(last, 12)) ? 3 : 0;
}

/** Times or days joined by one sign and set apart by another, up to the run’s end: `08.30-18.30`, `01/12 - 05/12`. */
function spanLength(groups: readonly DigitGroup[], at: number): number {
  const inner = groups[at]?.then ?? '';
  if (!/^[./-]$/u.test(inner)) return 0;
  let length = 0;
  while (at + length < groups.length) {
    const [a, b] = groups.slice(at + length, at + length + 2);
    if (a === undefined || b === undefined || a.then !== inner || b.then === inner) return 0;
    if (!isUpTo(a, 31) || !isUpTo(b, 59)) return 0;
    length += 2;
    if (length > 4) return 0;
  }
  return length;
}

/** `1.250.000`, `12 500 000`. */
function thousandsLength(groups: readonly DigitGroup[], at: number): number {
  const [a, b, c] = groups.slice(at, at + 3);
  if (a === undefined || b === undefined || c === undefined) return 0;
  const isAlike = a.then === b.then && a.then.length === 1 && c.then !== a.then;
  const isThousands = /^[1-9]\d?$/u.test(a.digits) && b.digits.length === 3;
  return isAlike && isThousands && c.digits.length === 3 ? 3 : 0;
}

/** From 1900 to 2099. */
function isYear({ digits }: DigitGroup): boolean {
  return /^(?:19|20)\d\d$/u.test(digits);
}

function isUpTo({ digits }: DigitGroup, limit: number): boolean {
  return digits.length <= 2 && Number(digits) <= limit;
}
