import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { isLocale, locales } from '#i18n/locale.ts';
import { casePath, seminarPath } from '#i18n/routes.ts';
import { seminarWords } from '#i18n/words/seminar/seminar.ts';
import { words } from '#i18n/words.ts';
import { listCases } from '#queries/cases.ts';
import { listSeminars } from '#queries/seminars.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

/** Feed readers ask for a feed again and again, and want what is new in it. */
const newest = 50;

/** The cases and seminars of one language that were revised last, as a feed. */
export async function GET({ params, site }: APIContext): Promise<Response> {
  const locale = isLocale(params['locale']) ? params['locale'] : 'it';
  const t = words(locale);
  const [cases, seminars] = await Promise.all([listCases(locale), listSeminars(locale)]);
  const items = [
    ...cases.map(({ title, summary, slug, updated, themes }) => ({
      title,
      description: summary,
      link: casePath(locale, slug),
      updated,
      categories: themes.map((theme) => t[`theme.${theme}`]),
    })),
    ...seminars.map(({ title, summary, slug, updated, audience }) => ({
      title,
      description: summary,
      link: seminarPath(locale, slug),
      updated,
      categories: [seminarWords[locale].title, seminarWords[locale].audience[audience]],
    })),
  ];
  return rss({
    title: t['site.name'],
    description: t['site.description'],
    site: site ?? '',
    customData: `<language>${locale}</language>`,
    items: items
      .toSorted((a, b) => b.updated.localeCompare(a.updated))
      .slice(0, newest)
      .map(({ updated, ...item }) => ({ ...item, pubDate: new Date(`${updated}T00:00:00Z`) })),
  });
}
