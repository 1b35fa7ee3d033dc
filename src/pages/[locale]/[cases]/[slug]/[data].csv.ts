import type { APIContext } from 'astro';
import { exhibitCsv } from '#exhibits/csv.ts';
import { locales } from '#i18n/locale.ts';
import { exhibitDataPath, routeParams } from '#i18n/routes.ts';
import type { ExhibitEntry } from '#model/entries.ts';
import { listCases, wholeCase } from '#queries/cases.ts';
import { pageKey } from '#queries/page-keys.ts';

export async function getStaticPaths() {
  const lists = await Promise.all(locales.map((locale) => listCases(locale)));
  return lists.flat().flatMap((summary) => {
    const { slug, locale } = summary;
    return summary.downloads.map(({ id, digest }) => ({
      params: routeParams(
        exhibitDataPath(locale, slug, id).replace(/\.csv$/, ''),
        'locale',
        'cases',
        'slug',
        'data',
      ),
      props: { summary, id },
      cacheKey: pageKey(digest),
    }));
  });
}

type Props = Readonly<{ summary: Parameters<typeof wholeCase>[0]; id: string }>;

/** What an exhibit shows as a table, for spreadsheets. */
export function GET({ props: { summary, id } }: APIContext<Props>): Response {
  const entry: ExhibitEntry | undefined = wholeCase(summary).exhibits.find((one) => one.id === id);
  const csv = entry && exhibitCsv(entry, summary.locale);
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
