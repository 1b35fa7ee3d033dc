import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { seminarPath } from '#i18n/routes.ts';
import { serveSite } from '../helpers/site-server.ts';

const { newReader } = serveSite('trainer');
const path = seminarPath('en', 'who-answers-for-us');

async function saved(page: Page, action: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`live-board [data-board=${action}]`).click(),
  ]);
  return readFileSync(await file.path());
}

it('keeps what the class says, and gives it as text and as a picture', async () => {
  const page = await (await newReader()).newPage();
  await page.goto(path);
  const board = page.locator('live-board');
  const alone = board.locator('textarea[name=alone]');
  await alone.click();
  await page.keyboard.type('apologise\nname him');
  // The second line belongs into the last column.
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(() => board.locator('textarea[name=never]').inputValue()).toBe('name him');
  const points = await board.locator('input[type=checkbox]').count();
  await board.locator('input[type=checkbox]').first().check();
  await expect
    .poll(() => board.locator('[data-missing]').textContent())
    .toContain(`${points - 1} of ${points}`);
  await board.locator('[data-kept-text]', { hasText: /./ }).waitFor();

  await page.reload();
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('live-board textarea')?.value !== '',
  );
  await expect.poll(() => alone.inputValue()).toBe('apologise');
  await expect.poll(() => board.locator('input[type=checkbox]').first().isChecked()).toBe(true);
  expect(String(await saved(page, 'text'))).toBe(
    '# Who may do what\n\n## Alone\n- apologise\n\n## Ask first\n\n## Never\n- name him\n',
  );
  const picture = await saved(page, 'picture');
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  // Its width is in the header.
  expect(picture.readUInt32BE(16)).toBe(1600);

  await board.locator('[data-board=clear]').click();
  await expect.poll(() => alone.inputValue()).toBe('');
  await board.locator('[data-board=undo]').click();
  await expect.poll(() => alone.inputValue()).toBe('apologise');
});

it('fills the screen without what the class has yet to say', async () => {
  const page = await (await newReader()).newPage();
  await page.goto(path);
  const expected = page.locator('live-board ul.board-expected').first();
  await expect.poll(() => expected.isVisible()).toBe(true);
  await page.locator('[data-board=wall]').click();
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await expect.poll(() => expected.isVisible()).toBe(false);
  await expect.poll(() => page.locator('live-board textarea').first().isVisible()).toBe(true);
});
