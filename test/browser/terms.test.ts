import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casePath, glossaryPath } from '#i18n/routes.ts';
import { plainCase, twoCalculatorsCase } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit } = serveSite();
const path = casePath('it', plainCase);
const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

const word = (page: Page, index = 0): Locator => page.locator('.term > a').nth(index);
const definition = (page: Page, index = 0): Locator => page.locator('.definition').nth(index);

describe.each<[string, BrowserContextOptions]>([
  ['with JavaScript', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
])('the definition of a word, %s', (_, options) => {
  it('is hidden at first and shown while one points at the word or at itself', async () => {
    const page = await visit(path, options);
    await expect.poll(() => definition(page).isVisible()).toBe(false);
    await word(page).hover();
    await expect.poll(() => definition(page).isVisible()).toBe(true);
    await definition(page).hover();
    await expect.poll(() => definition(page).isVisible()).toBe(true);
    await page.locator('h1').hover();
    await expect.poll(() => definition(page).isVisible()).toBe(false);
  });

  it('is shown while the word has the focus', async () => {
    const page = await visit(path, options);
    await word(page).focus();
    await expect.poll(() => definition(page).isVisible()).toBe(true);
    await word(page, 1).focus();
    await expect.poll(() => definition(page).isVisible()).toBe(false);
    await expect.poll(() => definition(page, 1).isVisible()).toBe(true);
  });

  it('is one click away from its entry', async () => {
    const page = await visit(path, options);
    const term = (await definition(page).locator('.definition-term').textContent()) ?? '';
    await word(page).click();
    await page.waitForURL(`**${glossaryPath('it')}#*`);
    await expect.poll(async () => (await page.locator(':target').textContent())?.trim()).toBe(term);
  });
});

it('is read out with the word', async () => {
  const page = await visit(path);
  const id = await word(page).getAttribute('aria-describedby');
  await expect.poll(() => definition(page).getAttribute('id')).toBe(id);
  const ids = await page.locator('.definition').evaluateAll((all) => all.map((one) => one.id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe('on a touch screen', () => {
  it('the first tap shows the definition and the second follows the link', async () => {
    const page = await visit(path, phone);
    await word(page).tap();
    await expect.poll(() => definition(page).isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe(path);
    await word(page).tap();
    await page.waitForURL(`**${glossaryPath('it')}#*`);
  });

  it('a tap elsewhere hides it, and the next on the word shows it again', async () => {
    const page = await visit(path, phone);
    await word(page).tap();
    await page.locator('h1').tap();
    await expect.poll(() => definition(page).isVisible()).toBe(false);
    await word(page).tap();
    await expect.poll(() => definition(page).isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe(path);
  });

  it('a tap on another word shows that one alone', async () => {
    const page = await visit(path, phone);
    await word(page).tap();
    await word(page, 1).tap();
    await expect.poll(() => definition(page).isVisible()).toBe(false);
    await expect.poll(() => definition(page, 1).isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe(path);
  });
});

it.each([320, 700, 1440])(
  'every definition fits a window %i px wide and can be pointed at',
  async (width) => {
    // Words in the text, in lists and in the margin.
    const page = await visit(casePath('it', twoCalculatorsCase), {
      viewport: { width, height: 800 },
    });
    const terms = await page.locator('.term').all();
    expect(terms.length).toBeGreaterThan(5);
    for (const [index, term] of terms.entries()) {
      // What follows a decision is folded until it is taken.
      if (!(await term.isVisible())) continue;
      await term.locator('a').hover();
      const box = await definition(page, index).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      // On a phone it stays at the foot of the screen, and nobody points there.
      if (width >= 640) expect(await gapBelow(term, definition(page, index))).toBeLessThan(8);
    }
  },
);

/** From the lowest line of a word to its definition, in px. Infinite when it is not below. */
async function gapBelow(term: Locator, below: Locator): Promise<number> {
  const box = await below.boundingBox();
  const lines = await term
    .locator('a')
    .evaluate((link) =>
      [...link.getClientRects()].map(({ left, right, bottom }) => ({ left, right, bottom })),
    );
  if (box === null) return Number.POSITIVE_INFINITY;
  const reached = lines.filter(({ left, right }) => right > box.x && left < box.x + box.width);
  return box.y - Math.max(...reached.map(({ bottom }) => bottom));
}
