import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { browserPath, launch } from './browser.ts';
import type { Sheet } from './handout-sheets.ts';
import type { HandoutWish } from './handout-wish.ts';
import { Refusal } from './refusal.ts';
import { serve } from './serve.ts';

const formats = { a4: 'A4', letter: 'Letter' } as const;

/**
 * Prints pages of an edition that is built, and says where each PDF is.
 *
 * @throws {Refusal} If a page is not published, or no browser is known.
 */
export async function printSheets(
  root: string,
  sheets: readonly Sheet[],
  wish: HandoutWish,
): Promise<string[]> {
  const missing = sheets.find(
    ({ edition, path }) => !existsSync(join(root, 'dist', edition, path, 'index.html')),
  );
  if (missing !== undefined)
    throw new Refusal(
      `dist/${missing.edition} has no page ${missing.path}: a draft cannot be printed, and neither can the guide of a case without a teaching note.`,
    );
  const folder = resolve(root, wish.out);
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const sheet of sheets)
      await printSheet(root, browser, sheet, wish, join(folder, sheet.file));
  } finally {
    await browser.close();
  }
  return sheets.map(({ file }) => join(wish.out, file));
}

async function launchBrowser(): Promise<Browser> {
  try {
    browserPath();
  } catch {
    throw new Refusal(
      'A PDF is printed by Chrome, Chromium or Edge, and none is known here: install one (on Debian: apt install chromium) and run node src/cli/setup.mjs --browser.',
    );
  }
  return launch();
}

async function printSheet(
  root: string,
  browser: Browser,
  { edition, path: address }: Sheet,
  wish: HandoutWish,
  path: string,
): Promise<void> {
  const { url, close } = await serve(join(root, 'dist', edition), 0);
  const context = await browser.newContext({ serviceWorkers: 'block', colorScheme: 'light' });
  try {
    const page = await context.newPage();
    const fragment = wish.columns === 2 ? '#columns=2' : '';
    await page.goto(new URL(address + fragment, url).href);
    // Typefaces that come late are not used: the second time they are there.
    await page.reload({ waitUntil: 'networkidle' });
    await fitPlan(page, wish);
    await fitSlides(page, wish);
    await page.pdf({ path, format: formats[wish.paper], tagged: true, outline: true });
  } finally {
    await context.close();
    await close();
  }
}

async function fitPlan(page: Page, { start, minutes }: HandoutWish): Promise<void> {
  for (const [field, value] of [
    ['input[type=time]', start],
    ['[data-length]', minutes],
  ] as const) {
    if (value === undefined) continue;
    for (const one of await page.locator(`seminar-clock ${field}`).all())
      await one.fill(String(value));
  }
}

/** Slides take their version from the address, as a link from the plan has it. */
async function fitSlides(page: Page, { slides, minutes }: HandoutWish): Promise<void> {
  if (slides === undefined) return;
  if (minutes !== undefined) {
    const address = new URL(page.url());
    const plans = await page.locator('[data-plans]').getAttribute('data-plans');
    for (const session of Object.keys(JSON.parse(plans ?? '{}') as object))
      address.searchParams.set(`minutes-${session}`, String(minutes));
    await page.goto(address.href, { waitUntil: 'networkidle' });
  }
  const perPage = page.locator('#deck-per-page');
  if ((await perPage.count()) > 0) await perPage.selectOption(String(slides));
}
