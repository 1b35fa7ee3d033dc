import { describe, expect, it } from 'vitest';
import { isLocale, type Locale, locales } from '#i18n/locale.ts';
import * as routes from '#i18n/routes.ts';
import { levels, sectors, stages, themes } from '#model/taxonomy.ts';

const values: Record<routes.Facet, readonly string[]> = {
  theme: themes,
  stage: stages,
  sector: sectors,
  level: levels,
  time: ['short', 'medium', 'long'],
};

const slugs = ['counter', 'the-counter', 'cards', 'rss'];

/** Every address of the site but anchors, for some cases. */
function addresses(locale: Locale): string[] {
  return [
    routes.homePath(locale),
    routes.casesPath(locale),
    routes.topicsPath(locale),
    routes.glossaryPath(locale),
    routes.sourcesPath(locale),
    routes.searchPath(locale),
    routes.aboutPath(locale),
    routes.labPath(locale),
    routes.wrongPath(locale),
    routes.feedPath(locale),
    ...slugs.flatMap((slug) => [
      routes.casePath(locale, slug),
      routes.notePath(locale, slug),
      routes.cardPath(locale, slug),
    ]),
    ...routes.facets.flatMap((facet) =>
      values[facet].map((value) => routes.facetPath(locale, facet, value)),
    ),
  ];
}

describe('addresses', () => {
  it('are all different, within a language and between languages', () => {
    const all = locales.flatMap(addresses);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(locales)(
    'in %s begin with the language and end with a slash or a file’s name',
    (locale) => {
      const odd = addresses(locale).filter(
        (path) => !path.startsWith(`/${locale}/`) || !/\/$|\.(?:xml|png)$/.test(path),
      );
      expect(odd).toEqual([]);
    },
  );

  it('need no escaping', () => {
    for (const path of locales.flatMap(addresses))
      expect(new URL(path, 'https://example.org').pathname).toBe(path);
  });

  it('are words of their language', () => {
    expect(routes.inEveryLocale((locale) => routes.casePath(locale, 'counter'))).toEqual({
      it: '/it/casi/counter/',
      en: '/en/cases/counter/',
    });
    expect(routes.inEveryLocale((locale) => routes.notePath(locale, 'counter'))).toEqual({
      it: '/it/casi/counter/nota-didattica/',
      en: '/en/cases/counter/teaching-note/',
    });
    expect(routes.inEveryLocale((locale) => routes.termPath(locale, 'churn'))).toEqual({
      it: '/it/glossario/#churn',
      en: '/en/glossary/#churn',
    });
    expect(routes.inEveryLocale((locale) => routes.sourcePath(locale, 'rocks-2016'))).toEqual({
      it: '/it/fonti/#rocks-2016',
      en: '/en/sources/#rocks-2016',
    });
    expect(routes.inEveryLocale(routes.labPath)).toEqual({
      it: '/it/laboratorio/',
      en: '/en/lab/',
    });
    expect(routes.facetPath('it', 'time', 'long')).toBe('/it/argomenti/tempo/10-minuti-e-oltre/');
  });
});

describe.each(locales)('the name of a facet’s value in %s', (locale) => {
  it.each(routes.facets)('makes an address of its own for each %s', (facet) => {
    const ends = values[facet].map((value) => routes.facetSlug(locale, facet, value));
    expect(new Set(ends).size).toBe(ends.length);
    for (const end of ends) expect(end).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

it('loses accents, spaces and signs on its way into an address', () => {
  expect(routes.facetSlug('it', 'theme', 'capacity')).toBe('tempo-e-capacita');
});

it('refuses a value that has no name, saying where it is missing', () => {
  expect(() => routes.facetLabel('it', 'theme', 'nothing')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: facetLabel: words/it.ts has no “theme.nothing”]`,
  );
  expect(() => routes.facetLabel('it', 'theme', '__proto__')).toThrow(RangeError);
});

describe('route parameters', () => {
  it('name the parts of an address', () => {
    expect(routes.routeParams('/it/casi/counter/', 'locale', 'cases', 'slug')).toEqual({
      locale: 'it',
      cases: 'casi',
      slug: 'counter',
    });
  });

  it('are those of each language’s own words', () => {
    expect(
      routes.routeParams(routes.notePath('en', 'a'), 'locale', 'cases', 'slug', 'note'),
    ).toEqual({
      locale: 'en',
      cases: 'cases',
      slug: 'a',
      note: 'teaching-note',
    });
  });
});

describe('a language', () => {
  it('is one of the site’s, and nothing else', () => {
    expect(['it', 'en'].every(isLocale)).toBe(true);
    expect(['IT', 'fr', '', undefined, null, 0, 'toString'].some(isLocale)).toBe(false);
  });
});
