import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pitfalls } from '#components/pitfalls/pitfalls.ts';
import { wrongPath } from '#i18n/routes.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit } = serveSite();
const path = wrongPath('en');
const kinds = pitfalls.flatMap(({ parts }) => parts.map(({ kind }) => kind));

const live = (page: Page, kind: string): Locator => page.locator(`#wrong-${kind}`);
const out = (page: Page, kind: string, name: string): Locator =>
  live(page, kind).locator(`[data-out=${name}]`);

async function shows(place: Locator, text: string): Promise<void> {
  await place.filter({ hasText: text }).waitFor();
  await expect.poll(async () => (await place.textContent())?.trim()).toBe(text);
}

it('lets the error grow and vanish by keyboard, in words that are read out', async () => {
  const page = await visit(path);
  const control = live(page, 'wald').locator('[type=range]');
  await control.focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await shows(out(page, 'wald', 'value'), '5');
  await shows(out(page, 'wald', 'wrong'), '46.4%');
  await shows(out(page, 'wald', 'right'), '94.3%');
  await expect.poll(() => out(page, 'wald', 'result').getAttribute('role')).toBe('status');
  await page.keyboard.press('End');
  await shows(out(page, 'wald', 'wrong'), '92.8%');
  await expect.poll(() => control.getAttribute('aria-valuetext')).toBe('100');
});

it('moves every demonstration without an error', async () => {
  const page = await visit(path);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  for (const kind of kinds) {
    // Some are behind another choice; a control can be moved all the same.
    const choice = page.locator(`#wrong-${kind}-choice`);
    if ((await choice.count()) > 0) await choice.check();
    const control = live(page, kind).locator('[type=range]');
    const result = out(page, kind, 'result');
    const [before, wrong] = [
      await result.textContent(),
      await out(page, kind, 'wrong').textContent(),
    ];
    await control.focus();
    const start = await control.inputValue();
    await page.keyboard.press((await control.getAttribute('max')) === start ? 'Home' : 'End');
    await page.waitForFunction(
      ([id, old, figure]) => {
        const shown = (name: string): string | null | undefined =>
          document.querySelector(`#${id} [data-out=${name}]`)?.textContent;
        return shown('result') !== old || shown('wrong') !== figure;
      },
      [`wrong-${kind}`, before, wrong] as const,
    );
  }
  expect(errors).toEqual([]);
});

it('shows one kind of a mistake at a time, by keyboard, and all of them on paper', async () => {
  const page = await visit(path);
  const seen = (kind: string): Promise<boolean> => live(page, kind).isVisible();
  await expect
    .poll(async () => [await seen('silent'), await seen('gone'), await seen('open')])
    .toEqual([true, false, false]);
  await page.locator('#wrong-silent-choice').focus();
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(async () => [await seen('silent'), await seen('gone'), await seen('open')])
    .toEqual([false, true, false]);
  await page.emulateMedia({ media: 'print' });
  for (const kind of kinds) {
    await expect.poll(() => seen(kind), { message: kind }).toBe(true);
    for (const name of ['wrong', 'right', 'result', 'value'])
      await expect
        .poll(() => out(page, kind, name).isVisible(), { message: `${kind} ${name}` })
        .toBe(true);
  }
  await expect.poll(() => page.locator('.pitfall-choice').first().isVisible()).toBe(false);
});

it('shares a state by its address, and opens the part that it is of', async () => {
  const page = await visit(`${path}#wrong-open=13`);
  await shows(out(page, 'open', 'wrong'), '70%');
  await expect.poll(() => live(page, 'open').isVisible()).toBe(true);
  await expect.poll(() => live(page, 'open').locator('[type=range]').inputValue()).toBe('13');
});

it('stands as worked without JavaScript, with every kind to be chosen', async () => {
  const page = await visit(path, { javaScriptEnabled: false });
  await expect
    .poll(async () => (await out(page, 'wald', 'wrong').textContent())?.trim())
    .toBe('75.9%');
  await expect.poll(() => live(page, 'wald').locator('[type=range]').isDisabled()).toBe(true);
  await page.locator('#wrong-covariance-choice').check();
  await expect.poll(() => live(page, 'covariance').isVisible()).toBe(true);
});

it('fetches what a demonstration takes when it is first moved, and not before', async () => {
  const page = await visit(path);
  await live(page, 'single').locator('fieldset:enabled').waitFor();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await live(page, 'single').locator('[type=range]').focus();
  expect(fetched).toEqual([]);
  await page.keyboard.press('End');
  await shows(out(page, 'single', 'value'), '100');
  expect(fetched.filter((file) => /single/.test(file))).toHaveLength(1);
  expect(fetched.filter((file) => /noise|drivers|open/.test(file))).toEqual([]);
});

it('says so when it cannot be fetched, and keeps the figures', async () => {
  const page = await visit(path);
  await page.route('**/_assets/*.js', (route) => route.abort());
  await live(page, 'single').locator('[type=range]').focus();
  await page.keyboard.press('End');
  await out(page, 'single', 'result').filter({ hasText: 'without a connection' }).waitFor();
  await expect
    .poll(async () => (await out(page, 'single', 'right').textContent())?.trim())
    .toBe('−59 to +100');
});
