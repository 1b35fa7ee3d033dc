import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseCitation } from '#citations/case-citation.ts';
import {
  type CslItem,
  formatBibtex,
  formatReference,
  formatReferenceText,
} from '#citations/csl.ts';
import { root } from '#cli/root.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { addressMark, type CaseEntry } from '#model/entries.ts';
import { plainText } from '#model/plain-text.ts';

type Cited = Pick<CaseEntry, 'slug' | 'locale' | 'title' | 'updated'>;

const address = 'https://example.org/it/casi/the-counter/';

/** A case as CSL processors know such things. */
function cslItem({ slug, locale, title, updated }: Cited): CslItem {
  return {
    id: `retrobottega-${slug}`,
    type: 'webpage',
    title,
    author: [{ literal: 'Retrobottega' }],
    issued: { 'date-parts': [updated.split('-').map(Number)] },
    URL: address,
    language: locale,
  };
}

/** What the page shows, offers to copy as a text and offers to copy as BibTeX. */
function shown(cited: Cited): readonly string[] {
  const { reference, bibtex } = caseCitation(cited);
  const [html, source] = [reference, bibtex].map((text) => text.replaceAll(addressMark, address));
  return [html ?? '', plainText(html ?? ''), source ?? ''];
}

/** The same as a CSL processor writes it. */
function processed(cited: Cited): readonly string[] {
  const item = cslItem(cited);
  const { locale } = cited;
  return [formatReference(item, locale), formatReferenceText(item, locale), formatBibtex(item)];
}

const cited = (title: string, locale: Locale, updated = '2026-11-22'): Cited => ({
  slug: 'the-counter',
  locale,
  title,
  updated,
});

const { caseTexts, caseFacts } = readLibrary(root).library;
const shipped = caseTexts.map(({ slug, locale, data }) => {
  const facts = caseFacts.find((other) => other.slug === slug);
  return { slug, locale, title: data.title, updated: facts?.data.updated ?? '' };
});

describe('the reference of a case', () => {
  it('is what a reader would type', () => {
    expect(locales.map((locale) => shown(cited('Il banco & il cliente', locale)).slice(0, 2)))
      .toMatchInlineSnapshot(`
        [
          [
            "Retrobottega. (2026, 22 novembre). <i>Il banco &#38; il cliente</i>. https://example.org/it/casi/the-counter/",
            "Retrobottega. (2026, 22 novembre). Il banco & il cliente. https://example.org/it/casi/the-counter/",
          ],
          [
            "Retrobottega. (2026, November 22). <i>Il banco &#38; il cliente</i>. https://example.org/it/casi/the-counter/",
            "Retrobottega. (2026, November 22). Il banco & il cliente. https://example.org/it/casi/the-counter/",
          ],
        ]
      `);
  });

  it.each(shipped)('is what a CSL processor makes of it: $slug in $locale', (entry) => {
    expect(shown(entry)).toEqual(processed(entry));
  });

  it.each(locales)('is what a CSL processor makes of any day of the year, in %s', (locale) => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-${String(month).padStart(2, '0')}`;
      const entry = cited('Il banco', locale, day);
      expect(shown(entry)).toEqual(processed(entry));
    }
  });

  it('is what a CSL processor makes of any title', () => {
    const letter = fc.constantFrom(...'abzABZèÈßœÅ09');
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 6 });
    const between = fc.constantFrom(
      ' ',
      ', ',
      ': ',
      '; ',
      ' – ',
      '—',
      '-',
      ' & ',
      ' < ',
      ' > ',
      '/',
      ' (',
      ') ',
      '. ',
      '? ',
      '! ',
      '%, ',
      '’',
      ' “',
      '” ',
    );
    const title = fc
      .tuple(
        word,
        fc.array(fc.tuple(between, word), { maxLength: 4 }),
        fc.constantFrom('', '.', '?', '!'),
      )
      .map(([first, rest, end]) => first + rest.flat().join('') + end);
    fc.assert(
      fc.property(title, fc.constantFrom(...locales), (words, locale) => {
        const entry = cited(words, locale);
        expect(shown(entry).slice(0, 2)).toEqual(processed(entry).slice(0, 2));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps straight quotes as they were typed', () => {
    const [html] = shown(cited('"It\'s on us"', 'en'));
    expect(html).toContain('<i>"It\'s on us"</i>.');
  });
});

it('names no address, which only the page knows', () => {
  const { reference, bibtex } = caseCitation(cited('Il banco', 'it'));
  for (const text of [reference, bibtex]) {
    expect(text).toContain(addressMark);
    expect(text.replaceAll(addressMark, '')).not.toContain('http');
  }
});
