import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editions } from '#editions/edition.ts';
import { locales } from '#i18n/locale.ts';
import { facets } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import { channels, levels, sectors, stages, themes } from '#model/taxonomy.ts';

type Entry = readonly [key: string, text: unknown];

const entries = (locale: 'it' | 'en'): Entry[] => Object.entries(words(locale));

/** The words as readers see them, with something for each parameter. */
function shown(text: unknown, ...values: readonly unknown[]): string {
  return typeof text === 'function' ? String(text(...values)) : String(text);
}

const source = globSync('src/**/*.{ts,astro}')
  .filter((file) => !/^src\/i18n\/words\/(?:it|en)\.ts$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the two dictionaries', () => {
  it('have the same keys, in the same order', () => {
    expect(entries('en').map(([key]) => key)).toEqual(entries('it').map(([key]) => key));
  });

  it('take the same number of parameters', () => {
    const lengths = (locale: 'it' | 'en') =>
      entries(locale).map(([key, text]) => [key, typeof text === 'function' ? text.length : 0]);
    expect(lengths('en')).toEqual(lengths('it'));
  });
});

describe.each(locales)('the words in %s', (locale) => {
  it('are never empty and have no space at either end', () => {
    const odd = entries(locale).filter(
      ([, text]) => !/^\S(?:.*\S)?$/s.test(shown(text, 'A', 'B', 'C', 'D')),
    );
    expect(odd).toEqual([]);
  });

  it('show every parameter they take', () => {
    const forgetful = entries(locale).filter(([, text]) => {
      if (typeof text !== 'function') return false;
      const values = ['⓪', '①', '②', '③'].slice(0, text.length);
      return !values.every((value) => shown(text, ...values).includes(value));
    });
    expect(forgetful.map(([key]) => key)).toEqual([]);
  });

  it('have the quotation marks and apostrophes of a book', () => {
    const straight = entries(locale).filter(([, text]) => /['"]/.test(shown(text, 1, 2, 3, 4)));
    expect(straight.map(([key]) => key)).toEqual([]);
  });
});

/** Keys that are put together, such as `facet.${facet}`, by what they begin with. */
const composed: Readonly<Record<string, readonly string[]>> = {
  'case.': ['previous', 'next'],
  'cases.sort.': ['title', 'minutes', 'level', 'updated'],
  'channel.': channels,
  'edition.': editions.filter((edition) => edition !== 'student'),
  'facet.': facets,
  'kind.': ['case', 'term', 'source', 'note', 'page'],
  'level.': levels,
  'nps.': ['detractors', 'passives', 'promoters', 'margin'],
  'nps.method.': ['score', 'adjusted', 'wald'],
  'sector.': sectors,
  'stage.': stages,
  'theme.': themes,
  'time.': ['short', 'medium', 'long'],
  'wrong.': ['wrong', 'right'],
};

describe('no word is dead', () => {
  it('because each is used in src, or its key is put together there', () => {
    const known = Object.entries(composed).flatMap(([start, ends]) =>
      ends.map((end) => start + end),
    );
    const unused = entries('it')
      .map(([key]) => key)
      .filter((key) => !known.includes(key) && !source.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });

  it('and none is missing where keys are put together', () => {
    const keys = entries('it').map(([key]) => key);
    for (const [start, ends] of Object.entries(composed)) {
      expect(keys).toEqual(expect.arrayContaining(ends.map((end) => start + end)));
    }
  });

  it('and this test knows every way in which keys are put together', () => {
    const starts = [...source.matchAll(/\[`([\w.]+\.)\$\{/g)].map(([, start = '']) => start);
    // `facetLabel` puts the facet itself first.
    expect(Object.keys(composed)).toEqual(
      [...new Set([...starts, ...facets.map((facet) => `${facet}.`)])].toSorted(),
    );
  });
});
