import { describe, expect, it } from 'vitest';
import { editions } from '#editions/edition.ts';
import { locales } from '#i18n/locale.ts';
import { casePath, seminarPath } from '#i18n/routes.ts';
import {
  attributesOf,
  parseMarkup,
  readBuilt,
  readContent,
  readSite,
  type Site,
  type SitePage,
} from '../helpers/site.ts';

const { caseFacts, caseTexts, seminarFacts } = readContent();
const slugs = caseFacts.filter(({ data }) => !data.draft).map(({ slug }) => slug);

describe.each(editions)('the sitemap of the %s edition', (edition) => {
  const site = readSite(edition);
  const entries = sitemapEntries(site);
  const indexable = site.pages.filter(isIndexable);

  it('lists every page that search engines may show, and no other', () => {
    const listed = entries.map(({ url }) => url).toSorted();
    expect(listed).toEqual(indexable.map(({ path }) => site.origin + path).toSorted());
  });

  it('names the alternates of every page as the page does', () => {
    for (const { url, alternates } of entries) {
      const page = indexable.find(({ path }) => site.origin + path === url);
      const inHead = page && [...page.head.querySelectorAll('link[rel=alternate][hreflang]')];
      const asInHead = inHead?.map(
        (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
      );
      expect(alternates, url).toEqual(asInHead);
      expect(alternates.length, url).toBeGreaterThanOrEqual(locales.length);
    }
  });
});

describe.each(editions)('robots.txt of the %s edition', (edition) => {
  const site = readSite(edition);

  it('lets search engines in to the student edition alone, and names the sitemap', () => {
    const rule = edition === 'student' ? 'Allow: /' : 'Disallow: /';
    expect(readBuilt(site, 'robots.txt')).toBe(
      `User-agent: *\n${rule}\n\nSitemap: ${site.origin}/sitemap-index.xml\n`,
    );
  });
});

describe.each(editions)('the feeds of the %s edition', (edition) => {
  const site = readSite(edition);

  it.each(locales)('tell the six cases and the seminars in %s, last revised first', (locale) => {
    const feed = readXml(site, `${locale}/rss.xml`);
    const items = [...feed.querySelectorAll('item')];
    const links = items.map((item) => item.querySelector('link')?.textContent);
    const dates = items.map((item) => Date.parse(item.querySelector('pubDate')?.textContent ?? ''));
    expect(feed.querySelector('channel > language')?.textContent).toBe(locale);
    expect(slugs).toHaveLength(6);
    expect(links.toSorted()).toEqual(
      [
        ...slugs.map((slug) => site.origin + casePath(locale, slug)),
        ...seminarFacts.map(({ slug }) => site.origin + seminarPath(locale, slug)),
      ].toSorted(),
    );
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  });

  it.each(locales)('have the titles and summaries of the %s texts', (locale) => {
    const items = [...readXml(site, `${locale}/rss.xml`).querySelectorAll('item')];
    const told = items.map((item) =>
      ['title', 'description'].map((name) => item.querySelector(name)?.textContent),
    );
    const texts = caseTexts.filter((text) => text.locale === locale && slugs.includes(text.slug));
    expect(told).toEqual(
      expect.arrayContaining(texts.map(({ data }) => [data.title, data.summary])),
    );
  });

  it('are named in the head of every page, in its language', () => {
    const wrong = site.pages.filter(
      (page) =>
        page.locale !== undefined &&
        attributesOf(page.head, 'link[type="application/rss+xml"]', 'href').join() !==
          `/${page.locale}/rss.xml`,
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

function isIndexable(page: SitePage): boolean {
  return (
    page.file !== '404.html' &&
    !attributesOf(page.head, 'meta[name=robots]', 'content').join().includes('noindex')
  );
}

function sitemapEntries(site: Site): { url: string; alternates: string[] }[] {
  const maps = [...readXml(site, 'sitemap-index.xml').querySelectorAll('sitemap > loc')];
  return maps
    .map((loc) => readXml(site, new URL(loc.textContent).pathname.slice(1)))
    .flatMap((map) => [...map.querySelectorAll('url')])
    .map((entry) => ({
      url: entry.querySelector('loc')?.textContent ?? '',
      alternates: [...entry.getElementsByTagName('xhtml:link')].map(
        (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
      ),
    }));
}

/** An XML file of the build, refused when it is not well-formed. */
function readXml(site: Site, file: string): ReturnType<typeof parseMarkup> {
  const xml = readBuilt(site, file);
  const document = parseMarkup(xml, 'text/xml');
  expect(document.querySelector('parsererror')?.textContent, file).toBeUndefined();
  // happy-dom lets these two pass: an & that starts nothing, and names that only HTML knows.
  expect(xml.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);).{0,20}/gi), file).toBeNull();
  return document;
}
