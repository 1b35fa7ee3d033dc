import { csvFile } from '#i18n/csv.ts';
import type { Locale } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import type { ExhibitTable } from '#model/entries.ts';

/**
 * What an exhibit shows, as a file that spreadsheets open.
 *
 * @returns Undefined for a picture, which has no data.
 */
export function exhibitCsv(
  { kind, headings, table }: ExhibitTable,
  locale: Locale,
): string | undefined {
  if (kind === 'image' || table === undefined) return undefined;
  const names = kind === 'scores' ? scoreHeadings(locale, headings) : headings;
  return csvFile([names, ...table.rows], locale);
}

/** The data file’s two columns by the names that the exhibit has for them. */
function scoreHeadings(locale: Locale, headings: readonly string[]): readonly string[] {
  const t = words(locale);
  return headings.map((name, index) => [t['exhibit.score'], t['exhibit.count']][index] ?? name);
}
