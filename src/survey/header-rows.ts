import type { HeadRows } from './head-rows.ts';
import type { SurveyFormat } from './plan.ts';
import type { FormatReasons } from './preview.ts';
import { readScoreCell } from './score-text.ts';

export interface FoundHeaderRows {
  readonly headerRows: SurveyFormat['headerRows'];
  readonly because: FormatReasons['headerRows'];
}

/** A column’s heading: its name and what a second row of headings adds. */
export interface Heading {
  readonly name: string;
  readonly detail: string;
}

const number = /^[-+−]?\d+(?:[.,]\d+)?\s?%?$/;
const dateOrTime = /^\d{1,4}[-/.:]\d{1,2}(?:[-/.:]\d{1,4})?(?:[ T,]|$)/;
/** The ends of a scale, `0-10` or “da 1 a 5”: a heading, though it has numbers. */
const range = /^\D{0,12}[01]\s?(?:[-–—/]|\.\.+|a|to)\s?(?:4|5|6|7|10)\D{0,12}$/i;
const scoreWithLabel = /^\d{1,2}\s+[-–—]\s+\p{L}/u;

/**
 * How many rows of headings a file has.
 *
 * - Three when the third has Qualtrics’ `{"ImportId":…}`.
 * - Two when the second row has no number or date where the rows below have them, but texts: question
 *   texts, “Response” of SurveyMonkey, or the ends of the scale.
 * - None when the first row already has numbers or dates wherever the rows below have them.
 *
 * @param rows - The first rows of the file, trimmed.
 */
export function findHeaderRows(rows: HeadRows): FoundHeaderRows {
  const ids = rows.slice(0, 3).findIndex((row) => row.some((cell) => /^\{"?ImportId/.test(cell)));
  if (ids === 2) return { headerRows: 3, because: 'import-ids' };
  if (ids === 1) return { headerRows: 2, because: 'import-ids' };
  const [first = [], second = []] = rows;
  const below = dataColumns(rows.slice(1));
  if (below.length > 0 && below.every((column) => isData(first[column] ?? ''))) {
    return { headerRows: 0, because: 'no-heading' };
  }
  const belowSecond = dataColumns(rows.slice(2));
  if (isSecondHeading(second, belowSecond)) return { headerRows: 2, because: 'second-heading' };
  return { headerRows: 1, because: 'one-heading' };
}

/** Columns with numbers or dates in most of their cells. */
function dataColumns(rows: HeadRows): number[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sample = rows.slice(0, 50);
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const filled = sample.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.filter(isData).length >= 0.6 * filled.length;
  });
}

function isSecondHeading(row: readonly string[], dataColumnsBelow: readonly number[]): boolean {
  const cells = dataColumnsBelow.map((column) => row[column] ?? '');
  const texts = cells.filter((cell) => cell !== '' && !isMissingAnswer(cell));
  return texts.length > 0 && !row.some(isData);
}

function isMissingAnswer(cell: string): boolean {
  return readScoreCell(cell, '0-10') === 'dont-know';
}

function isData(cell: string): boolean {
  if (range.test(cell)) return false;
  return number.test(cell) || dateOrTime.test(cell) || scoreWithLabel.test(cell);
}

/** The headings of all columns. A question above several columns belongs to all of them. */
export function headingsOf(rows: HeadRows, headerRows: SurveyFormat['headerRows']): Heading[] {
  const headers = rows.slice(0, headerRows);
  const [first = [], second = []] = headers;
  const widest = (headerRows === 0 ? rows.slice(0, 1) : headers).reduce(
    (most, row) => Math.max(most, row.length),
    0,
  );
  let question = '';
  return Array.from({ length: widest }, (_, column) => {
    const name = first[column] ?? '';
    const detail = second[column] ?? '';
    question = name === '' && detail !== '' ? question : name;
    return { name: question, detail };
  });
}
