import type { Locale } from '#i18n/locale.ts';
import { roundHalfAway } from '#metrics/rounding.ts';
import type { ExhibitFacts } from '#model/case.ts';
import type { DataFile, DataTable, Library } from '#model/library.ts';
import { type ExhibitData, isBlank } from './columns.ts';
import { summaryTable } from './summary.ts';
import { tableIn } from './table-in.ts';

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
  if ((summary ?? hidden ?? computed) === undefined) return { ...typed, table: data };
  const answers = { ...typed, answers: withComputed(computed ?? {}, data) };
  const table =
    summary === undefined ? without(hidden ?? [], data) : summaryTable(answers, summary, locale);
  return { ...answers, ...(table === undefined ? {} : { table }) };
}

/** A table with columns worked out from two others, or from one and a number; blank where one is. */
function withComputed(computed: Readonly<Record<string, string>>, data: DataTable): DataTable {
  return Object.entries(computed).reduce(
    ({ columns, rows }, [name, sum]) => ({
      columns: [...columns, name],
      rows: rows.map((row) => [...row, workedOut(sum, columns, row)]),
    }),
    data,
  );
}

function workedOut(sum: string, columns: readonly string[], row: readonly string[]): string {
  const [one = '', sign = '', two = ''] = sum
    .split(' ')
    .map((part) => (columns.includes(part) ? row[columns.indexOf(part)] : part));
  if (isBlank(one) || isBlank(two)) return '';
  const [first, second] = [Number(one), Number(two)];
  return rounded(sign === '*' ? first * second : sign === '-' ? first - second : first + second);
}

/** Without the errors of binary fractions, as in 0.3 - 0.1. A cell that is no number is a Problem. */
function rounded(value: number): string {
  return Number.isFinite(value) ? String(roundHalfAway(value, 6)) : '';
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
