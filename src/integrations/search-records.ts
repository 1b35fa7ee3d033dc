import type { CustomRecord } from 'pagefind';
import { locales } from '../i18n/locale.ts';
import { sourcePath, termPath } from '../i18n/routes.ts';
import { sourceEntries, termEntries } from '../loaders/entries.ts';
import type { Library } from '../model/library.ts';
import { plainText } from '../model/plain-text.ts';

/** Glossary entries and sources as results of their own: on their pages they would be one long one. */
export function searchRecords(library: Library): CustomRecord[] {
  const terms = termEntries(library).map(({ slug, locale, term, short, text, also }) => ({
    url: termPath(locale, slug),
    content: sentences(term, also.join(', '), short, plainText(text)),
    language: locale,
    meta: { title: term, kind: 'term' },
    filters: { kind: ['term'] },
    sort: { title: term },
  }));
  const sources = sourceEntries(library).flatMap((source) =>
    locales.map((locale) => ({
      url: sourcePath(locale, source.slug),
      content: sentences(
        source.title,
        namesOf(source.author),
        source['container-title'] ?? '',
        source.annotation[locale],
      ),
      language: locale,
      meta: { title: source.title, kind: 'source' },
      filters: { kind: ['source'] },
      sort: { title: source.title },
    })),
  );
  return [...terms, ...sources];
}

type Author = NonNullable<ReturnType<typeof sourceEntries>[number]['author']>[number];

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
