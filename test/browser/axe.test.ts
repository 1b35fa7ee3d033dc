import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  casePath,
  casesPath,
  handbookPath,
  labPath,
  notebookPath,
  quarterlyPath,
  searchPath,
} from '#i18n/routes.ts';
import {
  pageTypesOf,
  plainCase,
  sharedFormCase,
  twoCalculatorsCase,
} from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';

// The trainer edition has every type of page that the others have, and one more.
const { goOn, visit } = serveSite('trainer');

const phone = { width: 320, height: 800 };
const desk = { width: 1440, height: 900 };
const looks = [
  { locale: 'it', colorScheme: 'light', viewport: phone },
  { locale: 'it', colorScheme: 'dark', viewport: desk },
  { locale: 'en', colorScheme: 'dark', viewport: phone },
  { locale: 'en', colorScheme: 'light', viewport: desk },
] as const;
// By turns in either language, narrow or wide, in light or in dark: every type in each would take too long.
it.each(pageTypesOf('trainer').map((type, index) => ({ ...type, ...lookAt(index) })))(
  '$type has no barrier: $locale, $colorScheme, $viewport.width px',
  async ({ path, ready, locale, colorScheme, viewport }) => {
    const page = await goOn(path(locale), { colorScheme, viewport });
    await page.locator(ready).first().waitFor({ state: 'attached' });
    expect(await barriersOn(page)).toEqual([]);
  },
);

function lookAt(index: number): (typeof looks)[number] {
  return looks[index % looks.length] ?? looks[0];
}

// The only pages with nothing but one thing to use, so that it is heard by itself.
it('no page of the handbook has a barrier, an error or a need to scroll sideways', async () => {
  const page = await visit(handbookPath('en'), { colorScheme: 'light', viewport: phone });
  const links = page.locator('.handbook-list dt a');
  const paths = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  expect(paths.length).toBeGreaterThan(20);
  const found: string[] = [];
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()));
  page.on('pageerror', (error) => found.push(error.message));
  for (const path of paths) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > phone.width) found.push(`${path}: ${width} px wide`);
    found.push(...(await barriersOn(page)).map((barrier) => `${path}: ${barrier}`));
  }
  expect(found).toEqual([]);
});

describe.each([looks[0], looks[3]])(
  'in use, $colorScheme, $viewport.width px wide',
  ({ locale, ...look }) => {
    it('a definition has no barrier', async () => {
      const page = await visit(casePath(locale, twoCalculatorsCase), look);
      await page.locator('.term > a').first().focus();
      await page.locator('.definition').first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
    });

    it('a highlight, its note and the question before it is deleted have no barrier', async () => {
      const page = await visit(casePath(locale, plainCase), look);
      await page.locator('[data-action=keys]:enabled').click();
      await page.locator('[data-chosen]').waitFor();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await page.locator('#note-text').fill('…');
      expect(await barriersOn(page)).toEqual([]);
      await page.locator('[data-edit] [data-panel=close]').click();
      expect(await barriersOn(page)).toEqual([]);
      await page.locator('.case-notes-list [data-action=remove]').click();
      await page.locator('dialog:open').waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.goto(notebookPath(locale));
      await page.locator('.kept-answer').waitFor();
      expect(await barriersOn(page)).toEqual([]);
    });

    it('a calculator that refuses has no barrier', async () => {
      const page = await visit(casePath(locale, twoCalculatorsCase), look);
      const calculator = page.locator('nps-calculator').first();
      await calculator.locator('[name=count-3]').fill('abc');
      await calculator.locator('[name=confidence]').fill('49');
      await calculator.locator('[name=paste]').fill('12');
      await calculator.locator('[data-action=paste]').click();
      await calculator.locator('summary').last().click();
      await expect.poll(() => calculator.locator('.error:not(:empty)').count()).toBe(3);
      expect(await barriersOn(page)).toEqual([]);
    });

    it('calculators of the shared form that refuse have no barrier', async () => {
      const page = await visit(casePath(locale, sharedFormCase), look);
      for (const kind of ['csat', 'ces', 'scorecard']) {
        const calculator = page.locator(`${kind}-calculator`);
        await calculator.locator('[name=confidence]').fill('abc');
        await calculator.locator('summary').click();
        await expect.poll(() => calculator.locator('.calculator-stale').isVisible()).toBe(true);
      }
      await page.locator('scorecard-calculator [name=hoursAfter]').fill('1 x');
      await expect
        .poll(() => page.locator('scorecard-calculator .error:not(:empty)').count())
        .toBe(2);
      expect(await barriersOn(page)).toEqual([]);
    });

    it('a filtered list of cases has no barrier, nor has an empty one', async () => {
      const page = await visit(casesPath(locale), look);
      await page.locator('[name=theme]').first().check();
      expect(await barriersOn(page)).toEqual([]);
      await page.goto(
        `${casesPath(locale)}?theme=learning&theme=nothing&sector=telecommunications`,
      );
      await page.locator('[data-out=none]').waitFor();
      expect(await barriersOn(page)).toEqual([]);
    });

    it('a filtered search has no barrier, nor has one that finds nothing', async () => {
      const page = await visit(`${searchPath(locale)}?q=nps&kind=term`, look);
      await page.locator('.search-result').first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.locator('#query').fill('qwxyz');
      await page.locator('.search-result').first().waitFor({ state: 'detached' });
      expect(await barriersOn(page)).toEqual([]);
    });

    it('the laboratory has no barrier at any step, nor where it refuses', async () => {
      const page = await visit(labPath(locale), look);
      await page.locator('survey-lab fieldset:enabled').waitFor();
      await page.locator('[data-action=paste]').click();
      expect(await barriersOn(page)).toEqual([]);
      await page.locator('[data-action=example]').click();
      const fields = page.locator('[data-field=scale]');
      await fields.last().selectOption('');
      await page.locator('[data-out=plan] [type=submit]').click();
      await expect.poll(() => page.locator('.error:not(:empty)').count()).toBe(1);
      expect(await barriersOn(page)).toEqual([]);
      await fields.last().selectOption('1-7');
      await page.locator('[data-out=plan] [type=submit]').click();
      await page.locator('#lab-results').waitFor();
      expect(await barriersOn(page)).toEqual([]);
    });

    it('the quarterly has no barrier at any step', async () => {
      const page = await visit(quarterlyPath(locale), look);
      await page.locator('quarterly-tool .lab-source:enabled').waitFor();
      await page.locator('[data-action=example]').click();
      await page.locator('#lab-columns').waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.locator('[data-out=plan] [type=submit]').click();
      await page.locator('#quarterly-results').waitFor();
      await page.locator('[data-block=stages] summary').click();
      expect(await barriersOn(page)).toEqual([]);
    });
  },
);

it('would notice a barrier', async () => {
  const page = await visit('/en/');
  await page.evaluate(() => {
    document.querySelector('h1')?.style.setProperty('color', '#3b5a7c');
    document.documentElement.removeAttribute('lang');
  });
  expect((await barriersOn(page)).map((barrier) => barrier.split(':')[0])).toEqual([
    'color-contrast',
    'html-has-lang',
  ]);
});

/** What axe finds on a page as it stands, one line for each rule broken. */
async function barriersOn(page: Page): Promise<string[]> {
  // Evaluated from outside, which the content security policy of the page does not forbid.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} ${nodes.map(({ html }) => html.slice(0, 150)).join(' ')}`,
  );
}
