import { describe, expect, it } from 'vitest';
import UsedIn from '#components/cases/UsedIn.astro';
import { questionIn } from '#components/search/search-address.ts';
import type { Locale } from '#i18n/locale.ts';
import { caseWith } from '../../helpers/entries.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

const casesNamed = (locale: Locale, count: number) =>
  Array.from({ length: count }, (_, index) =>
    caseWith(locale, { slug: `case-${index + 1}`, title: `Title ${index + 1}` }),
  );

async function usedIn(locale: Locale, count: number, query = 'churn'): Promise<HTMLElement> {
  const props = { locale, cases: casesNamed(locale, count), query };
  return mount(`<main>${await render(UsedIn, props)}</main>`, locale);
}

const textOf = (element: HTMLElement): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const linksIn = (element: HTMLElement): (string | null)[] =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the cases that use something', () => {
  it('are links with commas between them', async () => {
    const page = await usedIn('en', 3);
    expect(textOf(page)).toBe('Title 1, Title 2, Title 3');
    expect(linksIn(page)).toEqual(['/en/cases/case-1/', '/en/cases/case-2/', '/en/cases/case-3/']);
  });

  it('are all there up to twelve', async () => {
    const page = await usedIn('en', 12);
    expect(linksIn(page)).toHaveLength(12);
    expect(textOf(page)).toMatch(/Title 11, Title 12$/);
  });

  it.each([
    ['en', 13, 'and 1 more'],
    ['it', 13, 'e un altro'],
    ['en', 112, 'and 100 more'],
    ['it', 112, 'e altri 100'],
  ] as const)('beyond twelve are found by search, in %s of %i', async (locale, count, others) => {
    const page = await usedIn(locale, count);
    expect(linksIn(page)).toHaveLength(13);
    expect(textOf(page)).toBe(
      `${Array.from({ length: 12 }, (_, index) => `Title ${index + 1}`).join(', ')} ${others}`,
    );
    const last = page.querySelector('a:last-of-type');
    expect(last?.textContent).toBe(others);
    expect(last?.getAttribute('href')).toBe(
      locale === 'it' ? '/it/cerca/#q=churn' : '/en/search/#q=churn',
    );
  });

  it('are searched for by whatever words, as an address has them', async () => {
    const page = await usedIn('en', 13, 'Net Promoter Score®: 50 % & più');
    const address = linksIn(page).at(-1) ?? '';
    expect(questionIn(new URLSearchParams(address.split('#')[1]), []).query).toBe(
      'Net Promoter Score®: 50 % & più',
    );
  });

  it('are nothing at all when there is none', async () => {
    const page = await usedIn('en', 0);
    expect(textOf(page)).toBe('');
    expect(linksIn(page)).toEqual([]);
  });
});
