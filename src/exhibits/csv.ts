import type { Locale } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import type { ExhibitTable } from '#model/entries.ts';

/** What tells spreadsheets that a file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * What an exhibit shows as a file that spreadsheets open. An Italian one expects semicolons between the
 * cells and commas before decimals, so an Italian page gives it that.
 *
 * @returns Undefined for a picture, which has no data.
 */
export function exhibitCsv(
  { kind, headings, table }: ExhibitTable,
  locale: Locale,
): string | undefined {
  if (kind === 'image' || table === undefined) return undefined;
  const names = kind === 'scores' ? scoreHeadings(locale, headings) : headings;
  const separator = locale === 'it' ? ';' : ',';
  const rows = [names, ...table.rows.map((row) => row.map((cell) => localCell(cell, locale)))];
  const lines = rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

/** The data file’s two columns by the names that the exhibit has for them. */
function scoreHeadings(locale: Locale, headings: readonly string[]): readonly string[] {
  const t = words(locale);
  return headings.map((name, index) => [t['exhibit.score'], t['exhibit.count']][index] ?? name);
}

function localCell(cell: string, locale: Locale): string {
  return locale === 'it' && /^[+-]?\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell;
}

function quoted(cell: string, separator: string): string {
  // A cell that begins like a formula would be run as one.
  const safe = /^[=@]/.test(cell) ? `'${cell}` : cell;
  return safe.includes(separator) || /["\r\n]/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
