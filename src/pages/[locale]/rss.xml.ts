import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { isLocale, locales } from '#i18n/locale.ts';
import { casePath } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import { listCases } from '#queries/cases.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

/** Feed readers ask for a feed again and again, and want what is new in it. */
const newest = 50;

/** The cases of one language that were revised last, as a feed. */
export async function GET({ params, site }: APIContext): Promise<Response> {
  const locale = isLocale(params['locale']) ? params['locale'] : 'it';
  const t = words(locale);
  const cases = await listCases(locale);
  return rss({
    title: t['site.name'],
    description: t['site.description'],
    site: site ?? '',
    customData: `<language>${locale}</language>`,
    items: cases
      .toSorted((a, b) => b.updated.localeCompare(a.updated))
      .slice(0, newest)
      .map((entry) => ({
        title: entry.title,
        description: entry.summary,
        link: casePath(locale, entry.slug),
        pubDate: new Date(`${entry.updated}T00:00:00Z`),
        categories: entry.themes.map((theme) => t[`theme.${theme}`]),
      })),
  });
}
