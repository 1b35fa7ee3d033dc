import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { notebookPath, casePath } from '#i18n/routes.ts';
import { plainCase, twoCalculatorsCase } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';
import { wordsOf } from '../helpers/words-of.ts';

const student = serveSite('student');
const trainer = serveSite('trainer');
const path = casePath('en', plainCase);

const decision = (page: Page, name = 'at-the-counter'): Locator =>
  page.locator(`#decision-${name}`);
const outcomes = (page: Page): Locator =>
  decision(page).locator(':scope > section > .decision-outcomes');
const chosen = (page: Page): Locator => outcomes(page).locator('details.is-chosen');

/** Opens a case whose decision is ready. */
async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await student.visit(path, options);
  await decision(page).locator('fieldset:enabled').first().waitFor();
  return page;
}

async function decide(page: Page, choice: number, reason = ''): Promise<void> {
  await decision(page).getByRole('radio').nth(choice).check();
  await decision(page).getByRole('textbox').fill(reason);
  await decision(page).getByRole('button', { name: 'This is my decision' }).click();
}

it('shows nothing of what follows before the reader has decided', async () => {
  const page = await open();
  await expect.poll(() => outcomes(page).isVisible()).toBe(false);
  await decision(page).getByRole('button', { name: 'This is my decision' }).click();
  await expect
    .poll(() => decision(page).getByText('Choose one of the ways first.').isVisible())
    .toBe(true);
  await expect.poll(() => outcomes(page).isVisible()).toBe(false);
});

it('shows what follows the choice first, then the others, folded', async () => {
  const page = await open();
  await decide(page, 2, 'He needs it.');
  await expect
    .poll(() => outcomes(page).locator('details').first().getAttribute('data-choice'))
    .toBe('now');
  await expect
    .poll(() => wordsOf(chosen(page).locator('summary')))
    .toMatch(/^Your choice\s+Take him now$/);
  await expect.poll(() => chosen(page).locator('p').first().isVisible()).toBe(true);
  const others = outcomes(page).locator('details:not(.is-chosen)');
  await expect.poll(() => others.count()).toBe(3);
  await expect.poll(() => others.first().locator('p').first().isVisible()).toBe(false);
  await others.first().locator('summary').click();
  await expect.poll(() => others.first().locator('p').first().isVisible()).toBe(true);
});

it('is taken, and taken again, by keyboard alone, and both stay recorded', async () => {
  const page = await open();
  await decision(page).getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Because.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await chosen(page).waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-said')))
    .toBe(true);
  await page.getByRole('button', { name: 'Go back and decide again' }).press('Enter');
  await expect.poll(() => outcomes(page).isVisible()).toBe(false);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Kept on this device.').waitFor();
  await page.goto(notebookPath('en'));
  const answer = await wordsOf(page.locator('.kept-answer [data-answer]'));
  expect(answer).toMatch(/^Take him now Because\. At first I had decided: Keep .* Because\.$/);
});

it('is there again after a reload, in the other language too', async () => {
  const page = await open();
  await decide(page, 1, 'Both are served.');
  await page.getByText('Kept on this device.').waitFor();
  for (const address of [path, casePath('it', plainCase)]) {
    await page.goto(address);
    await chosen(page).waitFor();
    await expect.poll(() => chosen(page).getAttribute('data-choice')).toBe('elsewhere');
    await expect
      .poll(() => decision(page).getByRole('textbox').inputValue())
      .toBe('Both are served.');
  }
});

it('loses no reason that is typed before the decision, and shows nothing for it', async () => {
  const page = await open();
  await decision(page).getByRole('textbox').fill('He has a train to catch');
  await page.getByText('Kept on this device.').waitFor();
  await page.reload();
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('decision-point textarea')?.value !== '',
  );
  await expect
    .poll(() => decision(page).getByRole('textbox').inputValue())
    .toBe('He has a train to catch');
  await expect.poll(() => outcomes(page).isVisible()).toBe(false);
  await decide(page, 1, 'He has a train to catch.');
  await page.getByText('Kept on this device.').waitFor();
  await page.goto(notebookPath('en'));
  await expect
    .poll(() => wordsOf(page.locator('.kept-answer [data-answer]')))
    .not.toContain('Not decided');
});

it('works on a touch screen', async () => {
  const page = await open({ viewport: { width: 320, height: 640 }, hasTouch: true });
  await decision(page).locator('.decision-choice').nth(3).tap();
  await decision(page).getByRole('button', { name: 'This is my decision' }).tap();
  await expect.poll(() => chosen(page).getAttribute('data-choice')).toBe('closing');
});

it.each([
  ['full', 'QuotaExceededError', 'no room left'],
  ['blocked', 'UnknownError', 'stores nothing'],
])('says that storage is %s, and goes on', async (_, error, said) => {
  const page = await open();
  await page.evaluate((name) => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No.', name);
    };
  }, error);
  await decide(page, 0);
  await page.getByText(said).waitFor();
  await expect.poll(() => chosen(page).getAttribute('data-choice')).toBe('schedule');
});

it('shows all without JavaScript, what follows folded', async () => {
  const page = await student.visit(path, { javaScriptEnabled: false });
  await expect.poll(() => outcomes(page).locator('details').count()).toBe(4);
  await expect.poll(() => outcomes(page).locator('p:visible').count()).toBe(1);
  await outcomes(page).locator('summary').first().click();
  await expect.poll(() => outcomes(page).locator('details p').first().isVisible()).toBe(true);
});

it('may lead to another decision, which is taken by itself', async () => {
  const page = await student.visit(casePath('en', twoCalculatorsCase));
  const first = decision(page, 'ten-minutes');
  await first.locator('fieldset:enabled').first().waitFor();
  await first.locator('form').first().getByRole('radio').nth(2).check();
  await first.locator('form').first().getByRole('button').click();
  const second = decision(page, 'the-date');
  await second.getByRole('radio').first().check();
  await expect.poll(() => second.locator('.decision-outcomes').isVisible()).toBe(false);
  await second.getByRole('button', { name: 'This is my decision' }).click();
  await expect.poll(() => second.locator('.decision-outcomes').isVisible()).toBe(true);
  await expect
    .poll(() => first.locator('details.is-chosen').first().getAttribute('data-choice'))
    .toBe('hand-over');
});

describe('on paper', () => {
  it('what follows stands on another sheet, unfolded, before one has decided too', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => outcomes(page).locator('details p').first().isVisible()).toBe(true);
    await expect
      .poll(() => outcomes(page).evaluate((node) => getComputedStyle(node).breakBefore))
      .toBe('page');
  });
});

describe('the room', () => {
  it('is counted by keys and by typing, drawn at once, and kept', async () => {
    const page = await trainer.visit(path);
    const room = page.locator('decision-room');
    await room.locator('fieldset:enabled').waitFor();
    await room.locator('section').focus();
    await page.keyboard.type('1133339');
    await expect.poll(() => wordsOf(room.locator('[data-total=before]'))).toBe('In all: 6');
    await expect
      .poll(() => wordsOf(room.locator('tr[data-choice=now] [data-round=before]')))
      .toBe('4 of 6');
    await room.locator('tr[data-choice=now] [data-round=after] input').fill('8');
    await room.locator('tr[data-choice=closing] [data-round=after] input').fill('2');
    await expect
      .poll(() => wordsOf(room.locator('tr[data-choice=now] [data-round=after]')))
      .toBe('80% (49% to 94%)');
    const bar = room.locator('tr[data-choice=now] [data-round=after] rect');
    await expect.poll(() => bar.getAttribute('width')).toBe('80');
    await page.getByText('Kept on this device.').waitFor();
    await page.reload();
    await page.getByText('In all: 10').waitFor();
  });

  it('complains of what is no count, and gives back what was cleared', async () => {
    const page = await trainer.visit(path);
    const room = page.locator('decision-room');
    await room.locator('fieldset:enabled').waitFor();
    const field = room.locator('td input').first();
    await field.fill('-3');
    await expect.poll(() => room.getByText('This takes a whole number').isVisible()).toBe(true);
    await field.fill('3');
    await room.getByRole('button', { name: 'Set counts to zero' }).click();
    await expect.poll(() => field.inputValue()).toBe('');
    await room.getByRole('button', { name: 'Put the counts back' }).click();
    await expect.poll(() => field.inputValue()).toBe('3');
  });

  it('is in no other edition', async () => {
    const page = await open();
    await expect.poll(() => page.locator('decision-room').count()).toBe(0);
  });
});
