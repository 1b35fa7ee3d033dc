import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { notebookPath, casePath } from '#i18n/routes.ts';
import { serveSite } from '../helpers/site-server.ts';

const { newReader, visit } = serveSite();
const chainPath = casePath('en', 'unanswered-manager-email');
const pyramidPath = casePath('en', 'three-identical-noes');

const owners = async (page: Page): Promise<boolean[]> => {
  const all = await page.locator('hand-off-chain [data-name]').all();
  return Promise.all(all.map((owner) => owner.isVisible()));
};
const next = (page: Page): Locator => page.getByRole('button', { name: 'Next', exact: true });
const labels = (page: Page): Promise<string[]> =>
  page.locator('turning-pyramid [data-levels] .pyramid-label').allTextContents();
const usual = ['CEO', 'Managers', 'Front line', 'Customers'];
const kept = (page: Page, element: string): Promise<void> =>
  page.locator(element).getByText('Kept on this device.').waitFor();

it('uncovers the chain by mouse, in place, and keeps what the reader said', async () => {
  const page = await visit(chainPath);
  const chain = page.locator('hand-off-chain');
  await chain.locator('[data-action=next]:enabled').waitFor();
  const before = await chain.boundingBox();
  await expect.poll(() => owners(page)).toEqual([false, false, false, false]);
  await chain.locator('select').first().selectOption({ label: 'The top manager' });
  for (const _ of usual) await next(page).click();
  await expect.poll(() => owners(page)).toEqual([true, true, true, true]);
  await expect.poll(async () => (await chain.boundingBox())?.height).toBe(before?.height);
  await expect.poll(() => chain.getByText('As you said.').isVisible()).toBe(true);
  await chain.getByText('from message 3').waitFor();
  await kept(page, 'hand-off-chain');
  await page.reload();
  await chain.getByText('As you said.').waitFor();
  await page.goto(notebookPath('en'));
  await page.getByText('1. Top manager to customer: The top manager').waitFor();
});

it('is walked with the arrow keys, and the focus stays at the end', async () => {
  const page = await visit(chainPath);
  await page.locator('hand-off-chain [data-action=next]:enabled').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => owners(page)).toEqual([true, true, false, false]);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => owners(page)).toEqual([true, false, false, false]);
  for (const _ of usual) await page.keyboard.press('Enter');
  await expect.poll(() => owners(page)).toEqual([true, true, true, true]);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
    .toBe('Next');
});

it('turns the pyramid by keyboard, the text with it, and keeps it and what is written', async () => {
  const page = await visit(pyramidPath);
  const button = page.getByRole('button', { name: 'Turn it over' });
  await page.locator('turning-pyramid button:enabled').waitFor();
  await expect.poll(() => labels(page)).toEqual(usual);
  await button.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => labels(page)).toEqual(usual.toReversed());
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => button.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.getByLabel('without asking? (Front line)').fill('Up to 50 euros.');
  await kept(page, 'turning-pyramid');
  await page.reload();
  await page.getByText('On top: Customers.').waitFor();
  await expect.poll(() => labels(page)).toEqual(usual.toReversed());
  await expect.poll(() => page.getByLabel('(Front line)').inputValue()).toBe('Up to 50 euros.');
});

it('keeps what is written a moment before the page is left', async () => {
  const reader = await newReader();
  const page = await reader.newPage();
  await page.goto(pyramidPath);
  const field = page.locator('turning-pyramid textarea:enabled').first();
  await field.fill('Some.');
  await kept(page, 'turning-pyramid');
  await field.fill('All.');
  await page.goto(notebookPath('en'));
  await page.getByText('CEO: All.').waitFor();
});

it('works by touch on a small screen, with nothing to scroll sideways to', async () => {
  const size = { width: 320, height: 640 };
  const page = await visit(pyramidPath, { viewport: size, hasTouch: true, isMobile: true });
  await page.locator('turning-pyramid button:enabled').tap();
  await expect.poll(() => labels(page)).toEqual(usual.toReversed());
  await page.goto(chainPath);
  await page.locator('hand-off-chain [data-action=next]:enabled').tap();
  await expect.poll(() => owners(page)).toEqual([true, false, false, false]);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

it('stands there whole without scripts, and both ways up', async () => {
  const page = await visit(chainPath, { javaScriptEnabled: false });
  await expect.poll(() => owners(page)).toEqual([true, true, true, true]);
  await expect
    .poll(() => page.locator('hand-off-chain button:visible, select:visible').count())
    .toBe(0);
  await page.goto(pyramidPath);
  const shown = await page.locator('turning-pyramid .pyramid-label:visible').allTextContents();
  expect(shown).toEqual([...usual, ...usual.toReversed()]);
});

it('is printed whole, with what the reader wrote', async () => {
  const page = await visit(chainPath);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => owners(page)).toEqual([true, true, true, true]);
  await page.goto(pyramidPath);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('turning-pyramid textarea:enabled').first().fill('Almost all.');
  await page.emulateMedia({ media: 'print' });
  await expect
    .poll(() => page.locator('[data-written]', { hasText: 'Almost all.' }).isVisible())
    .toBe(true);
  await expect.poll(() => page.locator('turning-pyramid .pyramid-label:visible').count()).toBe(8);
});

it('says when the browser keeps nothing, and works all the same', async () => {
  const reader = await newReader();
  await reader.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
  });
  const page = await reader.newPage();
  await page.goto(pyramidPath);
  await page.locator('turning-pyramid button:enabled').click();
  await page.locator('turning-pyramid').getByText('Not kept').waitFor();
  await expect.poll(() => labels(page)).toEqual(usual.toReversed());
});
