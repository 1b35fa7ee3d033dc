import type { Locale } from '#i18n/locale.ts';
import type { ExhibitFacts } from '#model/case.ts';
import type { DataFile, Library } from '#model/library.ts';
import type { ExhibitData } from './columns.ts';
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
  if (exhibit.summary === undefined) return { ...typed, table: data };
  const answers = { ...typed, answers: data };
  const table = summaryTable(answers, exhibit.summary, locale);
  return { ...answers, ...(table === undefined ? {} : { table }) };
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
