import type { APIContext } from 'astro';
import { socialCard } from '#cards/social-card.ts';
import { locales } from '#i18n/locale.ts';
import type { CaseSummary } from '#model/entries.ts';
import { listCases } from '#queries/cases.ts';
import { pageKey } from '#queries/page-keys.ts';

export async function getStaticPaths() {
  // Networks show a card only from a whole address, and a build that has none is not for them.
  if (!process.env['SITE']) return [];
  const lists = await Promise.all(locales.map((locale) => listCases(locale)));
  return lists.flat().map((entry) => ({
    params: { locale: entry.locale, slug: entry.slug },
    props: { entry },
    cacheKey: pageKey(entry.title, entry.summary, entry.minutes),
  }));
}

/** The picture that stands for a case where its address is shared. */
export async function GET({ props }: APIContext<{ entry: CaseSummary }>): Promise<Response> {
  const png = await socialCard(props.entry);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
