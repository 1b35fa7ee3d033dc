import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seminarPath, slidesPath } from '#i18n/routes.ts';
import { serveSite } from '../helpers/site-server.ts';

const { newReader, visit } = serveSite('trainer');

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

it('fits plan, slides and speaker’s window to the time there is', async () => {
  const reader = await newReader();
  const page = await reader.newPage();
  await page.goto(seminarPath('en', 'promise-and-delivery'));
  const clock = page.locator('seminar-clock');
  const length = clock.locator('[data-length]');
  const said = clock.locator('[data-version]');
  const shown = clock.locator('tbody tr:visible');
  const all = await shown.count();
  await length.fill('75');
  await expect.poll(() => said.textContent()).toMatch(/^Skipped: .*Break.* No longer served: /);
  await expect.poll(() => clock.locator('[data-total]').textContent()).toBe('71');
  expect(await shown.count()).toBeLessThan(all);
  expect(new URL(page.url()).search).toBe('?minutes-one=75');
  await page.reload();
  await expect.poll(() => clock.locator('[data-total]').textContent()).toBe('71');
  const italian = page.locator('.site-language');
  expect(await italian.getAttribute('href')).toMatch(/\/it\/.*\?minutes-one=75$/);

  await page.getByRole('link', { name: 'The slides', exact: true }).click();
  await expect.poll(() => page.locator('[data-version]').textContent()).toContain('Break');
  const blocks = await page
    .locator('.slides > .slide')
    .evaluateAll((slides) => slides.map((slide) => slide.getAttribute('data-block')));
  expect(blocks).not.toContain('coffee');
  expect(new Set(blocks).size).toBeLessThan(all);
  const count = blocks.length;
  await expect
    .poll(() => page.locator('[data-number]').last().textContent())
    .toBe(`${count}/${count}`);

  // The speaker’s window moves a wall that shows the whole.
  const wall = await reader.newPage();
  await wall.goto(slidesPath('en', 'promise-and-delivery'));
  await wall.locator('[data-turn=present]').click();
  await wall.locator('.deck-stage.reveal.ready').waitFor();
  const [speaker] = await Promise.all([
    reader.waitForEvent('page'),
    page.getByRole('link', { name: 'The speaker’s window' }).click(),
  ]);
  await expect.poll(() => speaker.locator('.speaker-slide').count()).toBe(count);
  for (let turn = 1; turn < count; turn += 1) await speaker.keyboard.press('PageDown');
  await wall.locator('.slides > [data-block=closing].present').waitFor();

  // Too little time is said, and leaves the plan whole.
  await page.goto(seminarPath('en', 'promise-and-delivery'));
  await length.fill('40');
  await expect.poll(() => said.textContent()).toContain('take 71 minutes');
  await expect.poll(() => length.getAttribute('aria-invalid')).toBe('true');
  expect(await shown.count()).toBe(all);
  await length.fill('');
  await expect.poll(() => said.textContent()).toBe('');
  expect(new URL(page.url()).search).toBe('');
});
