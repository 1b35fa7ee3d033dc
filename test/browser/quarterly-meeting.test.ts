import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { quarterlyPath } from '#i18n/routes.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit, newReader } = serveSite();
const english = quarterlyPath('en', 'twelve-shops');
const italian = quarterlyPath('it', 'twelve-shops');
const longWord = 'Schadensregulierungszuständigkeit';

async function open(page: Page): Promise<Page> {
  await page.locator('quarterly-meeting').evaluate((meeting) => meeting.scrollIntoView());
  await page.locator('quarterly-meeting fieldset:enabled').first().waitFor();
  await page.locator('.meeting-edit > summary').click();
  return page;
}

const visitMeeting = async (
  path: string,
  options: Parameters<typeof visit>[1] = {},
): Promise<Page> => open(await visit(path, options));

/** What the page complains of from now on. */
function complaintsOf(page: Page): string[] {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  return told;
}

/** The size of each page that the button prints, in millimetres. */
async function printed(page: Page): Promise<(readonly number[])[]> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.locator('[data-do=print]').click();
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = box.trim().split(/\s+/).map(Number);
    return [right - left, top - bottom].map((points) => Math.round((points / 72) * 25.4));
  });
}

const settled = (page: Page): Promise<void> =>
  page.locator('quarterly-meeting [data-kept-text]:not(:empty)').waitFor();

it('is there again after a reload, in either language', async () => {
  const reader = await newReader();
  const page = await reader.newPage();
  const told = complaintsOf(page);
  await page.goto(english);
  await open(page);
  await page.locator('[data-item="0"] [name=title]').fill('First of all');
  await page.locator('[data-do=add-action]').click();
  await page.locator('[data-act="0"] [name=what]').fill('Ring before the van leaves');
  await page.locator('[data-act="0"] [name=cell]').selectOption({ index: 3 });
  await settled(page);
  await page.goto(italian);
  await page.locator('quarterly-meeting').evaluate((meeting) => meeting.scrollIntoView());
  const sheet = page.locator('[data-out=sheet]');
  await sheet.getByText('First of all').waitFor();
  await sheet.getByText('Ring before the van leaves').waitFor();
  await expect.poll(() => sheet.textContent()).toContain('tira giù');
  expect(told.filter((text) => !text.includes('Service Worker'))).toEqual([]);
});

it('prints on one A4, full and with long words', async () => {
  const page = await visitMeeting(english);
  await page.locator('[name=length]').selectOption('120');
  await page.locator('[data-do=add]').click();
  for (const [index, field] of (await page.locator('[data-item] [name=decision]').all()).entries())
    await field.fill(`${longWord} ${index} is decided upon, and everybody knows of it.`);
  for (const field of await page.locator('[data-item] [name=owner]').all()) {
    await field.fill(longWord);
  }
  for (let at = 0; at < 8; at += 1) {
    await page.locator('[data-do=add-action]').click();
    await page.locator(`[data-act="${at}"] [name=what]`).fill(`${longWord} and ${longWord}`);
    await page.locator(`[data-act="${at}"] [name=due]`).fill('2026-12-24');
  }
  expect(await printed(page)).toEqual([[210, 297]]);
  await expect.poll(() => page.locator('[data-out=notice]').textContent()).toBe('');
});

it('says so when it is too much for one sheet, and then loses nothing', async () => {
  const page = await visitMeeting(italian);
  for (let count = 0; count < 11; count += 1) await page.locator('[data-do=add]').click();
  for (const field of await page.locator('[data-item] textarea').all()) {
    await field.fill('x '.repeat(150));
  }
  expect((await printed(page)).length).toBeGreaterThan(1);
  await expect
    .poll(() => page.locator('[data-out=notice]').textContent())
    .toContain('troppo per un foglio');
});

it('comes back from the file that was saved, on another device', async () => {
  const page = await visitMeeting(english);
  await page.locator('[data-item="1"] [name=decision]').fill('We shall see.');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-do=export]').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^the-quarterly-meeting-\d{4}-q\d\.json$/);
  const buffer = readFileSync(await file.path());
  const other = await visitMeeting(english);
  await other
    .locator('#meeting-file')
    .setInputFiles({ name: 'meeting.json', mimeType: 'application/json', buffer });
  await other.locator('[data-out=sheet]').getByText('We shall see.').waitFor();
  await other.locator('[data-item="1"] [name=decision]').fill('Something else.');
  await settled(other);
  await other
    .locator('#meeting-file')
    .setInputFiles({ name: 'meeting.json', mimeType: 'application/json', buffer });
  await other.locator('[data-do=mine]').click();
  await expect.poll(() => other.locator('#meeting-file-said').textContent()).toContain('stays');
  await expect
    .poll(() => other.locator('[data-out=sheet]').textContent())
    .toContain('Something else.');
});

it('is read without scripts, and has nothing then that cannot be used', async () => {
  const page = await visit(english, { javaScriptEnabled: false });
  await expect.poll(() => page.locator('[data-out=sheet]').isVisible()).toBe(true);
  await expect
    .poll(() => page.locator('[data-out=sheet]').textContent())
    .toContain('60 minutes in all.');
  await expect
    .poll(() => page.locator('quarterly-meeting :is(button, input, select):visible').count())
    .toBe(0);
});

it.each(['light', 'dark'] as const)('has no barriers, open, on a phone (%s)', async (scheme) => {
  const viewport = { width: 320, height: 700 };
  const page = await visitMeeting(italian, { viewport, colorScheme: scheme });
  await page.locator('[data-do=add-action]').click();
  await page.evaluate(axe.source);
  const barriers = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const { violations } = await tool.run('quarterly-meeting');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  });
  expect(barriers).toEqual([]);
  const widest = await page
    .locator('quarterly-meeting *')
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
  expect(widest).toBeLessThanOrEqual(320);
});

it('follows from a reader’s own file, and from the quarter chosen', async () => {
  const page = await visit(quarterlyPath('en'));
  await page.locator('quarterly-tool fieldset:enabled').first().waitFor();
  await page.locator('[data-action=example]').click();
  await page.locator('[data-out=plan] [type=submit]').click();
  const name = page.locator('.meeting-name');
  await name.waitFor();
  const first = await name.textContent();
  await page.locator('.meeting-edit > summary').click();
  await page.locator('[data-item="0"] [name=title]').fill('Ours');
  await settled(page);
  const chosen = await page.locator('[name=quarter]').inputValue();
  await page.locator('[name=quarter]').selectOption({ index: 0 });
  await expect.poll(() => name.textContent()).not.toBe(first);
  await expect
    .poll(() => page.locator('[data-item="0"] [name=title]').inputValue())
    .not.toBe('Ours');
  await page.locator('[name=quarter]').selectOption(chosen);
  await expect.poll(() => page.locator('[data-item="0"] [name=title]').inputValue()).toBe('Ours');
});
