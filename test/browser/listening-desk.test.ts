import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casePath } from '#i18n/routes.ts';
import { listeningCase } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit } = serveSite();
const path = casePath('en', listeningCase);
const ready = 'listening-desk [data-actions]:not([inert])';
const bar = (page: Page): Promise<string | null> => page.locator('.desk-bar').textContent();

async function atDesk(options: Parameters<typeof visit>[1] = {}): Promise<Page> {
  const page = await visit(path, options);
  await page.locator(ready).waitFor();
  return page;
}

/** Judges the twelve replies by their number keys. */
async function judgeAll(page: Page, keys: string): Promise<void> {
  await page.locator('.desk-exchange').first().focus();
  for (const key of keys) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Close the round' }).click();
}

/** Rows 1, 3, 5, 8, 9 and 12 are impostors’. */
const allRight = '212121122112';

describe('the listening desk', () => {
  it('counts a round judged by keyboard, and says what changed in the next', async () => {
    const page = await atDesk();
    await judgeAll(page, '111111111111');
    const first = page.locator('[data-result="1"]');
    await expect.poll(() => first.locator('[data-out=recall]').textContent()).toMatch(/^0 of 6 /);
    await page.getByRole('button', { name: 'Second round' }).click();
    await expect.poll(() => page.locator('[data-signs]').first().isVisible()).toBe(true);
    await judgeAll(page, allRight);
    const second = page.locator('[data-result="2"]');
    await expect
      .poll(() => second.locator('[data-out=recall]').textContent())
      .toBe('6 of 6 (from 61% to 100%)');
    await expect
      .poll(() => page.locator('[data-out=better]').textContent())
      .toContain('1, 3, 5, 8, 9, 12.');
  });

  it('does not show the signs or the truth before', async () => {
    const page = await atDesk();
    await expect.poll(() => page.locator('[data-signs]:visible').count()).toBe(0);
    await expect.poll(() => page.locator('.desk-truth li').first().isVisible()).toBe(false);
    await expect.poll(() => page.locator('[data-result]:visible').count()).toBe(0);
  });

  it('counts the delay when the reader goes back', async () => {
    const page = await atDesk();
    await page.locator('.desk-exchange').nth(5).focus();
    await page.locator('.desk-exchange').first().focus();
    await page.keyboard.press('2');
    await judgeAll(page, allRight);
    await expect
      .poll(() => page.locator('[data-result="1"] [data-out=median]').textContent())
      .toMatch(/\(0, 0, 0, 5, 18, 27\)/);
  });

  it('takes a mouse and a finger', async () => {
    const page = await atDesk({ hasTouch: true, viewport: { width: 320, height: 640 } });
    await page.getByRole('radio', { name: 'Impostor' }).first().tap();
    await page.getByLabel('The company should').first().selectOption('humour');
    await page.getByText('Real operator', { exact: true }).nth(1).click();
    await expect.poll(() => bar(page)).toBe('Round 1 of 2 · clock: minute 9 · 2 of 12 judged');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('keeps both rounds on the device, and lists them on the page of answers', async () => {
    const page = await atDesk();
    await judgeAll(page, allRight);
    await page.getByRole('button', { name: 'Second round' }).click();
    await page.keyboard.press('3');
    await page.getByText('1 of 12 judged').waitFor();
    await page.locator('[data-kept-line] a:visible').waitFor();
    await page.reload();
    await page.locator(ready).waitFor();
    await expect.poll(() => bar(page)).toContain('Round 2 of 2');
    await expect.poll(() => page.locator('[data-result="1"]').isVisible()).toBe(true);
    await page.locator('listening-desk [data-kept-line] a').evaluate((link: HTMLAnchorElement) => {
      location.href = link.href;
    });
    await page.getByRole('heading', { name: 'Who is speaking?' }).waitFor();
    await page.getByText('12. Drizzle & Nephews Complaints: Impostor').waitFor();
  });

  it('works, and says so, where the browser stores nothing', async () => {
    const page = await visit(path);
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
    });
    await page.reload();
    await page.locator(ready).waitFor();
    await judgeAll(page, allRight);
    await page.locator('[data-kept-text]').getByText('stores nothing').waitFor();
    await expect.poll(() => page.locator('[data-result="1"]').isVisible()).toBe(true);
  });
});

describe('without JavaScript', () => {
  it('has all messages to read, and the table and the truth folded', async () => {
    const page = await visit(path, { javaScriptEnabled: false });
    await expect.poll(() => page.locator('.desk-exchange:visible').count()).toBe(12);
    await expect.poll(() => page.locator('.desk-exchange input:enabled').count()).toBe(0);
    await page.getByText('Who really wrote them').click();
    await expect.poll(() => page.locator('.desk-truth strong:visible').count()).toBe(6);
  });
});

describe('on paper', () => {
  it('is a list with boxes, and the truth begins a page', async () => {
    const page = await atDesk();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.desk-exchange input:visible').count()).toBe(36);
    await expect.poll(() => page.locator('.desk-truth li:visible').count()).toBe(12);
    const broken = await page
      .locator('.desk-truth')
      .evaluate((truth) => getComputedStyle(truth).breakBefore);
    expect(broken).toBe('page');
  });
});

it('moves nothing on the page when it opens', async () => {
  const page = await visit(path, { javaScriptEnabled: false });
  const heightOf = (one: Page): Promise<number> =>
    one.locator('#exhibit-replies').evaluate((box) => box.getBoundingClientRect().height);
  expect(await heightOf(await atDesk())).toBe(await heightOf(page));
});
