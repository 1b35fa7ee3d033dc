import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#i18n/locale.ts';
import {
  casePath,
  glossaryPath,
  homePath,
  searchPath,
  sourcesPath,
  topicsPath,
} from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import { plainCase } from '../helpers/page-types.ts';
import { readSite } from '../helpers/site.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit } = serveSite();
const italian = words('it');
const english = words('en');

const results = (page: Page): Locator => page.locator('.search-result');
const titles = (page: Page): Promise<string[]> => results(page).locator('h2').allTextContents();
const kinds = async (page: Page): Promise<string[]> => [
  ...new Set(await results(page).locator('> .label').allTextContents()),
];
const status = (page: Page): Locator => page.locator('[data-out=status]');
const box = (page: Page, facet: string, value: string): Locator =>
  page.locator(`[name="${facet}"][value="${value}"]`);

const forms = {
  it: ['promesse promessa', 'clienti cliente'].map((pair) => pair.split(' ')),
  en: ['promises promise', 'customers customer'].map((pair) => pair.split(' ')),
};
const unlikely = 'qwxyz zzzz ospitalità ospitalitàzz xylophone clientx ww'.split(' ');

describe.each(locales)('in %s', (locale) => {
  const t = words(locale);

  it('finds a case by a word in its text, highlights it, and leads to the section', async () => {
    const page = await visit(casePath(locale, plainCase));
    const word = await longWordOn(page);
    await page.goto(`${searchPath(locale)}#q=${encodeURIComponent(word)}&kind=case`);
    const found = results(page).filter({ has: page.locator(`h2 a[href$="/${plainCase}/"]`) });
    await found.waitFor();
    const marked = await found.locator('mark').allTextContents();
    expect(marked.join(' ').toLowerCase()).toContain(word.toLowerCase().slice(0, 5));
    const section = found.locator('li a').first();
    const heading = (await section.textContent()) ?? '';
    await section.click();
    await page.waitForURL(`**${casePath(locale, plainCase)}#*`);
    const target = page.locator(':target');
    await expect.poll(() => target.textContent()).toBe(heading);
    await expect.poll(() => inView(target)).toBe(true);
  });

  it.each(forms[locale])('finds other forms of a word: “%s” finds “%s”', async (asked, other) => {
    const page = await visit(`${searchPath(locale)}#q=${asked}`);
    await results(page).first().waitFor();
    const marked = await results(page).locator('mark').allTextContents();
    expect(marked.map((word) => word.replace(/\W/g, '').toLowerCase())).toContain(other);
  });

  it('finds nothing for a word that is not there, and says so', async () => {
    const text = textIn(locale);
    const absent = unlikely.filter((word) => !text.includes(word));
    expect(absent.length).toBeGreaterThan(4);
    const page = await visit(searchPath(locale));
    for (const word of absent) {
      await page.locator('#query').fill(word);
      await status(page)
        .filter({ hasText: t['search.none'](word) })
        .waitFor();
      await expect.poll(() => results(page).count(), { message: word }).toBe(0);
      await expect
        .poll(() => page.locator('[data-out=filters]').isVisible(), { message: word })
        .toBe(false);
    }
  });

  it('says without JavaScript that it needs it, and where to go instead', async () => {
    const page = await visit(searchPath(locale), { javaScriptEnabled: false });
    // Playwright’s text locators pass over <noscript>.
    const said = page.locator('noscript p');
    await expect.poll(() => said.textContent()).toContain(t['search.noScript']);
    await expect.poll(() => said.isVisible()).toBe(true);
    await expect.poll(() => page.locator('site-search').isVisible()).toBe(false);
    await said.locator('a').first().click();
    expect(new URL(page.url()).pathname).toBe(topicsPath(locale));
  });
});

describe('filters', () => {
  it('show beside each value how many it leaves', async () => {
    const page = await visit(`${searchPath('it')}#q=promessa`);
    await results(page).first().waitFor();
    const boxes = await page.locator('[data-out=facets] [type=checkbox]').all();
    expect(boxes.length).toBeGreaterThan(10);
    for (const choice of boxes) {
      const promised = Number(await choice.locator('..').locator('.count').textContent());
      await choice.check();
      await status(page)
        .filter({ hasText: italian['search.count'](promised, 'promessa') })
        .waitFor();
      await choice.uncheck();
    }
  });

  it('add up within a facet and narrow across facets', async () => {
    const page = await visit(`${searchPath('en')}#q=promise`);
    await results(page).first().waitFor();
    const all = await howMany(page);
    await box(page, 'kind', 'case').check();
    await expect.poll(() => kinds(page)).toEqual([english['kind.case']]);
    const cases = await howMany(page);
    await box(page, 'kind', 'term').check();
    await expect.poll(() => howMany(page)).toBeGreaterThan(cases);
    const both = await howMany(page);
    expect(both).toBeLessThan(all);
    await box(page, 'level', english['level.introductory']).check();
    await expect.poll(() => howMany(page)).toBeLessThan(cases);
    await expect.poll(() => kinds(page)).toEqual([english['kind.case']]);
    await page.locator('[data-action=reset]').click();
    await expect.poll(() => howMany(page)).toBe(all);
    await expect.poll(() => page.locator('[data-out=facets] :checked').count()).toBe(0);
  });

  it('that leave nothing say so', async () => {
    const level = encodeURIComponent(english['level.introductory']);
    const page = await visit(`${searchPath('en')}#q=promise&kind=term&level=${level}`);
    await status(page).filter({ hasText: english['search.noneFiltered'] }).waitFor();
    await page.locator('[data-action=reset]').click();
    await results(page).first().waitFor();
  });

  it('work without a word', async () => {
    const page = await visit(`${searchPath('en')}#kind=case`);
    await expect.poll(() => kinds(page)).toEqual([english['kind.case']]);
    await expect.poll(() => howMany(page)).toBe(6);
  });
});

it('sorts by title and by minutes, and loses nothing by it', async () => {
  const page = await visit(`${searchPath('it')}#q=cliente&kind=case&kind=term`);
  await results(page).first().waitFor();
  const all = await howMany(page);
  await page.locator('#search-sort').selectOption('title');
  const inOrder = (list: readonly string[]): string[] =>
    list.toSorted((a, b) => a.localeCompare(b, 'it'));
  await expect
    .poll(async () => (await titles(page)).join() === inOrder(await titles(page)).join())
    .toBe(true);
  await expect.poll(() => howMany(page)).toBe(all);
  await page.locator('#search-sort').selectOption('minutes');
  await expect.poll(async () => (await kinds(page))[0]).toBe(italian['kind.case']);
  await expect.poll(() => howMany(page)).toBe(all);
});

it('keeps word, filters and order in the address, for a reload and for the way back', async () => {
  const page = await visit(homePath('en'));
  await page.locator('[data-search-field]').fill('promise');
  await page.keyboard.press('Enter');
  await results(page).first().waitFor();
  await box(page, 'kind', 'case').check();
  await page.locator('#search-sort').selectOption('title');
  await expect.poll(() => new URL(page.url()).hash).toBe('#q=promise&kind=case&sort=title');
  // The address comes first, the answer to each choice after it.
  await expect.poll(() => titles(page)).toSatisfy(areCasesByTitle);
  const found = await titles(page);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(found);
  await results(page).locator('h2 a').first().click();
  await page.waitForURL((url) => url.pathname.includes('/cases/'));
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(found);
  await expect.poll(() => box(page, 'kind', 'case').isChecked()).toBe(true);
  await expect.poll(() => page.locator('#search-sort').inputValue()).toBe('title');
});

it('finds glossary entries and sources at their places', async () => {
  for (const [address, kind, at] of [
    [
      `${searchPath('it')}#q=erlang&kind=term`,
      italian['kind.term'],
      `${glossaryPath('it')}#erlang-b`,
    ],
    [
      `${searchPath('en')}#q=reichheld&kind=source`,
      english['kind.source'],
      `${sourcesPath('en')}#reichheld-2003`,
    ],
  ] as const) {
    const page = await visit(address);
    await results(page).first().waitFor();
    await expect.poll(() => kinds(page)).toEqual([kind]);
    await results(page).locator(`h2 a[href$="${at}"]`).click();
    await page.waitForURL(`**${at}`);
    await expect.poll(() => inView(page.locator(':target'))).toBe(true);
  }
});

it('shows ten pages at first and the others when asked, one after the last', async () => {
  const page = await visit(`${searchPath('en')}#q=customer`);
  await results(page).first().waitFor();
  await expect.poll(() => results(page).count()).toBe(10);
  await page.locator('[data-action=more]').click();
  await expect.poll(() => results(page).count()).toBeGreaterThan(10);
  const eleventh = results(page).nth(10).locator('h2 a');
  await expect.poll(() => eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
});

it('takes what is typed for text, whatever it looks like', async () => {
  const hostile = '<img src=x onerror="document.title=1"> & {count} $1';
  const page = await visit(`${searchPath('en')}#q=${encodeURIComponent(hostile)}`);
  await status(page)
    .filter({ hasText: english['search.none'](hostile) })
    .waitFor();
  await expect.poll(() => page.locator('site-search img').count()).toBe(0);
  await expect.poll(() => page.locator('#query').inputValue()).toBe(hostile);
});

it('keeps up with fast typing: the last word counts', async () => {
  const page = await visit(searchPath('en'));
  await page.locator('#query').pressSequentially('promise interval', { delay: 0 });
  await page.locator('#query').fill('erlang');
  await expect.poll(() => status(page).textContent()).toContain('erlang');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#q=erlang');
});

/** Whether these may be titles of the cases, of which there are six, in the order of the alphabet. */
function areCasesByTitle(found: readonly string[]): boolean {
  const inOrder = found.toSorted(new Intl.Collator('en').compare);
  return found.length > 0 && found.length <= 6 && found.join() === inOrder.join();
}

/** Everything that the pages of a language say, in small letters. */
function textIn(locale: Locale): string {
  const pages = readSite('student').pages.filter((page) => page.locale === locale);
  return pages.map(({ html }) => html.toLowerCase()).join();
}

async function howMany(page: Page): Promise<number> {
  return Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0] ?? 0);
}

/** A word below the second heading of a case that is long enough to be rare. */
function longWordOn(page: Page): Promise<string> {
  return page.locator('.case-text > h2 ~ h2 ~ p').evaluateAll((paragraphs) => {
    const found = paragraphs.flatMap(
      (paragraph) => paragraph.textContent?.match(/\p{Ll}{9,}/gu) ?? [],
    );
    return found[0] ?? '';
  });
}

function inView(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom > 0 && top < innerHeight;
  });
}
