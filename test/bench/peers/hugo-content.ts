import { stringify } from 'yaml';
import { type Locale, locales } from '#i18n/locale.ts';
import { fieldsOf } from './front-matter.ts';
import type { PeerSite } from './peer-site.ts';
import { peerWords } from './peer-words.ts';

/**
 * The content of the Hugo site: Markdown with the fields in its front matter, which the templates
 * print; lists, themes, neighbours and the feed are Hugo’s own.
 *
 * @returns Texts by their path in the peer’s folder.
 */
export function hugoContent(site: PeerSite): Map<string, string> {
  return new Map([
    ...locales.flatMap((locale) => [...casesIn(site, locale), ...pagesIn(site, locale)]),
    ['data/references.json', JSON.stringify(site.references)],
    ['data/words.json', JSON.stringify(peerWords())],
  ]);
}

type File = [path: string, text: string];

function casesIn({ cases }: PeerSite, locale: Locale): File[] {
  return cases[locale].map((page) => {
    const { title, summary: description } = page.words;
    const front = { title, description, date: page.facts.updated, ...fieldsOf(page) };
    return file(`${locale}/cases/${page.slug}`, front, page.markdown);
  });
}

function pagesIn({ glossary, sources }: PeerSite, locale: Locale): File[] {
  const t = peerWords()[locale];
  const page = (path: string, title: string | undefined, body = ''): File =>
    file(`${locale}/${path}`, { title }, body);
  return [
    page('_index', t['site_name'], t['site_description']),
    page('cases/_index', t['nav_cases']),
    page('themes/_index', t['nav_topics']),
    page('glossary', t['nav_glossary'], glossary[locale]),
    page('sources', t['nav_sources'], sources[locale]),
  ];
}

function file(path: string, front: object, body: string): File {
  return [`content/${path}.md`, `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}\n`];
}
