import type { Locale } from '#i18n/locale.ts';
import { roundHalfAway } from '#metrics/rounding.ts';
import type { ExhibitFacts } from '#model/case.ts';
import type { DataFile, DataTable, Library } from '#model/library.ts';
import type { ExhibitData } from './columns.ts';
import { summaryTable } from './summary.ts';
import { tableIn } from './table-in.ts';
import { fewestDecimals } from './value-text.ts';
import { hasFormulas, isFormula, workedOut } from './worked-cells.ts';

/** An exhibit as one language reads it, with what its figures are computed from. */
export type CaseExhibit = ExhibitFacts & ExhibitData;

type FindData = (name: string) => DataFile | undefined;

/**
 * The exhibits of a case as one language reads them.
 *
 * @returns By name; empty where the case has no facts that could be read.
 */
export function exhibitsOfCase(
  { caseFacts, dataFiles }: Pick<Library, 'caseFacts' | 'dataFiles'>,
  slug: string,
  locale: Locale,
): ReadonlyMap<string, CaseExhibit> {
  const exhibits = caseFacts.find((facts) => facts.slug === slug)?.data.exhibits ?? [];
  const findData: FindData = (name) => dataFiles.get(`content/cases/${slug}/data/${name}`);
  return new Map(
    exhibits.map((exhibit) => [exhibit.id, exhibitIn(exhibit, exhibits, findData, locale)]),
  );
}

function exhibitIn(
  exhibit: ExhibitFacts,
  exhibits: readonly ExhibitFacts[],
  findData: FindData,
  locale: Locale,
): CaseExhibit {
  const file = exhibit.data === undefined ? undefined : findData(exhibit.data);
  if (file === undefined) return exhibit;
  const columns = columnsOf(exhibit, exhibits);
  const typed = { ...exhibit, ...(columns === undefined ? {} : { columns }) };
  const data = tableIn(locale, file);
  const { hidden, computed, summary } = exhibit;
  if ((summary ?? hidden ?? computed) === undefined && !hasFormulas(data)) {
    return { ...typed, table: data };
  }
  const answers = { ...typed, answers: withComputed(computed ?? {}, data) };
  const table =
    summary === undefined ? shownTable(exhibit, data) : summaryTable(answers, summary, locale);
  return { ...answers, ...(table === undefined ? {} : { table }) };
}

/** A table with columns that are worked out of others; blank where one of those is. */
function withComputed(computed: Readonly<Record<string, string>>, data: DataTable): DataTable {
  const formulas = Object.values(computed).map((formula) => `=${formula}`);
  const columns = [...data.columns, ...Object.keys(computed)];
  const table = { columns, rows: data.rows.map((row) => [...row, ...formulas]) };
  // At once, and not each time that somebody asks; unless the file has formulas of its own, which have
  // to stay for “what if”.
  return hasFormulas(data) ? table : workedOut(table);
}

/** A table as readers see it: without some of its columns, and its formulas worked out and rounded. */
function shownTable({ hidden = [], decimals = {} }: ExhibitFacts, data: DataTable): DataTable {
  const { columns, rows } = workedOut(data);
  const shown = rows.map((row, at) =>
    row.map((cell, column) => {
      if (cell === '' || !isFormula(data.rows[at]?.[column])) return cell;
      const digits = decimals[columns[column] ?? ''] ?? fewestDecimals(Number(cell));
      return roundHalfAway(Number(cell), digits).toFixed(digits);
    }),
  );
  return without(hidden, { columns, rows: shown });
}

/** A table without some of its columns. */
function without(hidden: readonly string[], { columns, rows }: DataTable): DataTable {
  const isShown = (_: string, index: number): boolean => !hidden.includes(columns[index] ?? '');
  return { columns: columns.filter(isShown), rows: rows.map((row) => row.filter(isShown)) };
}

/** The types of an exhibit’s columns: its own, or those of another exhibit of the same data file. */
function columnsOf(
  exhibit: ExhibitFacts,
  exhibits: readonly ExhibitFacts[],
): ExhibitFacts['columns'] {
  const typed = exhibits.find(
    ({ data, columns }) => data === exhibit.data && columns !== undefined,
  );
  return exhibit.columns ?? typed?.columns;
}
