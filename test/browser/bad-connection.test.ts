import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerRequests } from '#cli/answer-requests.ts';
import { launch } from '#cli/browser.ts';
import { root } from '#cli/root.ts';
import { wordsOf } from '../helpers/words-of.ts';

// What a shop’s Wi-Fi does is done by the server, for pages and service worker alike.
const folder = join(root, 'dist/staff');
const latency = 200;
const share = 0.1;
let server: Server;
let browser: Browser;
let origin = '';
/** How the connection is now. */
let wifi: 'good' | 'bad' | 'cut' = 'good';
/** Whether the server has a later version of the site. */
let isUpdated = false;
/** Whether the connection breaks down as soon as that has arrived. */
let cutsAfterWorker = false;
let requests = 0;
let failures = 0;

/** The same numbers every time (mulberry32), from 0 to 1. */
let seed = 20261123;
function chance(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

beforeAll(async () => {
  const answer = answerRequests(folder);
  server = createServer((request, response) => {
    if (wifi === 'cut') return void request.socket.destroy();
    // Each request has a connection of its own: a browser tries again where a kept one broke.
    response.setHeader('Connection', 'close');
    if (isUpdated && request.url === '/sw.js') {
      const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
      const later = worker.replaceAll(/revision:\s*"[^"]*"/g, 'revision:"later"');
      if (cutsAfterWorker) wifi = 'cut';
      return void response.setHeader('Content-Type', 'text/javascript').end(later);
    }
    if (wifi === 'good') return void answer(request, response);
    requests += 1;
    const fails = chance() < share;
    if (fails) failures += 1;
    setTimeout(() => (fails ? request.socket.destroy() : answer(request, response)), latency);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** Someone who has opened the site once before, with a good connection. */
async function visitor(path: string): Promise<Page> {
  wifi = 'good';
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(origin + path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
  return page;
}

const quiz = '/en/quizzes/unpatched-puncture/';

/** Answers a question that has options, with one of them, and has it checked. */
async function answer(page: Page, number: number, which: 'first' | 'last'): Promise<void> {
  const question = page.locator('.quiz-question:has(input[type=radio])').nth(number);
  const options = question.locator('input');
  await (which === 'first' ? options.first() : options.last()).check();
  await question.locator('[data-quiz=check]').click();
  await question.locator('[data-verdict]:not(:empty)').first().waitFor();
}

describe('with 200 ms for each request, and one in ten failing', () => {
  it('shows every page, or says in words that it did not come, and then it does', async () => {
    const page = await visitor('/en/');
    wifi = 'bad';
    const paths = [
      '/en/paths/',
      '/en/paths/first-week/',
      '/en/paths/customer-in-front/',
      '/en/cases/',
      '/en/cases/back-room-sign/',
      '/en/cases/unpatched-puncture/',
      '/en/cases/three-identical-noes/',
      quiz,
      '/en/review/',
      '/en/notebook/',
      '/en/glossary/',
      '/it/casi/troll-operator/',
    ];
    for (const path of paths) {
      for (let attempt = 1; ; attempt += 1) {
        await page.goto(origin + path);
        const title = await wordsOf(page.locator('h1'));
        expect(title).not.toBe('');
        if (!/^(?:No connection|Senza connessione)$/.test(title)) break;
        expect(attempt).toBeLessThan(4);
      }
      // A style or script that did not come was asked for again.
      await expect
        .poll(() => page.evaluate(() => getComputedStyle(document.body).display))
        .toBe('flex');
    }
    expect(requests).toBeGreaterThan(100);
    expect(failures / requests).toBeGreaterThan(0.05);
  });

  it('finds by search what it has', async () => {
    const page = await visitor('/en/search/');
    wifi = 'bad';
    await page.getByRole('searchbox').last().fill('puncture');
    await page.locator('.search-result').first().waitFor();
  });
});

describe('a connection cut in the middle of a quiz', () => {
  it('loses no answer, marks what is answered then, and has it all after a reload', async () => {
    const page = await visitor(quiz);
    wifi = 'bad';
    await page.locator('.quiz fieldset:enabled').first().waitFor();
    await answer(page, 0, 'first');
    // What the quiz will need has been fetched by now, with whatever it takes.
    await page.waitForLoadState('networkidle');
    wifi = 'cut';
    await answer(page, 1, 'last');
    await answer(page, 2, 'last');
    await page.getByText('Kept on this device.').first().waitFor();
    const said = await wordsOf(page.locator('.quiz-result'));
    const verdicts = await page.locator('[data-verdict]').allTextContents();
    await page.reload();
    await page.locator('.quiz fieldset:enabled, .quiz fieldset:disabled').first().waitFor();
    await expect.poll(() => wordsOf(page.locator('.quiz-result'))).toBe(said);
    await expect.poll(() => page.locator('[data-verdict]').allTextContents()).toEqual(verdicts);
    // What was wrong comes back in the review, which was never opened before: it says so.
    await page.goto(`${origin}/en/review/`);
    await expect.poll(() => wordsOf(page.locator('h1'))).toBe('No connection');
    wifi = 'good';
    await page.goto(`${origin}/en/review/`);
    await page.locator('[data-said]:not(:empty)').waitFor();
    await expect
      .poll(() => wordsOf(page.locator('[data-said]')))
      .toMatch(/The next question comes back on/);
  });
});

describe('a connection cut in the middle of an update', () => {
  it('leaves the version that is there at work, and offers the new one later, which loses nothing', async () => {
    const page = await visitor(quiz);
    await page.locator('.quiz fieldset:enabled').first().waitFor();
    await answer(page, 0, 'first');
    await page.getByText('Kept on this device.').first().waitFor();
    const update = (): Promise<string> =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const found = await registration?.update().catch(() => undefined);
        const next = found?.installing;
        if (!next) return registration?.waiting ? 'waiting' : 'none';
        return new Promise<string>((resolve) => {
          next.addEventListener('statechange', () => {
            if (next.state !== 'installing') resolve(next.state);
          });
        });
      });
    // The new worker itself arrives; what it wants to keep does not.
    isUpdated = true;
    cutsAfterWorker = true;
    expect(await update()).toBe('redundant');
    cutsAfterWorker = false;
    await page.reload();
    await page.locator('.quiz-question [data-verdict]:not(:empty)').first().waitFor();
    await expect.poll(() => page.locator('[data-update]').isVisible()).toBe(false);
    wifi = 'good';
    expect(await update()).toMatch(/installed|waiting/);
    const line = page.locator('[data-update]');
    await line.waitFor();
    // In the middle of a quiz nothing happens by itself.
    const mark = await page.evaluate(() => {
      (globalThis as { stays?: number }).stays = 1;
      return document.querySelector('.quiz-result')?.textContent;
    });
    await page.waitForTimeout(1000);
    await expect.poll(() => page.evaluate(() => (globalThis as { stays?: number }).stays)).toBe(1);
    await Promise.all([page.waitForEvent('load'), line.getByRole('button').click()]);
    await page.locator('.quiz-question [data-verdict]:not(:empty)').first().waitFor();
    await expect.poll(() => page.locator('.quiz-result').textContent()).toBe(mark);
  });
});
