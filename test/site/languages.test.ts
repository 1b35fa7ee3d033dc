import { describe, expect, it } from 'vitest';
import { editions } from '#editions/edition.ts';
import { locales } from '#i18n/locale.ts';
import { attributesOf, pageAt, readSite, type Site, type SitePage } from '../helpers/site.ts';

describe.each(editions)('every page of the %s edition', (edition) => {
  const site = readSite(edition);
  const pages = site.pages.filter(({ locale }) => locale !== undefined);

  it('is there in both languages', () => {
    const counts = locales.map((locale) => pages.filter((page) => page.locale === locale).length);
    expect(counts[0]).toBeGreaterThan(0);
    expect(new Set(counts).size).toBe(1);
  });

  it('has a switch that leads to the same page in the other language, and back', () => {
    const astray = pages.filter((page) => {
      const other = otherLanguage(site, page);
      const back = other && otherLanguage(site, other);
      return other?.locale === page.locale || back !== page;
    });
    expect(astray.map(({ file }) => file)).toEqual([]);
  });

  it('shows the same cases, exhibits and outline in the other language', () => {
    const unlike = pages.flatMap((page) => {
      const other = otherLanguage(site, page);
      const [here, there] = [outline(page), other && outline(other)];
      return here === there ? [] : [`${page.file}: ${here}\n  and ${other?.file}: ${there}`];
    });
    expect(unlike).toEqual([]);
  });

  it('names one canonical address, its own', () => {
    const wrong = pages.filter((page) => {
      const canonical = attributesOf(page.head, 'link[rel=canonical]', 'href');
      return canonical.length !== 1 || canonical[0] !== site.origin + page.path;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('names its alternates in every language and for everyone else, as they name it', () => {
    expect(pages.flatMap((page) => alternateFaults(site, page))).toEqual([]);
  });
});

describe.each(editions)('the door of the %s edition', (edition) => {
  const site = readSite(edition);
  const door = pageAt(site, '/');

  it('leads to both languages without a script', () => {
    expect(door && attributesOf(door.document, 'main a', 'href')).toEqual(
      locales.map((locale) => `/${locale}/`),
    );
    expect(door && attributesOf(door.document, 'script', 'src')).toEqual([]);
  });

  it('is the alternate for everyone else', () => {
    expect(door && alternatesOf(door)).toEqual({
      it: `${site.origin}/it/`,
      en: `${site.origin}/en/`,
      'x-default': `${site.origin}/`,
    });
  });
});

function otherLanguage(site: Site, page: SitePage): SitePage | undefined {
  const [href = '', ...more] = attributesOf(page.document, '.site-language', 'href');
  return more.length > 0 ? undefined : pageAt(site, href);
}

/** What a page shows, in no language: the cases it names, its exhibits and the levels of its headings. */
function outline({ document }: SitePage): string {
  const main = document.querySelector('main');
  const all = (selector: string) => [...(main?.querySelectorAll(selector) ?? [])];
  // Cases stand in the order of their titles, so neighbours, and what is cut from a list, may differ.
  const links = all('a[href]').filter((link) => link.closest('.case-foot') === null);
  const addresses = links.map((link) => link.getAttribute('href') ?? '');
  const cases = addresses.flatMap(
    (href) => /^\/(?:it\/casi|en\/cases)\/([^/]+)\//.exec(href)?.[1] ?? [],
  );
  const exhibits = all('figure[id]').map(({ id }) => id);
  const headings = all('h1, h2, h3, h4').map(({ tagName }) => tagName);
  return [[...new Set(cases)].toSorted(), exhibits, headings.toSorted()]
    .map((list) => list.join(' '))
    .join(' | ');
}

function alternatesOf({ head }: SitePage): Record<string, string> {
  const links = [...head.querySelectorAll('link[rel=alternate][hreflang]')];
  return Object.fromEntries(
    links.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  );
}

function alternateFaults(site: Site, page: SitePage): string[] {
  const alternates = alternatesOf(page);
  const names = Object.keys(alternates).toSorted();
  // The door to both languages stands for the home pages, not for every page.
  const home = page.path === `/${page.locale}/` || page.path === '/';
  const expected = home ? [...locales, 'x-default'] : [...locales];
  if (names.join() !== expected.toSorted().join()) return [`${page.file}: ${names.join()}`];
  if (page.locale !== undefined && alternates[page.locale] !== site.origin + page.path) {
    return [`${page.file}: not its own alternate`];
  }
  return locales
    .filter((locale) => {
      const other = pageAt(site, new URL(alternates[locale] ?? '', site.origin).pathname);
      return (
        other === undefined || JSON.stringify(alternatesOf(other)) !== JSON.stringify(alternates)
      );
    })
    .map((locale) => `${page.file}: its ${locale} alternate names other alternates`);
}
