import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { cardPath, casePath, glossaryPath, sourcesPath } from '#i18n/routes.ts';
import { stripNotes } from '#markdown/strip-notes.ts';
import { textOf } from '#markdown/tree.ts';
import {
  attributesOf,
  fileAt,
  pageAt,
  readContent,
  readSite,
  type SitePage,
} from '../helpers/site.ts';

const { caseFacts, caseTexts, terms, sources } = readContent();
const site = readSite('student');
const cases = locales.flatMap((locale) =>
  caseFacts
    .filter(({ data }) => !data.draft)
    .map(({ slug, data }) => ({ locale, slug, facts: data })),
);

describe('the cases', () => {
  it('are six, in two languages', () => {
    expect(caseFacts).toHaveLength(6);
    expect(cases.filter(({ locale, slug }) => pageAt(site, casePath(locale, slug)))).toHaveLength(
      12,
    );
  });

  it.each(caseTexts)('have 900 to 1,600 words each: $slug in $locale', ({ tree }) => {
    const count = wordsIn(textOf(stripNotes(tree, 'student')));
    expect(count).toBeGreaterThanOrEqual(900);
    expect(count).toBeLessThanOrEqual(1600);
  });
});

describe.each(locales)('the glossary in %s', (locale) => {
  const page = pageAt(site, glossaryPath(locale));

  it('explains 40 terms or more, each at its own anchor', () => {
    const anchors = page ? attributesOf(page.document, '.glossary-entry h2', 'id') : [];
    expect(anchors.length).toBeGreaterThanOrEqual(40);
    expect(anchors.toSorted()).toEqual(terms.map(({ slug }) => slug).toSorted());
  });

  it('writes formulas as MathML, one for each term that has one', () => {
    const formulas = page?.document.querySelectorAll('.glossary-entry math') ?? [];
    expect(formulas).toHaveLength(terms.filter(({ data }) => data.formula !== undefined).length);
    expect(formulas.length).toBeGreaterThan(0);
  });
});

it.each(locales)('the bibliography in %s has every source at its own anchor', (locale) => {
  const page = pageAt(site, sourcesPath(locale));
  const missing = sources.filter(({ slug }) => !page?.document.getElementById(slug));
  expect(missing.map(({ slug }) => slug)).toEqual([]);
});

describe.each(cases)('the page of $slug in $locale', ({ locale, slug, facts }) => {
  const page = pageAt(site, casePath(locale, slug));
  const text = caseTexts.find((other) => other.slug === slug && other.locale === locale);

  it('describes itself as a LearningResource', () => {
    const [json = '', ...more] = jsonLdOf(page);
    expect(more).toEqual([]);
    expect(JSON.parse(json)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'LearningResource',
      name: text?.data.title,
      description: text?.data.summary,
      url: site.origin + casePath(locale, slug),
      inLanguage: locale,
      learningResourceType: 'case study',
      educationalLevel: facts.level,
      teaches: facts.objectives.map((id) =>
        expect.stringContaining(text?.data.objectives[id]?.verb ?? id),
      ),
      timeRequired: `PT${facts.minutes.reading}M`,
      dateModified: facts.updated,
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: { '@type': 'Organization', name: 'Retrobottega' },
    });
  });

  it('has a card for sharing, 1200 by 630, by its full address', () => {
    const images = page ? attributesOf(page.head, 'meta[property="og:image"]', 'content') : [];
    expect(images).toEqual([site.origin + cardPath(locale, slug)]);
    const png = readFileSync(join(site.folder, fileAt(site, cardPath(locale, slug)) ?? ''));
    expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

/** The words of a text, without its tags and without the addresses of its links. */
function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function jsonLdOf(page: SitePage | undefined): string[] {
  const scripts = page?.document.querySelectorAll('script[type="application/ld+json"]') ?? [];
  return [...scripts].map(({ textContent }) => textContent);
}
