import type { Locale } from '#i18n/locale.ts';
import type { DataTable } from '#model/library.ts';

/**
 * A cell of a data file as readers see it. Data files have points as decimal signs and hyphens as
 * minus signs, whatever the language; a hyphen alone says that there is nothing here.
 */
export function shownCell(locale: Locale, cell: string): string {
  if (cell === '-') return '–';
  const signed = cell.replace(/^-(?=\d)/, '−');
  const isNumber = /^[+−]?\d+\.\d+\s?%?$/.test(signed);
  return isNumber && locale === 'it' ? signed.replace('.', ',') : signed;
}

/** Whether each column holds numbers alone, and so is set flush right. */
export function numericColumns({ columns, rows }: DataTable): boolean[] {
  return columns.map((_, column) => rows.every((row) => isNumeric(row[column] ?? '')));
}

function isNumeric(cell: string): boolean {
  return /^[+−-]?[\d.,]+\s?%?$/.test(cell) || cell === '-' || /^\d+ (?:su|of) \d+$/.test(cell);
}
