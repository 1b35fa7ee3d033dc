import { addressMark, type CaseCitation, type CaseEntry } from '#model/entries.ts';
import type { Locale } from '#i18n/locale.ts';
import { formatBibtex } from './csl.ts';

/**
 * The case itself as a source, so that students can cite it. Its reference has one form, APA’s for
 * a page by a group, and is put together here: a CSL processor takes longer for it than everything
 * else in a case takes together. A test holds the two against each other.
 */
export function caseCitation(
  entry: Pick<CaseEntry, 'slug' | 'locale' | 'title' | 'updated'>,
): CaseCitation {
  const { slug, locale, title, updated } = entry;
  const end = /[.?!]$/.test(title) ? '' : '.';
  return {
    reference: `Retrobottega. (${dateIn(locale, updated)}). <i>${escaped(title)}</i>${end} ${addressMark}`,
    bibtex: formatBibtex({
      id: `retrobottega-${slug}`,
      type: 'webpage',
      title,
      author: [{ literal: 'Retrobottega' }],
      issued: { 'date-parts': [updated.split('-').map(Number)] },
      URL: addressMark,
      language: locale,
    }),
  };
}

/** “2026, September 12”, “2026, 12 settembre”. */
function dateIn(locale: Locale, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const month = months[locale].format(date);
  return locale === 'it'
    ? `${date.getUTCFullYear()}, ${date.getUTCDate()} ${month}`
    : `${date.getUTCFullYear()}, ${month} ${date.getUTCDate()}`;
}

const months = {
  it: new Intl.DateTimeFormat('it', { month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }),
};

function escaped(text: string): string {
  return text.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;');
}
