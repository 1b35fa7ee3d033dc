import type { Locale } from './locale.ts';

export type CsvCell = string | number | undefined;

/** Rows of cells, headings first. An undefined cell is empty. */
export type CsvTable = readonly (readonly CsvCell[])[];

/** What tells spreadsheets that a file is UTF-8. */
const byteOrderMark = '\uFEFF';

/** A table as a file that spreadsheets open: `csvText`, with the mark that Excel looks for. */
export function csvFile(rows: CsvTable, locale: Locale): string {
  return `${byteOrderMark}${csvText(rows, locale)}`;
}

/**
 * A table as CSV (RFC 4180), every line ended. An Italian spreadsheet expects semicolons between the
 * cells and commas before decimals, so Italian text has those.
 */
export function csvText(rows: CsvTable, locale: Locale): string {
  const separator = locale === 'it' ? ';' : ',';
  const lines = rows.map((row) => row.map((cell) => cellText(cell, locale, separator)));
  return lines.map((cells) => `${cells.join(separator)}\r\n`).join('');
}

function cellText(cell: CsvCell, locale: Locale, separator: string): string {
  const text = harmless(String(cell ?? ''));
  const local = locale === 'it' && isNumber(text) ? text.replace('.', ',') : text;
  return local.includes(separator) || /["\r\n]/.test(local)
    ? `"${local.replaceAll('"', '""')}"`
    : local;
}

/** A spreadsheet would run a cell that begins like a formula. */
function harmless(text: string): string {
  return /^[=@\t\r]/.test(text) || (/^[+-]./.test(text) && !isNumber(text)) ? `'${text}` : text;
}

function isNumber(text: string): boolean {
  return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text);
}
