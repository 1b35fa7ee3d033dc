import { formulaFunctions } from './formula-functions.ts';

/** What the names in a formula stand for; undefined for a name that stands for no number. */
export type Lookup = (name: string) => number | undefined;

/**
 * Works out a formula as in a spreadsheet: numbers, names, + - * / with spaces around them, brackets,
 * and the functions of `formulaFunctions`. A hyphen without spaces belongs to a name.
 *
 * @returns Undefined where it is no formula, a name stands for nothing, or there is no result, as of a
 *   division by 0.
 *
 * @example
 * worth('2 * (price - 4)', () => 25); // => 42
 */
export function worth(formula: string, lookup: Lookup): number | undefined {
  const tokens = formula.match(token) ?? [];
  if (tokens.join('') !== formula.replaceAll(/\s/g, '')) return undefined;
  const reading: Reading = { tokens, at: 0, lookup };
  try {
    const value = sum(reading);
    return reading.at === tokens.length && Number.isFinite(value) ? value : undefined;
  } catch (error) {
    // What a measure says of numbers outside its range.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A number, a name (or `row.column`, or `exhibit:row`), or a sign. */
const token = /\d+(?:\.\d+)?|\p{L}[\p{L}\d_-]*(?:[.:]\p{L}[\p{L}\d_-]*)*|[-+*/(),]/gu;

/** How far a formula has been read. */
interface Reading {
  readonly tokens: readonly string[];
  at: number;
  readonly lookup: Lookup;
}

function sum(reading: Reading): number {
  let value = product(reading);
  for (let sign = taken(reading, '+', '-'); sign !== ''; sign = taken(reading, '+', '-')) {
    value += (sign === '-' ? -1 : 1) * product(reading);
  }
  return value;
}

function product(reading: Reading): number {
  let value = unit(reading);
  for (let sign = taken(reading, '*', '/'); sign !== ''; sign = taken(reading, '*', '/')) {
    const next = unit(reading);
    value = sign === '*' ? value * next : value / next;
  }
  return value;
}

/** NaN where there is nothing that has a value. */
function unit(reading: Reading): number {
  if (taken(reading, '-') !== '') return -unit(reading);
  if (taken(reading, '(') !== '') return closed(reading, sum(reading));
  const word = reading.tokens[reading.at] ?? '';
  reading.at += 1;
  if (/^\d/.test(word)) return Number(word);
  return taken(reading, '(') === ''
    ? (reading.lookup(word) ?? Number.NaN)
    : called(reading, formulaFunctions.get(word));
}

function called(
  reading: Reading,
  work: ((...values: number[]) => number | undefined) | undefined,
): number {
  const values = [sum(reading)];
  while (taken(reading, ',') !== '') values.push(sum(reading));
  const isComplete = work?.length === values.length && values.every(Number.isFinite);
  return closed(reading, isComplete ? (work(...values) ?? Number.NaN) : Number.NaN);
}

function closed(reading: Reading, value: number): number {
  return taken(reading, ')') === '' ? Number.NaN : value;
}

/** The next token if it is one of these, and then it is read; else nothing. */
function taken(reading: Reading, ...wanted: readonly string[]): string {
  const next = reading.tokens[reading.at] ?? '';
  if (!wanted.includes(next)) return '';
  reading.at += 1;
  return next;
}
