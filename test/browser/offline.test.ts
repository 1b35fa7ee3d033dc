import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from '#cli/serve.ts';
import { launch } from '#cli/browser.ts';

// The server really stops: Playwright’s own `setOffline` does not reach service workers.
let browser: Browser;
let context: BrowserContext;
let site: Served;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve('dist/student', 0)]);
  context = await browser.newContext();
  page = await context.newPage();
  await page.goto(`${site.url}en/`);
  await page.evaluate(async () => {
    while ((await caches.match('/en/')) === undefined)
      await new Promise((later) => setTimeout(later, 50));
  });
  // From here on the worker sees what is opened.
  await page.goto(`${site.url}en/cases/unanswered-manager-email/`);
  await page.goto(`${site.url}it/casi/unpatched-puncture/`);
  await page.goto(`${site.url}en/search/?q=promise`);
  await page.locator('.search-result').first().waitFor();
  await site.close();
});

afterAll(async () => {
  await browser.close();
});

it('shows a page that was opened before, with its look', async () => {
  await page.goto(`${site.url}en/cases/unanswered-manager-email/`);
  await expect.poll(() => page.locator('h1').textContent()).toBe('The unanswered manager email');
  await expect.poll(() => page.evaluate(() => document.fonts.check('20px Alegreya'))).toBe(true);
});

it('shows the very first page too, which the service worker did not see being opened', async () => {
  await page.goto(`${site.url}en/`);
  await expect.poll(() => page.locator('h1').textContent()).toBe('Retrobottega');
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).display))
    .toBe('flex');
});

it('recomputes on a calculator', async () => {
  await page.goto(`${site.url}en/cases/unanswered-manager-email/`);
  const calculator = page.locator('nps-calculator').last();
  const before = await calculator.locator('[data-out=n]').textContent();
  await calculator.locator('[data-step="1"][data-score="10"]').click();
  await expect.poll(() => calculator.locator('[data-out=n]').textContent()).not.toBe(before);
});

it('says in the page’s language that a page never opened needs the network', async () => {
  await page.goto(`${site.url}it/casi/troll-operator/`);
  await expect.poll(() => page.locator('h1').textContent()).toBe('Senza connessione');
  await page.goto(`${site.url}en/glossary/`);
  await expect.poll(() => page.locator('h1').textContent()).toBe('No connection');
});

it('finds again what it found before', async () => {
  await page.goto(`${site.url}en/search/?q=promise`);
  await page.locator('.search-result').first().waitFor();
  await expect.poll(() => page.locator('.search-result').count()).toBeGreaterThan(0);
});
