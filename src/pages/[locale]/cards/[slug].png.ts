import type { APIContext } from 'astro';
import { locales } from '#i18n/locale.ts';
import type { CaseEntry } from '#model/entries.ts';
import { socialCard } from '#cards/social-card.ts';
import { listCases } from '#queries/cases.ts';

export async function getStaticPaths() {
  const lists = await Promise.all(locales.map((locale) => listCases(locale)));
  return lists.flat().map((entry) => ({
    params: { locale: entry.locale, slug: entry.slug },
    props: { entry },
  }));
}

/** The picture that stands for a case where its address is shared. */
export async function GET({ props }: APIContext<{ entry: CaseEntry }>): Promise<Response> {
  const png = await socialCard(props.entry);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
