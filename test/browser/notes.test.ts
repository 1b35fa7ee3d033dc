import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { casePath, handbookPath, notebookPath } from '#i18n/routes.ts';
import { plainCase } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';
import { wordsOf } from '../helpers/words-of.ts';

const { newReader, visit } = serveSite();
const address = casePath('en', plainCase);

/** Selects words of the first paragraph, as a pointer would. */
async function select(page: Page, passage: string): Promise<void> {
  await page.locator('[data-action=keys]:enabled').waitFor();
  await page.evaluate((words) => {
    const place = document.querySelector('.case-text > p')?.firstChild;
    if (!(place instanceof Text)) throw new Error('The paragraph does not begin with text.');
    const start = place.data.indexOf(words);
    getSelection()?.setBaseAndExtent(place, start, place, start + words.length);
  }, passage);
}

/** What is painted in the text, by kind of mark. */
const painted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String).toSorted()]),
    ),
  );

const passage = 'never seen walks up to your counter';
const further = 'He asks for help';

async function note(page: Page, text: string, words = passage): Promise<void> {
  await select(page, words);
  await page.getByRole('button', { name: 'Highlight and note' }).click();
  await page.getByRole('textbox', { name: 'Your note' }).fill(text);
  await page.locator('.note-panel').getByText('Kept on this device.').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
}

it('highlights what is selected, with a note or without, and has both again after a reload', async () => {
  const page = await visit(address);
  await note(page, 'Who says so?');
  // Words are taken whole.
  await select(page, further.slice(0, -2));
  await page.getByRole('button', { name: 'Highlight', exact: true }).click();
  await page.getByText('Highlighted.').waitFor();
  const both = { 'noted-passage': [passage], passage: [further] };
  await expect.poll(() => painted(page)).toEqual(both);
  await page.reload();
  await page.locator('.case-notes-list > li').nth(1).waitFor();
  await expect.poll(() => painted(page)).toEqual(both);
  await expect
    .poll(() => wordsOf(page.locator('.case-notes-list > li').first()))
    .toContain(`“${passage}”Who says so?`);
});

it('opens the note on a passage that is pressed, and leaves links in it alone', async () => {
  const page = await visit(address);
  await note(page, 'Who says so?');
  const box = await page.evaluate(() => {
    document.querySelector('.case-text > p')?.scrollIntoView({ block: 'center' });
    const [range] = CSS.highlights.get('noted-passage') ?? [];
    const { x = 0, y = 0 } = (range as Range | undefined)?.getBoundingClientRect() ?? {};
    return { x: x + 8, y: y + 8 };
  });
  await page.mouse.click(box.x, box.y);
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Your note' }).inputValue())
    .toBe('Who says so?');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.note-panel').isVisible()).toBe(false);
});

it('is chosen, written, closed, deleted and taken back by keyboard alone', async () => {
  const page = await visit(address);
  await page.locator('[data-action=keys]:enabled').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-chosen]').first().waitFor();
  for (const key of ['Home', 'ArrowDown', 'Shift+ArrowDown', 'Enter'])
    await page.keyboard.press(key);
  await page.getByRole('textbox', { name: 'Your note' }).waitFor();
  await page.keyboard.type('By keys.');
  await page.locator('.note-panel').getByText('Kept on this device.').waitFor();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-action')))
    .toBe('keys');
  const { 'noted-passage': [taken = ''] = [] } = await painted(page);
  expect(taken.length).toBeGreaterThan(100);
  await page.locator('.case-notes-list [data-action=remove]').focus();
  await page.keyboard.press('Enter');
  // The dialog offers first what loses nothing.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Deleted.').waitFor();
  await expect.poll(() => painted(page)).toEqual({ 'noted-passage': [], passage: [] });
  await page.keyboard.press('Enter');
  await page.getByText('Put back.').waitFor();
  await expect.poll(async () => (await painted(page))['noted-passage']).toEqual([taken]);
});

it('deletes nothing when the question is answered with no, or with Escape', async () => {
  const page = await visit(address);
  await note(page, 'Stay.');
  const remove = page.locator('.case-notes-list [data-action=remove]');
  await remove.click();
  await page.keyboard.press('Escape');
  await remove.click();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect.poll(() => page.locator('.case-notes-list > li').count()).toBe(1);
});

it('finds its passage again after the text was edited, and keeps a note whose passage is gone', async () => {
  const edited = 'never yet seen walks up to your counter';
  const reader = await newReader();
  const page = await reader.newPage();
  await page.goto(address);
  await note(page, 'Stays.');
  await note(page, 'Has lost its place.', further);
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(passage, edited)
      .replace('class="prose case-text">', 'class="prose case-text"><p>A new beginning.</p>')
      .replace(further, 'Something else stands there now');
    await route.fulfill({ response, body: html });
  });
  await page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  });
  await page.reload();
  await page.getByText('This passage is no longer in the text').waitFor();
  await expect.poll(async () => (await painted(page))['noted-passage']).toEqual([edited]);
  const lost = page.locator('.case-notes-list > li').last();
  await expect.poll(() => wordsOf(lost)).toContain('Has lost its place.');
  await expect.poll(() => lost.getByRole('link').count()).toBe(0);
  // From the notebook one is led to it all the same.
  await page.goto(notebookPath('en'));
  await expect.poll(() => wordsOf(page.locator('[data-list]'))).toContain('Has lost its place.');
});

it('says of a note on the other language’s text where it is', async () => {
  const page = await visit(address);
  await note(page, 'In English.');
  await page.goto(casePath('it', plainCase));
  await page.getByText('È nel testo in inglese.').waitFor();
  await page.getByRole('link', { name: 'Mostra nel testo' }).click();
  await page.getByRole('textbox', { name: 'Your note' }).waitFor();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Your note' }).inputValue())
    .toBe('In English.');
});

it('is in step with another tab, which goes on writing', async () => {
  const reader = await newReader();
  const [here, there] = [await reader.newPage(), await reader.newPage()];
  await here.goto(address);
  await note(here, 'From here.');
  await there.goto(address);
  await there.getByText('From here.').waitFor();
  await there.locator('[data-action=edit]').click();
  await there.getByRole('textbox', { name: 'Your note' }).fill('From there.');
  await here.getByText('From there.').waitFor();
});

it('says that nothing is kept where the browser allows no store, and shows the note until one leaves', async () => {
  const page = await visit(address);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
  });
  await page.reload();
  await select(page, passage);
  await page.getByRole('button', { name: 'Highlight and note' }).click();
  await page.getByRole('textbox', { name: 'Your note' }).fill('Not kept.');
  await page.locator('.note-panel').getByText('Not kept: the browser stores nothing').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => wordsOf(page.locator('.case-notes-list'))).toContain('Not kept.');
});

it('says beside the text what cannot be highlighted, and that a highlight was not kept', async () => {
  const page = await visit(address);
  await page.locator('[data-action=keys]:enabled').waitFor();
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('.case-text') ?? document.body);
  });
  await page.getByRole('button', { name: 'Highlight', exact: true }).click();
  const message = page.locator('[data-message-text]');
  await message.getByText('This passage is too long').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await select(page, passage);
  await page.getByRole('button', { name: 'Highlight', exact: true }).click();
  await message.getByText('Not kept: the browser has no room left.').waitFor();
  // It is there until one leaves.
  await expect.poll(async () => (await painted(page))['passage']).toEqual([passage]);
});

it('keeps a calculation and leads back to it with its figures', async () => {
  const page = await visit(casePath('en', 'three-identical-noes'));
  const first = page.locator('scorecard-calculator input:enabled').first();
  await first.fill('30');
  await page.getByRole('button', { name: 'Keep in the notebook' }).first().click();
  await page.locator('scorecard-calculator').getByText('Kept on this device.').waitFor();
  await page.goto(notebookPath('en'));
  await page.getByLabel('Kind').selectOption('Calculations');
  await expect.poll(() => wordsOf(page.locator('[data-list]'))).toMatch(/Tickets, before: 30\b/);
  await page.getByRole('link', { name: 'Show it in its place' }).click();
  await page.waitForURL(/three-identical-noes\/#scorecard-/);
  await expect.poll(() => first.inputValue()).toBe('30');
});

it('keeps what any calculator shows, and nothing while its fields say what cannot be', async () => {
  const page = await visit(handbookPath('en'));
  const links = page.locator('.handbook-list dt a[href*="-calculator/"]');
  const paths = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  expect(paths.length).toBeGreaterThan(9);
  for (const path of paths) {
    await page.goto(path);
    const keep = page.getByRole('button', { name: 'Keep in the notebook' }).first();
    const calculator = page.locator('.calculator').first();
    await calculator.locator('fieldset:enabled').first().waitFor();
    const field = calculator.locator('form :is(input[type=text], textarea)').first();
    const good = await field.inputValue();
    await field.fill('no number');
    await keep.click();
    await calculator.locator('[data-out=notice]:not(:empty)').waitFor();
    await expect.poll(() => calculator.getByText('Kept on this device.').count()).toBe(0);
    await field.fill(good);
    await keep.click();
    await calculator.getByText('Kept on this device.').waitFor();
  }
  await page.goto(notebookPath('en'));
  await page
    .locator('.kept-answer')
    .nth(paths.length - 1)
    .waitFor();
  const answers = await page.locator('.kept-answer > [data-answer]').allTextContents();
  expect(answers).toHaveLength(paths.length);
  // Each says a result and what it is of.
  const said = answers.join('\n');
  expect(said).toMatch(/^Satisfied \(4 and 5\): 85%$/m);
  expect(said).toMatch(/^Answers with score 4: 2$/m);
  expect(said).toMatch(/^Before; After; Difference$/m);
  expect(answers.filter((text) => !/^.+[:;] .*[\s\S]*\n.+: \d/.test(text))).toEqual([]);
});
