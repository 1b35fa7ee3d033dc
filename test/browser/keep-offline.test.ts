import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '#cli/browser.ts';
import { type Served, serve } from '#cli/serve.ts';
import { keepPath, pathPath } from '#i18n/routes.ts';
import { wordsOf } from '../helpers/words-of.ts';

// The server really stops: Playwright’s own `setOffline` does not reach service workers.
let browser: Browser;
let site: Served;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve('dist/staff', 0)]);
  page = await (await browser.newContext()).newPage();
  await page.goto(new URL(keepPath('en'), site.url).href);
  await page.evaluate(() => navigator.serviceWorker.ready);
});

afterAll(async () => {
  await browser.close();
});

const said = (set: string): Promise<string> =>
  wordsOf(page.locator(`[data-set="${set}"] [data-said]`));
const keep = (set: string) =>
  page.locator(`[data-set="${set}"]`).getByRole('button', { name: 'Save' });

it('says how much a path takes, and keeps it on request, with its progress', async () => {
  const size = page.locator('[data-set="first-week"] [data-size]');
  await expect.poll(() => wordsOf(size)).toMatch(/^\d+ files, [\d.]+ MB\. Here already: 0\.$/);
  await keep('first-week').click();
  await expect.poll(() => said('first-week')).toMatch(/^Done: \d+ files/);
  await expect.poll(() => keep('first-week').isDisabled()).toBe(true);
});

it('keeps everything, and only what is not there yet', async () => {
  const size = page.locator('[data-set="all"] [data-size]');
  await expect.poll(() => wordsOf(size)).toMatch(/Here already: [1-9]\d+\.$/);
  await keep('all').click();
  await expect.poll(() => said('all'), { timeout: 40_000 }).toMatch(/^Done: \d+ files/);
  await expect
    .poll(() => wordsOf(page.locator('[data-used]')))
    .toMatch(/^This site takes [\d.]+ MB/);
});

it('reads, searches, computes and examines without a connection, on pages never opened before', async () => {
  await site.close();
  const open = (path: string) => page.goto(new URL(path, site.url).href);
  await open(pathPath('en', 'first-week'));
  await page.locator('#step-sign [data-done]').check();
  await open('/en/search/?q=puncture');
  await page.locator('.search-result').first().waitFor();
  await open('/en/quizzes/unpatched-puncture/');
  await page.locator('.quiz fieldset:enabled').first().waitFor();
  await page.locator('[data-quiz=check]').first().click();
  await open('/en/cases/three-identical-noes/');
  await page.locator('scorecard-calculator fieldset:enabled').first().waitFor();
  await open('/en/seminars/who-answers-for-us/slides/');
  await page.locator('.deck-bar:enabled').waitFor();
  // The other language was not asked for.
  await open('/it/casi/three-identical-noes/');
  await expect.poll(() => wordsOf(page.locator('h1'))).toBe('Senza connessione');
});

it('is taken away again only after a second word, and says what stays', async () => {
  await page.goto(new URL(keepPath('en'), site.url).href);
  await page.getByText('The list of pages has not arrived').waitFor();
  await page.getByRole('button', { name: 'Delete the saved pages' }).click();
  await page.getByRole('button', { name: 'Yes, delete all saved pages' }).click();
  await page.getByText('Your answers are still here.').waitFor();
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).includes('pages')))
    .toBe(false);
});
