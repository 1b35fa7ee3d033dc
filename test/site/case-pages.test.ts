import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { casePath, sourcePath } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import { attributesOf, pageAt, readContent, readSite, type SitePage } from '../helpers/site.ts';

const { caseFacts, caseTexts } = readContent();
const site = readSite('student');
const cases = locales.flatMap((locale) =>
  caseFacts
    .filter(({ data }) => !data.draft)
    .map(({ slug, data }) => ({ locale, slug, facts: data })),
);

describe.each(cases)('the page of $slug in $locale', ({ locale, slug, facts }) => {
  const page = caseAt(casePath(locale, slug));
  const text = caseTexts.find((other) => other.slug === slug && other.locale === locale)?.data;
  const t = words(locale);
  const find = (selector: string) => [...page.document.querySelectorAll(selector)];

  it('opens with who decides, what, and the time needed', () => {
    const told = Object.fromEntries(
      find('.case-facts > div').map((fact) => [
        textOf(fact.querySelector('dt')),
        textOf(fact.querySelector('dd')),
      ]),
    );
    expect(told[t['case.protagonist']]).toBe(plain(text?.protagonist));
    expect(told[t['case.decision']]).toBe(plain(text?.decision));
    expect(told[t['case.time']]).toBe(
      spaced(t['case.timeText'](facts.minutes.reading, facts.minutes.class)),
    );
  });

  it('lists its sections in the contents, in their order', () => {
    const listed = attributesOf(page.document, '.contents a', 'href');
    const sections = find('.book-text h2, .case-foot h2[id=cite]').map(({ id }) => `#${id}`);
    expect(listed).toEqual(sections);
    expect(listed.length).toBeGreaterThan(5);
  });

  it('has notes in the margin and a moment to decide', () => {
    expect(find('.case-text aside.margin-note').map(textOf).filter(Boolean).length).toBeGreaterThan(
      0,
    );
    // What follows a choice may be another one.
    const moments = page.document.querySelectorAll('.case-text decision-point.decision');
    const outer = [...moments].filter(
      (one) => one.parentElement?.closest('decision-point') === null,
    );
    expect(outer.map((one) => one.textContent?.trim()).filter(Boolean)).toHaveLength(1);
  });

  it('has two exhibits or more, numbered in their order', () => {
    expect(facts.exhibits.length).toBeGreaterThanOrEqual(2);
    expect(attributesOf(page.document, 'figure.exhibit', 'id')).toEqual(
      facts.exhibits.map(({ id }) => `exhibit-${id}`),
    );
    const numbers = find('figure.exhibit > figcaption .label').map(textOf);
    expect(numbers).toEqual(facts.exhibits.map((_, index) => t['exhibit.number'](index + 1)));
    const titles = find('figure.exhibit > figcaption .exhibit-title').map(textOf);
    expect(titles).toEqual(facts.exhibits.map(({ id }) => text?.exhibits[id]?.title));
  });

  it.each(facts.exhibits)(
    'says under exhibit $id where it comes from',
    ({ id, source, illustrative }) => {
      const foot = `#exhibit-${id} > .exhibit-foot`;
      expect(source !== undefined || illustrative === true).toBe(true);
      if (source !== undefined)
        expect(attributesOf(page.document, `${foot} a`, 'href')).toContain(
          sourcePath(locale, source),
        );
      if (illustrative) expect(textOf(find(foot)[0])).toContain(t['exhibit.illustrative']);
    },
  );

  it('asks its questions, each tied to an objective, and says what to read next', () => {
    expect(find('.objectives > li')).toHaveLength(facts.objectives.length);
    const serves = find('.questions > li .question-serves').map(textOf);
    expect(serves).toHaveLength(facts.questions.length);
    expect(serves.filter((line) => !/\d/.test(line))).toEqual([]);
    expect(find('#reading + ul > li')).toHaveLength(facts.furtherReading.length);
    expect(facts.furtherReading.length).toBeGreaterThan(0);
  });

  it('says how to cite it, to copy in two styles, and can be printed', () => {
    const [citation] = find('copy-citation');
    const address = site.origin + casePath(locale, slug);
    for (const style of ['data-apa', 'data-bibtex']) {
      expect(citation?.getAttribute(style)).toContain(address);
    }
    expect(citation?.getAttribute('data-apa')).toContain(text?.title);
    expect(citation?.getAttribute('data-bibtex')).toMatch(/^@\w+\{/);
    expect(textOf(citation?.querySelector('.bibliography'))).toContain(address);
    expect(
      find('copy-citation :is([data-copy=apa], [data-copy=bibtex], [data-print])'),
    ).toHaveLength(3);
  });

  it('leads to other cases, never to itself', () => {
    const related = attributesOf(page.document, 'section[aria-labelledby=related] a', 'href');
    const neighbours = attributesOf(page.document, '.neighbours a', 'href');
    expect(related.length).toBeGreaterThan(0);
    expect(neighbours.length).toBeGreaterThan(0);
    expect([...related, ...neighbours]).not.toContain(page.path);
  });
});

it.each(locales)('the cases in %s can be read one after the other, there and back', (locale) => {
  const all = cases
    .filter((other) => other.locale === locale)
    .map(({ slug }) => casePath(locale, slug));
  const [first = ''] = all.filter((path) => neighbour(path, 'prev') === undefined);
  const there = walk(first, 'next');
  expect(there.toSorted()).toEqual(all.toSorted());
  expect(walk(there.at(-1) ?? '', 'prev')).toEqual(there.toReversed());
});

function walk(start: string, rel: 'prev' | 'next'): string[] {
  const steps = [start];
  for (
    let next = neighbour(start, rel);
    next !== undefined && !steps.includes(next);
    next = neighbour(next, rel)
  ) {
    steps.push(next);
  }
  return steps;
}

function neighbour(path: string, rel: 'prev' | 'next'): string | undefined {
  return attributesOf(caseAt(path).document, `.neighbours a[rel=${rel}]`, 'href')[0];
}

function caseAt(path: string): SitePage {
  const page = pageAt(site, path);
  if (page === undefined) throw new Error(`The student edition has no page at ${path}`);
  return page;
}

function textOf(element: { readonly textContent: string } | null | undefined): string {
  return spaced(element?.textContent ?? '');
}

/** A text with plain single spaces. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A field as readers see it, without its Markdown. */
function plain(markdown: string | undefined): string | undefined {
  return markdown?.replace(/[*_`]|\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<[^>]*>/g, '');
}
