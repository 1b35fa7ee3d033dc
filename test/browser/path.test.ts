import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { casePath, pathPath, verifyPath } from '#i18n/routes.ts';
import { serveSite } from '../helpers/site-server.ts';
import { wordsOf } from '../helpers/words-of.ts';

const staff = serveSite('staff');
const trainer = serveSite('trainer');
const path = pathPath('en', 'first-week');

async function open(): Promise<Page> {
  const page = await staff.visit(path, {});
  await page.locator('.path-roles:enabled').waitFor();
  return page;
}

const done = (page: Page, step: string) => page.locator(`#step-${step} [data-done]`);
const next = (page: Page): Promise<string> => wordsOf(page.locator('.path-next :visible'));

it('says what comes next, in the order that the path asks for, and for one’s role', async () => {
  const page = await open();
  await expect.poll(() => next(page)).toBe('The sign in the back room (6 minutes)');
  await expect.poll(() => done(page, 'third-day').isDisabled()).toBe(true);
  await expect
    .poll(() => wordsOf(page.locator('#step-third-day [data-waiting]')))
    .toBe('Not yet: Freedom, one rung at a time comes first.');
  await done(page, 'ladder').check();
  await expect.poll(() => done(page, 'third-day').isDisabled()).toBe(false);
  await done(page, 'sign').check();
  await expect.poll(() => next(page)).toBe('The walls here (5 minutes)');
  const said = page.locator('.path-now [data-said]');
  await expect.poll(() => wordsOf(said)).toBe('Steps: 2 of 7. Minutes: 13 of 52.');
  await page.getByLabel('I answer messages and calls').check();
  await expect.poll(() => wordsOf(said)).toBe('Steps: 2 of 8. Minutes: 13 of 60.');
});

it('is in step with the page that a step leads to', async () => {
  const page = await open();
  await page.locator('[data-next]').click();
  await page.waitForURL(/back-room-sign\/\?step=first-week\.sign#before-there/);
  // At the foot of the window, wherever one is on the page.
  const strip = page.locator('path-strip');
  await expect.poll(() => strip.boundingBox().then((box) => box?.y)).toBeGreaterThan(500);
  const italian = page.locator('.site-language');
  expect(await italian.getAttribute('href')).toMatch(/\/it\/.*\?step=first-week\.sign$/);
  await strip.getByRole('checkbox', { name: /Done.*The sign in the back room/ }).check();
  await expect.poll(() => wordsOf(strip)).toContain('Next: The walls here');
  await strip.getByRole('link', { name: 'Next: The walls here' }).click();
  await page.waitForURL(/first-week\/#step-our-wall/);
  await expect.poll(() => next(page)).toBe('The walls here (5 minutes)');
  await expect.poll(() => done(page, 'sign').isChecked()).toBe(true);
});

it('keeps the order of the path on the pages that it leads to, and the role', async () => {
  const page = await open();
  await page.getByLabel('I answer messages and calls').check();
  await page.locator('[data-kept-text]:not(:empty)').first().waitFor();
  await page.locator('#step-third-day h3 a').click();
  await page.waitForURL(/step=first-week\.third-day/);
  const strip = page.locator('path-strip');
  const box = strip.getByRole('checkbox');
  await expect.poll(() => box.isDisabled()).toBe(true);
  await expect.poll(() => wordsOf(strip)).toContain('Freedom, one rung at a time comes first.');
  await strip.getByRole('link', { name: 'Next: Freedom, one rung at a time' }).click();
  await page.waitForURL(/step=first-week\.ladder/);
  await strip.getByRole('checkbox').check();
  await expect.poll(() => wordsOf(strip)).toContain('Next: The third day');
  // The card is for those at the counter: the reply is not.
  await page.goto(`${staff.origin()}/en/cases/unpatched-puncture/?step=first-week.card`);
  await expect.poll(() => wordsOf(strip)).toContain('What you may decide alone comes first.');
  await page.goto(`${staff.origin()}/en/cases/troll-operator/?step=first-week.reply`);
  await expect.poll(() => wordsOf(strip)).toContain('Next: The sign in the back room');
});

it('keeps what is ticked and said, with the days on which to look back', async () => {
  const page = await open();
  await page.getByLabel('I have asked when I did not know').check();
  await page.locator('[data-checkpoint="30"] textarea').fill('More than I thought.');
  // Clocks go forward within the thirty days.
  await page.getByLabel('Your first day').fill('2026-03-01');
  await page.locator('#step-sign [data-took]').fill('soon');
  await expect
    .poll(() => wordsOf(page.locator('#step-sign [data-waiting]')))
    .toBe('Type the minutes as a whole number from 1 to 600.');
  await page.reload();
  const first = page.locator('[data-checkpoint="30"]');
  await expect.poll(() => wordsOf(first.locator('[data-on]'))).toBe('On March 31, 2026.');
  await expect.poll(() => first.locator('textarea').inputValue()).toBe('More than I thought.');
  await expect.poll(() => first.locator('[data-tick]:checked').count()).toBe(1);
  await expect.poll(() => page.locator('#step-sign [data-took]').inputValue()).toBe('');
});

it('prints a record that says what it is worth, with a code that a trainer verifies', async () => {
  const page = await open();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print the record' }).click();
  await expect.poll(() => wordsOf(page.getByRole('alert'))).toBe('Type your name first.');
  await done(page, 'sign').check();
  await page.getByLabel('Your name').fill('Ada Neri');
  await page.getByRole('button', { name: 'Print the record' }).click();
  await page.locator('.path[data-printing]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('[data-sheet]');
  await sheet.waitFor();
  for (const text of ['Path not yet completed', 'Ada Neri', 'Declared by the person'])
    await expect.poll(() => sheet.getByText(text).isVisible(), { message: text }).toBe(true);
  await expect.poll(() => page.locator('.path-steps').isVisible()).toBe(false);
  const code = await wordsOf(sheet.locator('[data-sheet-code]'));
  const day = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()));
  // In the other language, as somebody might copy it.
  const other = await trainer.visit(verifyPath('it'), {});
  await other.getByLabel('Percorso').selectOption('first-week');
  await other.getByLabel('Nome').fill('ada neri');
  await other.getByLabel('Finito il').fill(day);
  await other.getByLabel('Passi fatti').fill('1');
  await other.getByLabel('Codice').fill(code.toLowerCase());
  await other.getByRole('button', { name: 'Verifica' }).click();
  const outcome = other.locator('[data-outcome]');
  await expect.poll(() => wordsOf(outcome)).toContain('✓');
  await other.getByLabel('Passi fatti').fill('2');
  await other.getByRole('button', { name: 'Verifica' }).click();
  await expect.poll(() => wordsOf(outcome)).toContain('✗');
});

it('leads from step to step without scripts', async () => {
  const page = await staff.visit(path, { javaScriptEnabled: false });
  await page.locator('#step-third-day h3 a').click();
  expect(new URL(page.url()).pathname).toBe(casePath('en', 'back-room-sign'));
  expect(new URL(page.url()).hash).toBe('#decision-the-sign');
});
