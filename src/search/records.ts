import type { CustomRecord } from 'pagefind';
import { type Locale, locales } from '#i18n/locale.ts';
import { sourcePath, termPath } from '#i18n/routes.ts';
import type { SourceEntry, TermEntry } from '#model/entries.ts';
import { plainText } from '#model/plain-text.ts';

/** Glossary entries and sources as results of their own: on their pages they would be one long one. */
export function searchRecords(
  terms: readonly TermEntry[],
  sources: readonly SourceEntry[],
): CustomRecord[] {
  const ofTerms = terms.map(({ slug, locale, term, lang, short, text, also }) => ({
    url: termPath(locale, slug),
    content: sentences(term, also.join(', '), short, plainText(text)),
    language: locale,
    meta: { title: term, kind: 'term', ...foreign(lang, locale) },
    filters: { kind: ['term'] },
    sort: { title: term },
  }));
  const ofSources = sources.flatMap((source) =>
    locales.map((locale) => ({
      url: sourcePath(locale, source.slug),
      content: sentences(
        source.title,
        namesOf(source.author),
        source['container-title'] ?? '',
        source.annotation[locale],
      ),
      language: locale,
      meta: { title: source.title, kind: 'source', ...foreign(source.language, locale) },
      filters: { kind: ['source'] },
      sort: { title: source.title },
    })),
  );
  return [...ofTerms, ...ofSources];
}

/** The language of a title, where it is not that of the page. */
function foreign(lang: string | undefined, locale: Locale): { lang?: string } {
  return lang === undefined || lang === locale ? {} : { lang };
}

type Author = NonNullable<SourceEntry['author']>[number];

function namesOf(authors: readonly Author[] = []): string {
  return authors
    .map((author) =>
      'literal' in author
        ? author.literal
        : [author.given, author.family].filter(Boolean).join(' '),
    )
    .join(', ');
}

function sentences(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim().replace(/(?<![.?!…])$/, '.'))
    .filter((part) => part !== '.')
    .join(' ');
}
