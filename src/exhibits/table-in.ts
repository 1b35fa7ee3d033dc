import type { Locale } from '#i18n/locale.ts';
import type { DataTable } from '#model/library.ts';

/** The table as one language reads it: `who.it` becomes `who`, `who.en` is left out. */
export function tableIn(locale: Locale, { columns, rows }: DataTable): DataTable {
  const kept = columns.flatMap((column, index) => {
    const [, name = column, language] = /^(.*)\.(it|en)$/.exec(column) ?? [];
    return language === undefined || language === locale ? [{ name, index }] : [];
  });
  return {
    columns: kept.map(({ name }) => name),
    rows: rows.map((row) => kept.map(({ index }) => row[index] ?? '')),
  };
}
