import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casePath } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import { csatWords } from '#i18n/words/calculators/csat.ts';
import { scorecardWords } from '#i18n/words/calculators/scorecard.ts';
import { sharedFormCase } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';

const { newReader, visit } = serveSite();
const path = casePath('en', sharedFormCase);
const said = words('en');

const csatOn = (page: Page): Locator => page.locator('#csat-after');
const scorecardOn = (page: Page): Locator => page.locator('#scorecard-log');
const out = (calculator: Locator, name: string): Locator =>
  calculator.locator(`[data-out=${name}]`);

it('works out what is typed: score hidden below ten, behind its interval below thirty', async () => {
  const calculator = csatOn(await visit(path));
  await calculator.locator('fieldset:enabled').waitFor();
  await expect.poll(() => out(calculator, 'share').textContent()).toBe('–');
  // R prop.test(11, 17, correct = FALSE)$conf.int: 0.4130 to 0.8269.
  await calculator.locator('[name=counts-5]').fill('7');
  await calculator.locator('[name=counts-1]').fill('4');
  await expect.poll(() => out(calculator, 'share').textContent()).toBe('65%');
  await expect.poll(() => out(calculator, 'shareInterval').textContent()).toBe('41% to 83%');
  const score = await out(calculator, 'share').boundingBox();
  const interval = await out(calculator, 'shareInterval').boundingBox();
  expect(interval?.x).toBeLessThan(score?.x ?? 0);
  await calculator.locator('[name=counts-5]').fill('70');
  const first = await out(calculator, 'share').boundingBox();
  await expect
    .poll(async () => first?.x)
    .toBeLessThan((await out(calculator, 'shareInterval').boundingBox())?.x ?? 0);
});

it('refuses in words beside the field, and says that the result is the last good one', async () => {
  const calculator = scorecardOn(await visit(path));
  const before = await out(calculator, 'resolved-change-interval').textContent();
  await calculator.locator('[name=resolvedBefore]').fill('8');
  await expect
    .poll(() => calculator.locator('[data-error=resolvedBefore]').textContent())
    .toBe(scorecardWords.en.say['too-many-resolved']);
  await expect.poll(() => out(calculator, 'stale').textContent()).toBe(said['calculator.stale']);
  await expect.poll(() => out(calculator, 'stale').isVisible()).toBe(true);
  await expect.poll(() => out(calculator, 'resolved-change-interval').textContent()).toBe(before);
  await calculator.locator('[name=resolvedBefore]').fill('3');
  await expect.poll(() => out(calculator, 'stale').isVisible()).toBe(false);
  await expect
    .poll(() => out(calculator, 'resolved-change-interval').textContent())
    .not.toBe(before);
});

describe('the address', () => {
  it('carries calculators of several kinds beside one another', async () => {
    const page = await visit(path);
    await csatOn(page).locator('[name=counts-5]').fill('30');
    await scorecardOn(page).locator('[name=hoursAfter]').fill('1,5 2 3');
    await page.locator('#nps-after-after [name=count-10]').fill('20');
    const hash = await page.evaluate(() => location.hash);
    expect(hash).toContain('csat-after=0,0,2,4,30;95');
    expect(hash).toContain(';1.5,2,3;95');
    expect(hash).toContain('nps-after-after=');
    const shown = async (some: Page): Promise<unknown> =>
      Promise.all([
        out(csatOn(some), 'share').textContent(),
        out(scorecardOn(some), 'p50-after-n').textContent(),
        out(some.locator('#nps-after-after'), 'n').textContent(),
      ]);
    const expected = await shown(page);
    expect(expected).toEqual(['94%', 'n = 3', '43']);
    await page.reload();
    await expect.poll(() => shown(page)).toEqual(expected);
    const other = await visit(path + hash);
    await expect.poll(() => shown(other)).toEqual(expected);
    await expect
      .poll(() => scorecardOn(other).locator('[name=hoursAfter]').inputValue())
      .toBe('1.5 2 3');
    await csatOn(other).locator('[data-action=reset]').click();
    await expect.poll(() => other.evaluate(() => location.hash)).not.toContain('csat');
  });
});

it('can be used with the keyboard alone, in the order of the page', async () => {
  const page = await visit(path);
  await csatOn(page).locator('[name=counts-1]').focus();
  const names: (string | null)[] = [];
  for (let step = 0; step < 8; step += 1) {
    names.push(
      await page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute('name') ?? at?.getAttribute('data-action') ?? at?.localName ?? null;
      }),
    );
    await page.keyboard.press('Tab');
  }
  expect(names).toEqual([
    ...['counts-1', 'counts-2', 'counts-3', 'counts-4', 'counts-5', 'confidence'],
    ...['summary', 'copy'],
  ]);
});

it('is copied as CSV', async () => {
  const reader = await newReader({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await reader.newPage();
  await page.goto(path);
  await csatOn(page).locator('[data-action=copy]').click();
  await csatOn(page).getByText(said['case.copied']).waitFor();
  const { score, count } = csatWords.en.say;
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${score},${count}\r\n1,0\r\n2,0\r\n3,2\r\n4,4\r\n5,1\r\n`);
});

it('stands as worked without JavaScript, with nothing to press', async () => {
  const page = await visit(path, { javaScriptEnabled: false });
  const calculator = scorecardOn(page);
  await expect
    .poll(() => out(calculator, 'resolved-verdict').textContent())
    .toBe('more than noise');
  await expect.poll(() => out(calculator, 'resolved-verdict').isVisible()).toBe(true);
  await expect.poll(() => calculator.locator('[name=hoursAfter]').isDisabled()).toBe(true);
  await expect.poll(() => calculator.locator('[data-action=reset]').isVisible()).toBe(false);
});

it('is on paper as well, table and formula, without buttons', async () => {
  const page = await visit(path);
  await page.emulateMedia({ media: 'print' });
  const calculator = scorecardOn(page);
  await expect.poll(() => calculator.locator('table').isVisible()).toBe(true);
  await expect.poll(() => calculator.locator('.calculator-formula').isVisible()).toBe(true);
  await expect.poll(() => calculator.locator('[data-action=copy]').isVisible()).toBe(false);
});
