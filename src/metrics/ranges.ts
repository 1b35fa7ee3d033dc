/** Limits of a number: `from` and `to` are allowed themselves, `above` and `below` are not. */
export interface Range {
  readonly from?: number;
  readonly above?: number;
  readonly to?: number;
  readonly below?: number;
}

/**
 * Refuses an argument that is not a finite number within its range.
 *
 * @param caller - The function that the error should name.
 * @param name - The argument, as its caller would write it, e.g. `counts[3]`.
 * @throws {RangeError} With the function, the argument, the range, and what it got.
 *
 * @example
 * requireNumber('recovery', 'cost', -1, { from: 0 });
 * // RangeError: recovery: cost must be a finite number ≥ 0, got -1
 */
export function requireNumber(
  caller: string,
  name: string,
  value: number | undefined,
  range: Range = {},
): asserts value is number {
  if (value === undefined || !Number.isFinite(value) || !contains(range, value)) {
    throw new RangeError(`${caller}: ${name} must be ${wordsFor(range)}, got ${value}`);
  }
}

/**
 * Refuses an argument that is not a whole number within its range.
 *
 * @param caller - The function that the error should name.
 * @param name - The argument, as its caller would write it.
 * @param from - The lowest number allowed.
 * @param to - The highest number allowed; without it there is no upper limit.
 * @throws {RangeError} With the function, the argument, the range, and what it got.
 *
 * @example
 * requireWhole('wilsonInterval', 'successes', 11, 0, 10);
 * // RangeError: wilsonInterval: successes must be a whole number from 0 to 10, got 11
 */
export function requireWhole(
  caller: string,
  name: string,
  value: number | undefined,
  from: number,
  to = Number.POSITIVE_INFINITY,
): asserts value is number {
  if (value === undefined || !Number.isInteger(value) || value < from || value > to) {
    const range = Number.isFinite(to) ? `from ${from} to ${to}` : `≥ ${from}`;
    throw new RangeError(`${caller}: ${name} must be a whole number ${range}, got ${value}`);
  }
}

/**
 * Refuses a list that is too short or too long.
 *
 * @param caller - The function that the error should name.
 * @param name - The argument, as its caller would write it.
 * @param meaning - What the entries stand for, e.g. `one for each score from 0 to 10`.
 * @throws {RangeError} With the function, the argument, the length it must have, and its length.
 */
export function requireLength(
  caller: string,
  name: string,
  list: ArrayLike<unknown>,
  length: number,
  meaning: string,
): void {
  if (list.length !== length) {
    throw new RangeError(
      `${caller}: ${name} must have ${length} entries, ${meaning}, got ${list.length}`,
    );
  }
}

function contains({ from, above, to, below }: Range, value: number): boolean {
  return (
    value >= (from ?? value) &&
    value <= (to ?? value) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below)
  );
}

function wordsFor({ from, above, to, below }: Range): string {
  if (from !== undefined && to !== undefined) return `from ${from} to ${to}`;
  const limits = [
    from === undefined ? '' : `≥ ${from}`,
    above === undefined ? '' : `greater than ${above}`,
    to === undefined ? '' : `at most ${to}`,
    below === undefined ? '' : `less than ${below}`,
  ].filter((limit) => limit !== '');
  const words = limits.join(' and ');
  return limits.length === 2 ? words : `a finite number ${words}`.trim();
}
