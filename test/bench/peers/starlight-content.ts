import { stringify } from 'yaml';
import { type Locale, locales } from '#i18n/locale.ts';
import { facetLabel } from '#i18n/routes.ts';
import { themes } from '#model/taxonomy.ts';
import { fieldsOf } from './front-matter.ts';
import { casePath, casesPath } from './peer-paths.ts';
import type { PeerPage, PeerSite } from './peer-site.ts';
import { peerWords } from './peer-words.ts';

/**
 * The content of the Starlight site: plain Markdown, which it renders once and keeps, where MDX would
 * be bundled at every build; neighbours in the front matter and lists as pages, because a sidebar of
 * all the cases would be drawn again on every page.
 *
 * @returns Texts by their path in the peer’s folder.
 */
export function starlightContent(site: PeerSite): Map<string, string> {
  return new Map([
    ...locales.flatMap((locale) => [...casesIn(site, locale), ...pagesIn(site, locale)]),
    ['src/data/references.json', JSON.stringify(site.references)],
    ['src/data/words.json', JSON.stringify(peerWords())],
  ]);
}

type File = [path: string, text: string];

function casesIn({ cases }: PeerSite, locale: Locale): File[] {
  const all = cases[locale];
  return all.map((page, index) => {
    const front = {
      title: page.words.title,
      description: page.words.summary,
      prev: neighbour(all[index - 1]),
      next: neighbour(all[index + 1]),
      case: fieldsOf(page),
    };
    return file(`${locale}/cases/${page.slug}`, front, page.markdown);
  });
}

function neighbour(page: PeerPage | undefined): object | false {
  return page !== undefined && { link: casePath(page.locale, page.slug), label: page.words.title };
}

function pagesIn({ cases, glossary, sources }: PeerSite, locale: Locale): File[] {
  const t = peerWords()[locale];
  const all = cases[locale];
  const page = (path: string, title: string | undefined, body: string, pagefind = true): File =>
    file(`${locale}/${path}`, { title, pagefind, prev: false, next: false }, body);
  const themeLinks = themes.map(
    (theme) => `- [${facetLabel(locale, 'theme', theme)}](/${locale}/themes/${theme}/)`,
  );
  return [
    page(
      'index',
      t['site_name'],
      `${t['site_description']}\n\n[${t['nav_cases']}](${casesPath(locale)})`,
    ),
    page('cases/index', t['nav_cases'], listOf(all), false),
    page('themes/index', t['nav_topics'], themeLinks.join('\n'), false),
    ...themes.map((theme) => {
      const filed = all.filter(({ facts }) => facts.themes.includes(theme));
      return page(`themes/${theme}`, facetLabel(locale, 'theme', theme), listOf(filed), false);
    }),
    page('glossary', t['nav_glossary'], glossary[locale]),
    page('sources', t['nav_sources'], sources[locale]),
  ];
}

function listOf(pages: readonly PeerPage[]): string {
  return pages
    .map(
      ({ locale, slug, words }) =>
        `- [${words.title}](${casePath(locale, slug)}): ${words.summary}`,
    )
    .join('\n');
}

function file(path: string, front: object, body: string): File {
  return [
    `src/content/docs/${path}.md`,
    `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}\n`,
  ];
}
