import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { notebookPath, casePath } from '#i18n/routes.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit } = serveSite();
const cases = [
  'back-room-sign',
  'three-identical-noes',
  'troll-operator',
  'unanswered-manager-email',
  'unpatched-puncture',
];
/** Whatever on the page keeps what a reader enters. */
const keeping = (page: Page): Locator => page.locator('[data-key]');

/** Enters something in the first field that an element offers. */
async function enter(element: Locator): Promise<void> {
  const text = element.locator('textarea:enabled:visible').first();
  const choice = element.locator('select:enabled:visible').first();
  if ((await text.count()) > 0) await text.fill('What I would do.');
  else if ((await choice.count()) > 0) await choice.selectOption({ index: 1 });
  else await element.locator('input:is([type=radio], [type=checkbox]):enabled').first().check();
  await element.getByText('Kept on this device.').first().waitFor();
}

/** What its fields hold. */
function fieldsOf(element: Locator): Promise<string> {
  return element.evaluate((host) =>
    JSON.stringify(
      [...host.querySelectorAll<HTMLInputElement>('input, textarea, select')].map((field) =>
        field.type === 'radio' || field.type === 'checkbox' ? field.checked : field.value,
      ),
    ),
  );
}

/** The elements of a page, outermost only, once they can be used. */
async function elementsOn(page: Page): Promise<Locator[]> {
  await page.locator('[data-key] :is(textarea, select, input):enabled').first().waitFor();
  const all = await keeping(page).all();
  const outer = await Promise.all(
    all.map((one) => one.evaluate((host) => !host.parentElement?.closest('[data-key]'))),
  );
  return all.filter((_, index) => outer[index] === true);
}

it('every element has again what was entered, on another device, from the exported file', async () => {
  const mine = await visit(casePath('en', cases[0] ?? ''));
  const entered = new Map<string, string>();
  const kinds = new Set<string>();
  for (const slug of cases) {
    await mine.goto(casePath('en', slug));
    for (const element of await elementsOn(mine)) {
      await enter(element);
      const [key, kind] = await element.evaluate((host) => [
        host.dataset['key'] ?? '',
        host.localName,
      ]);
      kinds.add(kind ?? '');
      entered.set(key ?? '', await fieldsOf(element));
    }
  }
  expect([...kinds].toSorted()).toEqual([
    'answer-timer',
    'decision-point',
    'growth-ladder',
    'hand-off-chain',
    'listening-desk',
    'open-question',
    'protocol-card',
    'reader-poll',
    'sign-maker',
    'turning-pyramid',
  ]);
  await mine.goto(notebookPath('en'));
  const [download] = await Promise.all([
    mine.waitForEvent('download'),
    mine.getByRole('button', { name: 'Save all to a file' }).click(),
  ]);
  const file = await readFile(await download.path());

  const other = await visit(notebookPath('en'));
  await other
    .getByLabel('Add from a file')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file });
  await other.getByText(`From the file: ${entered.size} new`).waitFor();
  for (const slug of cases) {
    await other.goto(casePath('en', slug));
    for (const element of await elementsOn(other)) {
      const key = await element.evaluate((host) => host.dataset['key'] ?? '');
      await expect.poll(() => fieldsOf(element), { message: key }).toBe(entered.get(key));
    }
  }
});
