import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { notebookPath, casePath } from '#i18n/routes.ts';
import { plainCase } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit } = serveSite();
const path = notebookPath('en');

const record = (name: string, answer: string, savedAt = '2026-11-20T10:00:00.000Z') => ({
  key: `cases/${plainCase}/question/${name}`,
  asked: `What about ${name}?`,
  answer,
  state: answer,
  savedAt,
  page: { path: casePath('en', plainCase), title: 'The unpatched puncture' },
});

/** Hands the page a file with these entries, or with this text. */
async function bring(page: Page, content: readonly unknown[] | string): Promise<string> {
  const text =
    typeof content === 'string'
      ? content
      : JSON.stringify({ format: 'retrobottega-answers', version: 1, records: content });
  const outcome = page.locator('#answers-outcome');
  await outcome.evaluate((line) => {
    line.textContent = '';
  });
  await page
    .getByLabel('Add from a file')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.waitForFunction(() => document.querySelector('#answers-outcome')?.textContent !== '');
  return (await outcome.textContent()) ?? '';
}

const answers = (page: Page): Promise<string[]> =>
  page.locator('.kept-answer > [data-answer]').allTextContents();

it('says in words that there is nothing yet, and where to begin', async () => {
  const page = await visit(path);
  await page.getByText('There is nothing here yet.').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Save all' }).isEnabled()).toBe(false);
});

it('shows what a file brought, after a reload too, and gives it out again', async () => {
  const page = await visit(path);
  expect(await bring(page, [record('one', '<b>a</b>\nb'), record('two', 'c')])).toBe(
    'From the file: 2 new, 0 different (both kept), 0 here already.',
  );
  await page.reload();
  await page.getByRole('heading', { name: 'What about one?' }).waitFor();
  await expect.poll(() => answers(page)).toEqual(['<b>a</b>\nb', 'c']);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save all to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^notebook-\d{4}-\d\d-\d\d\.json$/);
  const file = await readFile(await download.path(), 'utf8');
  expect(await bring(page, file)).toBe(
    'From the file: 0 new, 0 different (both kept), 2 here already.',
  );
});

it('keeps both where a file differs, and lets the reader choose', async () => {
  const page = await visit(path);
  await bring(page, [record('one', 'mine', '2026-11-21T10:00:00.000Z')]);
  await bring(page, [record('one', 'theirs')]);
  await expect.poll(() => answers(page)).toEqual(['mine']);
  await page.getByText('Another version, of').click();
  await page.getByRole('button', { name: 'Use this one' }).click();
  await page.waitForFunction(
    () => document.querySelector('.kept-answer > [data-answer]')?.textContent === 'theirs',
  );
  await expect
    .poll(() => page.locator('.kept-answer-other [data-answer]').textContent())
    .toBe('mine');
});

it('deletes after a question and takes that back, by keyboard alone', async () => {
  const page = await visit(path);
  await bring(page, [record('one', 'mine')]);
  await page.getByRole('button', { name: 'Delete', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Delete “What about one?”?').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => answers(page)).toEqual(['mine']);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Entries deleted: 1.').waitFor();
  await expect.poll(() => page.getByText('There is nothing here yet.').isVisible()).toBe(true);
  // The focus is on “Undo” now.
  await page.keyboard.press('Enter');
  await page.getByText('Entries put back: 1.').waitFor();
  await expect.poll(() => answers(page)).toEqual(['mine']);
});

it('takes a yes for the question it answers, however soon it was asked after another', async () => {
  const page = await visit(path);
  await bring(page, [record('one', 'a'), record('two', 'b')]);
  await page.locator('.kept-answer [data-action=remove]').first().click();
  // A browser says only a moment later that a dialog was closed.
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    document.querySelector<HTMLElement>('.kept-answer [data-action=remove]')?.click();
  });
  await page.locator('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByText('Entries deleted: 1.').waitFor();
  await expect.poll(() => answers(page)).toHaveLength(1);
});

it('deletes everything after a question, and takes back each deletion, the last one first', async () => {
  const page = await visit(path);
  await bring(page, [record('one', 'a'), record('two', 'b'), record('three', 'c')]);
  const yes = page.locator('dialog').getByRole('button', { name: 'Delete' });
  await page.locator('.kept-answer [data-action=remove]').first().click();
  await yes.click();
  await page.getByText('Entries deleted: 1.').waitFor();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByText('Delete all entries of the notebook (2)?').waitFor();
  await yes.click();
  await page.getByText('Entries deleted: 2.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Entries put back: 2.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Entries put back: 1.').waitFor();
  await expect.poll(async () => (await answers(page)).toSorted()).toEqual(['a', 'b', 'c']);
  await expect.poll(() => page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(false);
});

it('finds by words and by kind, and says how many', async () => {
  const page = await visit(path);
  const note = { ...record('x', 'Città'), key: `cases/${plainCase}/note/00ff` };
  await bring(page, [record('one', 'Perché no?'), record('two', 'b'), note]);
  await page.getByLabel('Search the notebook').fill('citta');
  await page.getByText('Entries: 1 of 3.').waitFor();
  await expect.poll(() => answers(page)).toEqual(['Città']);
  await page.getByLabel('Search the notebook').fill('nowhere');
  await page.getByText('No entry has these words.').waitFor();
  await page.getByLabel('Search the notebook').fill('');
  await page.getByLabel('Kind').selectOption('Answers');
  await page.getByText('Entries: 2 of 3.').waitFor();
});

it('tells a notebook that the browser has deleted from an empty one', async () => {
  const page = await visit(path);
  await bring(page, [record('one', 'mine')]);
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  // The page that was open goes on: what is brought now is kept.
  expect(await bring(page, [record('two', 'again')])).toContain('1 new');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await page.reload();
  await page.getByText('is gone: the browser has deleted it').waitFor();
  await expect.poll(() => page.getByText('There is nothing here yet.').isVisible()).toBe(false);
  await bring(page, [record('three', 'from a file')]);
  await expect.poll(() => page.getByText('is gone').isVisible()).toBe(false);
});

it.each([
  ['nonsense', 'takes the .json file'],
  ['[]', 'holds no notebook'],
  ['{"format": "retrobottega-answers", "version": 9, "records": []}', 'later version'],
])('says what is wrong with the file %j and leaves everything as it was', async (text, reason) => {
  const page = await visit(path);
  await bring(page, [record('one', 'mine')]);
  expect(await bring(page, text)).toContain(reason);
  await expect.poll(() => answers(page)).toEqual(['mine']);
});

it('says that there is no room, and adds nothing then', async () => {
  const page = await visit(path);
  await bring(page, [record('one', 'mine')]);
  await page.evaluate(() => {
    let left = 1;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...args) {
      if (left-- > 0) return put.apply(this, args);
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  expect(await bring(page, [record('two', 'b'), record('three', 'c')])).toContain('no room');
  await page.reload();
  await page.getByRole('heading', { name: 'What about one?' }).waitFor();
  await expect.poll(() => answers(page)).toEqual(['mine']);
});

it('says that the browser stores nothing', async () => {
  const page = await visit(path);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
  });
  await page.reload();
  await page.getByText('The browser stores nothing for this site').waitFor();
  await expect.poll(() => page.getByText('There is nothing here yet.').isVisible()).toBe(false);
});

it('says without JavaScript why it is empty', async () => {
  const page = await visit(path, { javaScriptEnabled: false });
  await expect.poll(() => page.locator('noscript').textContent()).toContain('JavaScript');
});
