import type { APIContext } from 'astro';
import { marginsCss } from '#components/handout/margins-css.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { marginsPath, routeParams } from '#i18n/routes.ts';
import type { SeminarSummary } from '#model/entries.ts';
import { pageKey } from '#queries/page-keys.ts';
import { listSeminars } from '#queries/seminars.ts';

export async function getStaticPaths() {
  const lists = await Promise.all(locales.map((locale) => listSeminars(locale)));
  return lists.flat().map((summary) => ({
    params: routeParams(marginsPath(summary.locale, summary.slug), 'locale', 'seminars', 'slug'),
    props: { locale: summary.locale, summary },
    cacheKey: pageKey(summary.title),
  }));
}

type Props = Readonly<{ locale: Locale; summary: SeminarSummary }>;

/** What the margins of the seminar’s printed pages say. */
export function GET({ props: { locale, summary } }: APIContext<Props>): Response {
  return new Response(marginsCss(locale, summary.title), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
}
