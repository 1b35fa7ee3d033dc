import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casePath } from '#i18n/routes.ts';
import { exhibitCounts, expectedFigures as figures, figuresOf } from '../helpers/nps-figures.ts';
import { twoCalculatorsCase } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit } = serveSite();
const path = casePath('en', twoCalculatorsCase);
const one = exhibitCounts(twoCalculatorsCase, 'one-score');
const thirty = exhibitCounts(twoCalculatorsCase, 'thirty-scores');

const calculatorOf = (page: Page, name = 'thirty-scores'): Locator => page.locator(`#nps-${name}`);
const count = (calculator: Locator, score: number): Locator =>
  calculator.locator(`[name=count-${score}]`);

describe('the address of a page with calculators', () => {
  it('brings the values back, after a reload and for someone else', async () => {
    const page = await visit(path);
    await count(calculatorOf(page), 7).fill('70');
    await calculatorOf(page).locator('[name=confidence]').fill('90');
    await calculatorOf(page).locator('[name=margin]').fill('2,5');
    const expected = figures(thirty.with(7, 70), 90, 2.5);
    await page.reload();
    await expect.poll(() => figuresOf(calculatorOf(page))).toEqual(expected);
    await expect
      .poll(() => calculatorOf(page).locator('[name=confidence]').inputValue())
      .toBe('90');
    const other = await visit(await page.evaluate(() => location.href));
    await expect.poll(() => figuresOf(calculatorOf(other))).toEqual(expected);
    await expect.poll(() => calculatorOf(other).locator('h3').isVisible()).toBe(true);
  });

  it('keeps two calculators of a page apart', async () => {
    const page = await visit(path);
    await count(calculatorOf(page), 7).fill('70');
    await expect
      .poll(() => figuresOf(calculatorOf(page, 'one-score')))
      .toEqual(figures(one, 95, 10));
    await count(calculatorOf(page, 'one-score'), 9).fill('5');
    await expect
      .poll(() => figuresOf(calculatorOf(page)))
      .toEqual(figures(thirty.with(7, 70), 95, 10));
    await page.reload();
    await expect
      .poll(() => figuresOf(calculatorOf(page, 'one-score')))
      .toEqual(figures(one.with(9, 5), 95, 10));
    await expect
      .poll(() => figuresOf(calculatorOf(page)))
      .toEqual(figures(thirty.with(7, 70), 95, 10));
  });

  it('keeps the values of both past an anchor: on a reload, and at the next change', async () => {
    const page = await visit(path);
    await count(calculatorOf(page), 7).fill('70');
    await count(calculatorOf(page, 'one-score'), 9).fill('5');
    await page.locator('a[href^="#"]:visible').last().click();
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('nps-');
    const shown = async (): Promise<unknown> =>
      Promise.all([figuresOf(calculatorOf(page)), figuresOf(calculatorOf(page, 'one-score'))]);
    const expected = [figures(thirty.with(7, 70), 95, 10), figures(one.with(9, 5), 95, 10)];
    await expect.poll(() => shown()).toEqual(expected);
    const place = await page.evaluate(() => scrollY);
    await page.reload();
    await expect.poll(() => shown()).toEqual(expected);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(place, -1);
    await count(calculatorOf(page), 8).fill('1');
    const other = await visit(await page.evaluate(() => location.href));
    await expect
      .poll(() => figuresOf(calculatorOf(other)))
      .toEqual(figures(thirty.with(7, 70).with(8, 1), 95, 10));
    await expect.poll(() => figuresOf(calculatorOf(other, 'one-score'))).toEqual(expected[1]);
  });

  it('is read again when a shared link is opened in the same tab', async () => {
    const page = await visit(path);
    await count(calculatorOf(page, 'one-score'), 9).fill('5');
    await page.goto(`${path}#nps-thirty-scores=0.0.0.0.0.0.0.0.0.0.40;90;5`);
    const linked = figures([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40], 90, 5);
    await expect.poll(() => figuresOf(calculatorOf(page))).toEqual(linked);
    await expect
      .poll(() => figuresOf(calculatorOf(page, 'one-score')))
      .toEqual(figures(one.with(9, 5), 95, 10));
  });

  it('that is damaged is passed over', async () => {
    for (const damaged of [
      '1.2.3;95;10',
      '1.1.1.1.1.1.1.1.1.1.x;95;10',
      '1.1.1.1.1.1.1.1.1.1.1',
      '%E0%A4%A',
      '',
    ]) {
      const page = await visit(`${path}#nps-thirty-scores=${damaged}`);
      await expect
        .poll(() => figuresOf(calculatorOf(page)), { message: damaged })
        .toEqual(figures(thirty, 95, 10));
      await count(calculatorOf(page), 7).fill('70');
      await expect
        .poll(() => figuresOf(calculatorOf(page)), { message: damaged })
        .toEqual(figures(thirty.with(7, 70), 95, 10));
    }
  });
});
