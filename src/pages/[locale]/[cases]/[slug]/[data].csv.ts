import type { APIContext } from 'astro';
import { exhibitCsv } from '#exhibits/csv.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { exhibitDataPath, routeParams } from '#i18n/routes.ts';
import type { ExhibitDownload } from '#model/entries.ts';
import { downloadedTable, listCases } from '#queries/cases.ts';
import { pageKey } from '#queries/page-keys.ts';

export async function getStaticPaths() {
  const lists = await Promise.all(locales.map((locale) => listCases(locale)));
  return lists.flat().flatMap(({ slug, locale, downloads }) =>
    downloads.map((download) => ({
      params: routeParams(
        exhibitDataPath(locale, slug, download.id).replace(/\.csv$/, ''),
        'locale',
        'cases',
        'slug',
        'data',
      ),
      props: { locale, download },
      cacheKey: pageKey(download.digest),
    })),
  );
}

type Props = Readonly<{ locale: Locale; download: ExhibitDownload }>;

/** What an exhibit shows as a table, for spreadsheets. */
export function GET({ props: { locale, download } }: APIContext<Props>): Response {
  const csv = exhibitCsv(downloadedTable(download), locale);
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
