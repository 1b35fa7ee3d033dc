import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { casesPath, facetPath } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit } = serveSite();
const t = words('it');
const path = casesPath('it');

const box = (page: Page, facet: string, value: string): Locator =>
  page.locator(`[name=${facet}][value=${value}]`);
const countOf = async (choice: Locator): Promise<number> =>
  Number(await choice.locator('..').locator('.count').textContent());
const shown = (page: Page): Promise<string[]> =>
  page.locator('.case-row:visible h2').allTextContents();
// What `page.url()` says of a changed address comes a moment later.
const stateOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const status = (page: Page): Promise<string | null> =>
  page.locator('[data-out=count]').textContent();

describe('the list of cases', () => {
  it('shows beside each value how many cases a click on it leaves', async () => {
    const page = await visit(path);
    const all = await shown(page);
    for (const choice of await page.locator('case-filter [type=checkbox]').all()) {
      const promised = await countOf(choice);
      expect(promised).toBeGreaterThan(0);
      await choice.locator('..').click();
      await expect.poll(() => choice.isChecked()).toBe(true);
      await expect.poll(async () => (await shown(page)).length).toBe(promised);
      await expect.poll(() => status(page)).toBe(t['cases.count'](promised, all.length));
      await choice.uncheck();
    }
    await expect.poll(() => shown(page)).toEqual(all);
  });

  it('is narrowed by facets together and widened by values of one facet', async () => {
    const page = await visit(path);
    await box(page, 'theme', 'promise').check();
    const promises = await shown(page);
    await expect
      .poll(() => countOf(box(page, 'level', 'introductory')))
      .toBeLessThan(promises.length);
    await box(page, 'level', 'introductory').check();
    const easy = await shown(page);
    expect(easy.length).toBeLessThan(promises.length);
    expect(promises).toEqual(expect.arrayContaining(easy));
    await box(page, 'level', 'introductory').uncheck();
    await box(page, 'theme', 'listening').check();
    await expect.poll(async () => (await shown(page)).length).toBeGreaterThan(promises.length);
    await expect.poll(() => shown(page)).toEqual(expect.arrayContaining(promises));
  });

  it('says in words when nothing is left, and starts again at a click', async () => {
    const page = await visit(path);
    const all = await shown(page);
    await box(page, 'sector', 'telecommunications').check();
    await box(page, 'sector', 'vehicle-repair').check();
    await page.locator('[name=theme]').evaluateAll((boxes) => {
      const none = boxes.find(
        (choice) => choice.parentElement?.querySelector('.count')?.textContent === '0',
      );
      (none as HTMLInputElement).click();
    });
    await expect.poll(() => shown(page)).toEqual([]);
    await expect.poll(() => page.getByText(t['cases.none']).isVisible()).toBe(true);
    await expect.poll(() => status(page)).toBe(t['cases.count'](0, all.length));
    await page.getByRole('button', { name: t['cases.reset'] }).click();
    await expect.poll(() => shown(page)).toEqual(all);
    await expect.poll(() => page.getByText(t['cases.none']).isVisible()).toBe(false);
    await expect.poll(() => stateOf(page)).toBe('');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('type')))
      .toBe('checkbox');
  });

  it('is filtered with the keyboard alone', async () => {
    const page = await visit(path);
    await box(page, 'theme', 'promise').focus();
    await page.keyboard.press('Space');
    await expect
      .poll(async () => (await shown(page)).length)
      .toBe(await countOf(box(page, 'theme', 'promise')));
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('value')))
      .toBe('measurement');
    await page.keyboard.press('Space');
    await expect.poll(() => stateOf(page)).toBe('#theme=promise&theme=measurement');
  });

  it('is sorted by title, minutes, level or day', async () => {
    const page = await visit(path);
    const titles = await shown(page);
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'it')));
    const sort = page.locator('#sort');
    for (const [key, direction] of [
      ['minutes', 1],
      ['level', 1],
      ['updated', -1],
    ] as const) {
      await sort.selectOption(key);
      const values = await page
        .locator('.case-row')
        .evaluateAll(
          (rows, name) => rows.map((row) => row.getAttribute(`data-${name}`) ?? ''),
          key,
        );
      const inOrder = values.toSorted(
        (a, b) => direction * a.localeCompare(b, 'en', { numeric: true }),
      );
      expect(values, key).toEqual(inOrder);
    }
    await sort.selectOption('title');
    await expect.poll(() => shown(page)).toEqual(titles);
  });

  it('keeps its filters and order in the address, for a reload, the way back and someone else', async () => {
    const page = await visit(path);
    await box(page, 'theme', 'empowerment').check();
    await page.locator('#sort').selectOption('minutes');
    const found = await shown(page);
    await expect.poll(() => stateOf(page)).toBe('#theme=empowerment&sort=minutes');
    await page.reload();
    await expect.poll(() => shown(page)).toEqual(found);
    await expect.poll(() => box(page, 'theme', 'empowerment').isChecked()).toBe(true);
    await page.locator('.case-row:visible h2 a').first().click();
    await page.waitForURL(`**${path}*/`);
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(found);
    expect(await shown(await visit(await page.evaluate(() => location.href)))).toEqual(found);
  });

  it('passes over what an address cannot mean', async () => {
    const page = await visit(path);
    const all = await shown(page);
    await page.goto(`${path}#theme=nothing&colour=red&sort=weight`);
    await expect.poll(() => shown(page)).toEqual(all);
    await expect.poll(() => page.locator('#sort').inputValue()).toBe('title');
  });
});

describe.each(locales)('without JavaScript, in %s', (locale) => {
  it('shows every case, and each value leads to the cases it counts', async () => {
    const page = await visit(casesPath(locale), { javaScriptEnabled: false });
    await expect.poll(() => shown(page)).toHaveLength(6);
    await expect.poll(() => page.locator('#sort').isVisible()).toBe(false);
    await expect
      .poll(() => page.getByRole('button', { name: words(locale)['cases.reset'] }).isVisible())
      .toBe(false);
    const item = page.locator('[data-facet=theme] [data-value=promise]');
    const promised = Number(await item.locator('.count').textContent());
    await item.locator('a').click();
    expect(new URL(page.url()).pathname).toBe(facetPath(locale, 'theme', 'promise'));
    await expect.poll(() => shown(page)).toHaveLength(promised);
  });
});
