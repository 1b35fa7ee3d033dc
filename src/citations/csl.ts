import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Locale } from '#i18n/locale.ts';
import type { SourceData } from '#model/source.ts';

const tags: Record<Locale, string> = { it: 'it-IT', en: 'en-US' };

// citation-js carries five languages; Italian is the CSL project’s own file.
const italian = createRequire(import.meta.url).resolve(
  'citeproc-locales/locales/locales-it-IT.xml',
);
plugins.config.get('@csl').locales.add('it-IT', readFileSync(italian, 'utf8'));

/** What CSL knows: a source without what is ours. */
export type CslItem = Omit<SourceData, 'annotation'> & { readonly id: string };

/** The entry of a bibliography in APA style, as HTML. */
export function formatReference(item: CslItem, locale: Locale): string {
  return formatEntry(item, locale, 'html')
    .replace(/<\/?div[^>]*>/g, '')
    .trim();
}

/** The same without mark-up, for copying. */
export function formatReferenceText(item: CslItem, locale: Locale): string {
  return formatEntry(item, locale, 'text').trim();
}

function formatEntry(item: CslItem, locale: Locale, format: 'html' | 'text'): string {
  const entry = new Cite(item).format('bibliography', {
    format,
    template: 'apa',
    lang: tags[locale],
  });
  // The style puts the month first in every language: “2010, ottobre 22” is no Italian.
  return locale === 'it'
    ? entry.replace(/\((\d{4}), (\p{Ll}+) (\d{1,2})\)/u, '($1, $3 $2)')
    : entry;
}

/** Author and year as they stand in a sentence, without brackets: “Rocks, 2016”. */
export function formatCitation(item: CslItem, locale: Locale): string {
  return new Cite(item)
    .format('citation', { format: 'text', template: 'apa', lang: tags[locale] })
    .replace(/^\(|\)$/g, '');
}

export function formatBibtex(item: CslItem): string {
  return new Cite(item).format('bibtex').trim();
}
