import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { glossaryPath, homePath, searchPath } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit } = serveSite();
const italian = words('it');
const english = words('en');

const results = (page: Page): Locator => page.locator('.search-result');
const kinds = async (page: Page): Promise<string[]> => [
  ...new Set(await results(page).locator('> .label').allTextContents()),
];
const status = (page: Page): Locator => page.locator('[data-out=status]');
const box = (page: Page, facet: string, value: string): Locator =>
  page.locator(`[name="${facet}"][value="${value}"]`);

it('sends nothing of what is asked to the host', async () => {
  const page = await visit(homePath('en'));
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.locator('[data-search-field]').fill('promise');
  await page.keyboard.press('Enter');
  await results(page).first().waitFor();
  await box(page, 'kind', 'case').check();
  await page.reload();
  await results(page).first().waitFor();
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((address) => /promise|kind=/.test(new URL(address).search))).toEqual([]);
});

it('keeps a search when a link leads to a place on its page, and follows one to another', async () => {
  const page = await visit(`${searchPath('en')}#q=promise`);
  await results(page).first().waitFor();
  await page.locator('a[href="#content"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#q=promise');
  await expect.poll(() => results(page).count()).toBeGreaterThan(0);
  await page.evaluate(() => location.assign('#q=erlang&kind=term'));
  await expect.poll(() => kinds(page)).toEqual([english['kind.term']]);
  await expect.poll(() => page.locator('#query').inputValue()).toBe('erlang');
});

it.each(['pagefind.js', '*.pf_meta', 'index/*', 'fragment/*'])(
  'says when %s cannot be fetched, and works again once it can',
  async (piece) => {
    const page = await visit(homePath('en'));
    await page.context().route(`**/pagefind/${piece}*`, (route) => route.abort());
    await page.goto(`${searchPath('en')}#q=promise`);
    await status(page).filter({ hasText: english['search.failed'] }).waitFor();
    await expect.poll(() => results(page).count()).toBe(0);
    await page.context().unroute(`**/pagefind/${piece}*`);
    await page.getByRole('button', { name: english['search.submit'] }).click();
    await results(page).first().waitFor();
  },
);

it('lets a reader switch / off, for every page', async () => {
  const page = await visit(searchPath('it'));
  const choice = page.getByLabel(italian['search.key']);
  await expect.poll(() => choice.isChecked()).toBe(true);
  await choice.uncheck();
  await page.goto(glossaryPath('it'));
  await page.locator('.site-foot a').last().focus();
  await page.keyboard.press('/');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('a');
  await page.goto(searchPath('it'));
  await expect.poll(() => choice.isChecked()).toBe(false);
});
