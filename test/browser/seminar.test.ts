import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seminarPath } from '#i18n/routes.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit } = serveSite('student');

it('shows a plan in the time of day and puts it into a calendar, once day and time are typed', async () => {
  const page = await visit(seminarPath('en', 'who-answers-for-us'), { timezoneId: 'Europe/Rome' });
  const clock = page.locator('seminar-clock');
  const from = clock.locator('[data-from]');
  await expect.poll(() => from.nth(1).textContent()).toBe('5′');
  await clock.locator('[data-action=calendar]').click();
  await expect.poll(() => clock.locator('[data-error]').textContent()).toContain('first');
  await clock.locator('input[type=time]').fill('23:30');
  await expect.poll(() => from.nth(1).textContent()).toBe('23:35');
  await expect.poll(() => from.last().textContent()).toBe('00:50');
  await clock.locator('input[type=date]').fill('2026-12-03');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    clock.locator('[data-action=calendar]').click(),
  ]);
  expect(file.suggestedFilename()).toBe('who-answers-for-us-one.ics');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('DTSTART:20261203T223000Z\r\nDTEND:20261204T000000Z\r\n');
  await expect.poll(() => clock.locator('[data-error]').textContent()).toBe('');
});
