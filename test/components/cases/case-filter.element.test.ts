import { beforeEach, describe, expect, it } from 'vitest';
import CaseFilter from '#components/cases/CaseFilter.astro';
import type { Locale } from '#i18n/locale.ts';
import { facets } from '#i18n/routes.ts';
import type { CaseEntry } from '#model/entries.ts';
import { filedUnder, listFacetValues } from '#queries/facets.ts';
import { caseWith } from '../../helpers/entries.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

const minutes = (reading: number) => ({ reading, class: 60 });

function cases(locale: Locale): CaseEntry[] {
  return [
    caseWith(locale, {
      slug: 'a',
      title: 'A',
      themes: ['promise', 'culture'],
      level: 'advanced',
      minutes: minutes(12),
      updated: '2026-01-02',
    }),
    caseWith(locale, {
      slug: 'b',
      title: 'B',
      themes: ['promise'],
      level: 'introductory',
      minutes: minutes(8),
      updated: '2026-03-01',
      sector: 'chain-stores',
    }),
    caseWith(locale, {
      slug: 'c',
      title: 'C',
      themes: ['culture', 'capacity'],
      level: 'intermediate',
      minutes: minutes(6),
      updated: '2026-02-01',
    }),
    caseWith(locale, {
      slug: 'd',
      title: 'D',
      themes: ['capacity'],
      level: 'introductory',
      minutes: minutes(8),
      updated: '2026-02-01',
    }),
  ];
}

let page: HTMLElement;

async function markup(locale: Locale): Promise<string> {
  const listed = cases(locale);
  const values = Object.fromEntries(
    facets.map((facet) => [facet, listFacetValues(listed, facet, locale)]),
  );
  const filed = listed.map((entry) => ({ ...entry, filedUnder: filedUnder(entry) }));
  return render(CaseFilter, { locale, cases: filed, values });
}

async function open(end = '#content', locale: Locale = 'it'): Promise<void> {
  const html = await markup(locale);
  mount('');
  history.replaceState(null, '', `/it/casi/${end}`);
  page = mount(html, locale);
  await import('#components/cases/case-filter.element.ts');
}

beforeEach(() => open());

const shown = (): string[] =>
  [...page.querySelectorAll<HTMLElement>('.case-row')]
    .filter((row) => !row.hidden)
    .map((row) => row.querySelector('a')?.textContent ?? '');

function box(facet: string, value: string): HTMLInputElement {
  const found = page.querySelector<HTMLInputElement>(`input[name=${facet}][value=${value}]`);
  if (found === null) throw new Error(`No choice ${facet} ${value}.`);
  return found;
}

const choose = (facet: string, value: string): void => box(facet, value).click();
const countOf = (facet: string, value: string): string =>
  box(facet, value).parentElement?.querySelector('.count')?.textContent ?? '';
const out = (name: string): HTMLElement | null => page.querySelector(`[data-out=${name}]`);
const reset = (): HTMLElement | null => page.querySelector('[data-action=reset]');

function sortBy(key: string): void {
  const select = page.querySelector('select');
  if (select === null) throw new Error('No order to choose.');
  select.value = key;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('without JavaScript', () => {
  it('every value is a link to its archive, with its count', async () => {
    const plain = mount(`<div>${(await markup('it')).replaceAll('case-filter', 'div')}</div>`);
    const link = plain.querySelector('[data-facet=theme] [data-value=promise]');
    expect(link?.querySelector('a')?.getAttribute('href')).toBe('/it/argomenti/tema/promesse/');
    expect(link?.textContent?.replace(/\s+/g, ' ').trim()).toBe('Promesse 2');
    expect(plain.querySelectorAll('.case-row')).toHaveLength(4);
  });
});

describe('choices', () => {
  it('show every case as long as there are none', () => {
    expect(shown()).toEqual(['A', 'B', 'C', 'D']);
    expect([out('count')?.textContent, reset()?.hidden, out('none')?.hidden]).toEqual([
      '4 casi',
      true,
      true,
    ]);
  });

  it('are named as the links were, with a space before the count', () => {
    expect(box('theme', 'promise').parentElement?.textContent).toBe('Promesse 2');
  });

  it('within a facet need one of the chosen values', () => {
    choose('theme', 'promise');
    expect(shown()).toEqual(['A', 'B']);
    choose('theme', 'capacity');
    expect(shown()).toEqual(['A', 'B', 'C', 'D']);
  });

  it('across facets need all', () => {
    choose('theme', 'promise');
    choose('level', 'introductory');
    expect(shown()).toEqual(['B']);
    expect(out('count')?.textContent).toBe('1 di 4 casi');
  });

  it('that nothing meets say so', () => {
    choose('sector', 'chain-stores');
    choose('theme', 'capacity');
    expect([shown(), out('none')?.hidden, out('count')?.textContent]).toEqual([
      [],
      false,
      '0 di 4 casi',
    ]);
  });

  it('can be taken back one by one or all at once', () => {
    choose('theme', 'promise');
    choose('level', 'advanced');
    choose('level', 'advanced');
    expect(shown()).toEqual(['A', 'B']);
    expect(reset()?.hidden).toBe(false);
    reset()?.click();
    expect([shown(), location.hash, reset()?.hidden]).toEqual([['A', 'B', 'C', 'D'], '', true]);
  });
});

describe('counts', () => {
  it('say what a further choice would leave', () => {
    choose('level', 'introductory');
    expect([
      countOf('theme', 'promise'),
      countOf('theme', 'culture'),
      countOf('theme', 'capacity'),
    ]).toEqual(['1', '0', '1']);
  });

  it('in the facet of a choice are those of the other facets alone', () => {
    choose('theme', 'promise');
    expect([
      countOf('theme', 'promise'),
      countOf('theme', 'culture'),
      countOf('theme', 'capacity'),
    ]).toEqual(['2', '2', '2']);
  });
});

describe('the order', () => {
  it.each([
    ['title', ['A', 'B', 'C', 'D']],
    ['minutes', ['C', 'B', 'D', 'A']],
    ['level', ['B', 'D', 'C', 'A']],
    ['updated', ['B', 'C', 'D', 'A']],
  ])('by %s is %j, equal ones by title', (key, titles) => {
    sortBy(key);
    expect(shown()).toEqual(titles);
  });

  it('can be chosen only with JavaScript', async () => {
    expect(out('sort')?.hidden).toBe(false);
    expect(await markup('it')).toMatch(/<p data-out="sort" hidden/);
  });
});

describe('the address', () => {
  it('keeps its anchor as long as nothing is chosen', () => {
    expect(location.hash).toBe('#content');
  });

  it('carries choices and order where no host reads them', () => {
    choose('theme', 'promise');
    choose('theme', 'culture');
    choose('level', 'advanced');
    sortBy('minutes');
    expect(location.hash).toBe('#theme=promise&theme=culture&level=advanced&sort=minutes');
    expect(location.search).toBe('');
  });

  it.each(['#', '?'])('brings them back after %s', async (sign) => {
    await open(`${sign}theme=promise&level=introductory&sort=minutes`);
    expect(shown()).toEqual(['B']);
    expect([box('theme', 'promise').checked, page.querySelector('select')?.value]).toEqual([
      true,
      'minutes',
    ]);
  });

  it('is followed when a link changes it, and kept when one leads to a place on the page', () => {
    const goTo = (fragment: string): void => {
      history.replaceState(null, '', fragment);
      window.dispatchEvent(new Event('hashchange'));
    };
    choose('theme', 'capacity');
    goTo('#theme=promise');
    expect([shown(), box('theme', 'capacity').checked]).toEqual([['A', 'B'], false]);
    goTo('#filters');
    expect([shown(), location.hash]).toEqual([['A', 'B'], '#theme=promise']);
  });

  it('with values that do not exist changes nothing', async () => {
    await open('#theme=nothing&sort=nothing&other=1');
    expect([shown(), page.querySelector('select')?.value]).toEqual([['A', 'B', 'C', 'D'], 'title']);
  });
});

it('speaks the language of the page', async () => {
  await open('', 'en');
  choose('theme', 'promise');
  expect(out('count')?.textContent).toBe('2 of 4 cases');
});
