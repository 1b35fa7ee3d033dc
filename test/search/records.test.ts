import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { sourceEntries, termEntries } from '#loaders/entries.ts';
import { readLibrary } from '#loaders/read-library.ts';
import type { Library } from '#model/library.ts';
import { searchRecords } from '#search/records.ts';
import { library as fixture } from '../helpers/entries.ts';

const recordsOf = (of: Library): ReturnType<typeof searchRecords> =>
  searchRecords(termEntries(of), sourceEntries(of));

const { library } = readLibrary(resolve('.'));
const records = recordsOf(library);
const addresses = records.map(({ url, language }) => `${language} ${url}`);

describe('the records of the fixture', () => {
  it('say of a term its other names, its definition and its text', () => {
    expect(recordsOf(fixture).find(({ url }) => url === '/en/glossary/#front-line'))
      .toMatchInlineSnapshot(`
      {
        "content": "Front line. front office. Those who face the customer. Those who face the customer, at the counter or on the telephone.",
        "filters": {
          "kind": [
            "term",
          ],
        },
        "language": "en",
        "meta": {
          "kind": "term",
          "title": "Front line",
        },
        "sort": {
          "title": "Front line",
        },
        "url": "/en/glossary/#front-line",
      }
    `);
  });

  it('say of a source who wrote it and what it is used for', () => {
    expect(recordsOf(fixture).find(({ url }) => url === '/it/fonti/#counter-post'))
      .toMatchInlineSnapshot(`
      {
        "content": "A stranger at the counter. A customer. Il racconto.",
        "filters": {
          "kind": [
            "source",
          ],
        },
        "language": "it",
        "meta": {
          "kind": "source",
          "lang": "en",
          "title": "A stranger at the counter",
        },
        "sort": {
          "title": "A stranger at the counter",
        },
        "url": "/it/fonti/#counter-post",
      }
    `);
  });
});

describe('the records of the shipped content', () => {
  it.each(locales)('hold every term and every source in %s, once', (locale) => {
    const paths = {
      it: ['/it/glossario/#', '/it/fonti/#'],
      en: ['/en/glossary/#', '/en/sources/#'],
    }[locale];
    const expected = [library.terms, library.sources].flatMap((files, kind) =>
      files.map(({ slug }) => `${locale} ${paths[kind]}${slug}`),
    );
    expect(expected.length).toBeGreaterThan(60);
    expect(addresses.filter((address) => address.startsWith(locale)).toSorted()).toEqual(
      expected.toSorted(),
    );
  });

  it('are plain text', () => {
    const marked = records.filter(({ content }) =>
      /<\/?[a-z]|&#?\w+;|[*_]{1,2}\w|\]\(|\s{2}/i.test(content),
    );
    expect(marked).toEqual([]);
  });

  it('read as sentences, without doubled signs', () => {
    const odd = records.filter(({ content }) =>
      /[.?!…:][.]\s|^\W*\.|,\s*\.|\bundefined\b|\bnull\b/.test(content.replaceAll('...', '…')),
    );
    expect(odd.map(({ content }) => content)).toEqual([]);
  });

  it('have a title, a kind to filter by and a title to sort by', () => {
    for (const { meta, filters, sort } of records) {
      expect(meta?.['title']).toBeTruthy();
      expect(filters?.['kind']).toEqual([meta?.['kind']]);
      expect(sort?.['title']).toBe(meta?.['title']);
    }
  });
});
