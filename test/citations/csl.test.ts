import { describe, expect, it } from 'vitest';
import {
  type CslItem,
  formatBibtex,
  formatCitation,
  formatReference,
  formatReferenceText,
} from '#citations/csl.ts';
import { locales } from '#i18n/locale.ts';

const article: CslItem = {
  id: 'rocks-2016',
  type: 'article-journal',
  title: 'Interval Estimation for the “Net Promoter Score”',
  author: [{ family: 'Rocks', given: 'Brendan' }],
  issued: { 'date-parts': [[2016]] },
  'container-title': 'The American Statistician',
  volume: '70',
  issue: '4',
  page: '365–372',
  DOI: '10.1080/00031305.2016.1173124',
  language: 'en',
};

const book: CslItem = {
  id: 'carlzon-1987',
  type: 'book',
  title: 'Moments of Truth',
  author: [
    { family: 'Carlzon', given: 'Jan' },
    { family: 'Peters', given: 'Tom' },
  ],
  issued: { 'date-parts': [[1987]] },
  publisher: 'Ballinger',
  'publisher-place': 'Cambridge, MA',
  edition: '2',
  ISBN: '9780887302008',
  language: 'en',
};

const post: CslItem = {
  id: 'capo-cliente',
  type: 'post-weblog',
  title: 'Il capo è il cliente',
  language: 'it',
};

const dated: CslItem = {
  ...post,
  id: 'dated',
  author: [{ literal: 'Tsorsoli' }],
  issued: { 'date-parts': [[2010, 10, 22]] },
  'container-title': 'Retrobottega & altre storie',
  URL: 'https://example.org/capo-cliente',
};

const both = (format: (locale: 'it' | 'en') => string): Record<string, string> =>
  Object.fromEntries(locales.map((locale) => [locale, format(locale)]));

describe('APA for copying, in both languages', () => {
  it('of an article', () => {
    expect(both((locale) => formatReferenceText(article, locale))).toMatchInlineSnapshot(`
      {
        "en": "Rocks, B. (2016). Interval Estimation for the “Net Promoter Score.” The American Statistician, 70(4), 365–372. https://doi.org/10.1080/00031305.2016.1173124",
        "it": "Rocks, B. (2016). Interval Estimation for the “Net Promoter Score”. The American Statistician, 70(4), 365–372. https://doi.org/10.1080/00031305.2016.1173124",
      }
    `);
  });

  it('of a book by two authors, in its second edition', () => {
    expect(both((locale) => formatReferenceText(book, locale))).toMatchInlineSnapshot(`
      {
        "en": "Carlzon, J., & Peters, T. (1987). Moments of Truth (2nd ed.). Ballinger.",
        "it": "Carlzon, J., & Peters, T. (1987). Moments of Truth (2º ed.). Ballinger.",
      }
    `);
  });

  it('of a post without date and author', () => {
    expect(both((locale) => formatReferenceText(post, locale))).toMatchInlineSnapshot(`
      {
        "en": "Il capo è il cliente. (n.d.).",
        "it": "Il capo è il cliente. (s.d.).",
      }
    `);
  });

  it('of a post with a day', () => {
    expect(both((locale) => formatReferenceText(dated, locale))).toMatchInlineSnapshot(`
      {
        "en": "Tsorsoli. (2010, October 22). Il capo è il cliente. Retrobottega & altre storie. https://example.org/capo-cliente",
        "it": "Tsorsoli. (2010, 22 ottobre). Il capo è il cliente. Retrobottega & altre storie. https://example.org/capo-cliente",
      }
    `);
  });
});

describe('APA as HTML', () => {
  it('has its italics and nothing around it', () => {
    expect(formatReference(article, 'it')).toMatchInlineSnapshot(
      `"Rocks, B. (2016). Interval Estimation for the “Net Promoter Score”. <i>The American Statistician</i>, <i>70</i>(4), 365–372. https://doi.org/10.1080/00031305.2016.1173124"`,
    );
  });

  it('escapes what is not mark-up', () => {
    expect(formatReference({ ...dated, title: 'A < B & C' }, 'it')).toMatchInlineSnapshot(
      `"Tsorsoli. (2010, 22 ottobre). A &#60; B &#38; C. <i>Retrobottega &#38; altre storie</i>. https://example.org/capo-cliente"`,
    );
  });
});

describe('a citation in a sentence', () => {
  it.each([
    [article, 'Rocks, 2016', 'Rocks, 2016'],
    [book, 'Carlzon & Peters, 1987', 'Carlzon & Peters, 1987'],
    [dated, 'Tsorsoli, 2010', 'Tsorsoli, 2010'],
  ])('of $id is “%s” in Italian and “%s” in English', (item, italian, english) => {
    expect(both((locale) => formatCitation(item, locale))).toEqual({ it: italian, en: english });
  });

  it('of a source without author and date takes its title, and says that there is no date', () => {
    expect(both((locale) => formatCitation(post, locale))).toEqual({
      it: 'Il capo è il cliente, s.d.',
      en: 'Il capo è il cliente, n.d.',
    });
  });

  it('of a piece in something larger has its title in the quotation marks of the language', () => {
    const piece = { ...post, 'container-title': 'Retrobottega' };
    expect(both((locale) => formatCitation(piece, locale))).toMatchInlineSnapshot(`
      {
        "en": "“Il capo è il cliente,” n.d.",
        "it": "«Il capo è il cliente», s.d.",
      }
    `);
  });
});

describe('BibTeX', () => {
  it('of an article', () => {
    expect(formatBibtex(article)).toMatchInlineSnapshot(`
      "@article{Rocks2016Interval,
      	author = {Rocks, Brendan},
      	journal = {The American Statistician},
      	doi = {10.1080/00031305.2016.1173124},
      	number = {4},
      	year = {2016},
      	pages = {365--372},
      	title = {Interval {Estimation} for the \`\`{Net} {Promoter} {Score}''},
      	volume = {70},
      }"
    `);
  });

  it('of a book', () => {
    expect(formatBibtex(book)).toMatchInlineSnapshot(`
      "@book{Carlzon1987Moments,
      	address = {Cambridge, MA},
      	author = {Carlzon, Jan and Peters, Tom},
      	edition = {2},
      	isbn = {9780887302008},
      	year = {1987},
      	publisher = {Ballinger},
      	title = {Moments of {Truth}},
      }"
    `);
  });

  it('of a post without date and author', () => {
    expect(formatBibtex(post)).toMatchInlineSnapshot(`
      "@misc{Il,
      	title = {Il capo {\\\` e} il cliente},
      }"
    `);
  });
});
