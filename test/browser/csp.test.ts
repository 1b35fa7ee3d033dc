import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Edition, editions } from '#editions/edition.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { pageTypesOf } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';

const sites = {
  student: serveSite('student'),
  staff: serveSite('staff'),
  trainer: serveSite('trainer'),
};

// The other editions have the same pages and more: one language of each is enough.
const read = {
  student: locales,
  staff: ['it'],
  trainer: ['en'],
} as const satisfies Record<Edition, readonly Locale[]>;

describe.each(editions)('the %s edition', (edition) => {
  it('is quiet and keeps to itself on every type of page', async () => {
    await Promise.all(read[edition].map((locale) => readEverything(edition, locale)));
  });
});

it('would notice what it looks for', async () => {
  const reader = await sites.student.newReader({ serviceWorkers: 'allow' });
  const said = await listen(reader, sites.student.origin());
  const page = await reader.newPage();
  await page.goto('/en/');
  await page.evaluate(async () => {
    document.body.setAttribute('style', 'color: red');
    await fetch('https://example.org/').catch(() => undefined);
    await fetch('/missing.json');
    console.warn('careful');
    document.cookie = 'seen=1';
    localStorage.setItem('seen', '1');
    const opening = indexedDB.open('seen');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
  });
  const all = said.join('\n');
  expect(all).toContain('violation: style-src-attr inline');
  expect(all).toContain('violation: connect-src https://example.org/');
  expect(all).toContain('error: 404 /missing.json');
  expect(all).toContain('warning: careful');
  expect(await leftBehind(page)).toEqual({
    cookies: ['seen'],
    local: 1,
    session: 0,
    databases: ['seen'],
  });
});

it('would notice a request that the policy let through', async () => {
  const reader = await sites.student.newReader({ serviceWorkers: 'allow', bypassCSP: true });
  await reader.route('https://example.org/**', (route) => route.fulfill({ body: '' }));
  const said = await listen(reader, sites.student.origin());
  const page = await reader.newPage();
  await page.goto('/en/');
  await page.evaluate(() => fetch('https://example.org/pixel', { mode: 'no-cors' }));
  expect(said).toEqual(['elsewhere: https://example.org/pixel']);
});

async function readEverything(edition: Edition, locale: Locale): Promise<void> {
  const { newReader, origin } = sites[edition];
  const reader = await newReader({ serviceWorkers: 'allow' });
  const said = await listen(reader, origin());
  const page = await reader.newPage();
  for (const { type, path, ready } of pageTypesOf(edition)) {
    const before = said.length;
    await page.goto(path(locale));
    await page.locator(ready).first().waitFor({ state: 'attached' });
    await use(page);
    await page.waitForLoadState('networkidle');
    // The one complaint that is right: the address that does not exist was asked for. The page
    // asks the service worker for it, and that asks the server.
    const expected = type === 'not found' ? [`error: 404 ${path(locale)}`] : [];
    expect([...new Set(said.slice(before))], `${type}, ${path(locale)}`).toEqual(expected);
  }
  expect(await leftBehind(page)).toEqual({ cookies: [], local: 0, session: 0, databases: [] });
}

/** Everything that a reader’s pages complain of, ask for elsewhere or fail to get, as it comes. */
async function listen(reader: BrowserContext, origin: string): Promise<string[]> {
  const said: string[] = [];
  await reader.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`violation: ${effectiveDirective} ${blockedURI}`);
    });
  });
  reader.on('console', (message) => {
    const text = message.text();
    // Failed answers are listed below, with their address.
    if (text.startsWith('Failed to load resource')) return;
    if (text.startsWith('violation: ')) said.push(text);
    else if (['error', 'warning'].includes(message.type())) said.push(`${message.type()}: ${text}`);
  });
  reader.on('weberror', (error) => said.push(`thrown: ${error.error().message}`));
  reader.on('request', (request) => {
    if (new URL(request.url()).origin !== origin && !request.url().startsWith('data:'))
      said.push(`elsewhere: ${request.url()}`);
  });
  reader.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // On the way when this reader went on to the next page.
    if (why !== 'net::ERR_ABORTED') said.push(`failed: ${request.url()} ${why}`);
  });
  reader.on('response', (response) => {
    if (response.status() >= 400)
      said.push(`error: ${response.status()} ${new URL(response.url()).pathname}`);
  });
  return said;
}

/** Touches what the page has to touch: scripts may break the policy only when used. */
async function use(page: Page): Promise<void> {
  const touched = [
    'case-filter input',
    'site-search .facet input',
    'nps-calculator [data-step="1"]',
  ];
  for (const selector of touched) {
    const target = page.locator(selector).first();
    if ((await target.count()) > 0) await target.click();
  }
  const term = page.locator('.term > a').first();
  if ((await term.count()) > 0) await term.focus();
}

async function leftBehind(page: Page): Promise<Record<string, unknown>> {
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  const cookies = await page.context().cookies();
  return { cookies: cookies.map(({ name }) => name), ...kept };
}
