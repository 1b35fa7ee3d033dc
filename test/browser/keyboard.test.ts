import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#i18n/locale.ts';
import { casePath, casesPath, glossaryPath, searchPath } from '#i18n/routes.ts';
import { pageTypesOf, plainCase, twoCalculatorsCase } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';

const { goOn, visit } = serveSite('trainer');
const types = pageTypesOf('trainer');
const turn = (index: number): Locale => locales[index % locales.length] ?? 'it';

describe.each(types.map((type, index) => ({ ...type, locale: turn(index) })))(
  '$type',
  ({ type, path, ready, locale }) => {
    it('is walked through with the tab key, everything in view and outlined', async () => {
      const page = await goOn(path(locale));
      await page.locator(ready).first().waitFor({ state: 'attached' });
      await comeNear(page);
      const stops = await markStops(page);
      const presses = stops + (await insideFields(page));
      for (let press = 0; press < presses; press += 1) await page.keyboard.press('Tab');
      const { order, faint, outOfView } = await walkOf(page);
      // Each once, from first to last: nothing is left out, and nothing holds the reader back.
      expect(order).toEqual([...Array(stops).keys()]);
      expect({ faint, outOfView }).toEqual({ faint: [], outOfView: [] });
    });

    // The door holds two links: nothing to skip, and no field to search with.
    if (type === 'door') return;
    it('starts with a link that skips to the content, and / leads to the search field', async () => {
      const page = await goOn(path(locale));
      await page.locator(ready).first().waitFor({ state: 'attached' });
      await page.keyboard.press('Tab');
      await expect.poll(() => focused(page, 'href')).toBe('#content');
      await expect
        .poll(async () => (await page.locator(':focus').boundingBox())?.y)
        .toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('header.site-head')))
        .toBeNull();
      // From the foot of the page: what comes first may be a field.
      await page.locator('.site-foot a').last().focus();
      await page.keyboard.press('/');
      await expect.poll(() => focused(page, 'data-search-field')).toBe('');
      await page.keyboard.type('1/2');
      await expect.poll(() => page.locator(':focus').inputValue()).toBe('1/2');
    });
  },
);

/** How many stops a browser makes inside of fields: of a time and of a day it makes four. */
function insideFields(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      3 *
      [...document.querySelectorAll('input:is([type=time], [type=date])')].filter((field) =>
        field.checkVisibility({ visibilityProperty: true }),
      ).length,
  );
}

/** Wakes what is fetched only when a reader comes near it, and goes back to the top. */
async function comeNear(page: Page): Promise<void> {
  const meeting = page.locator('quarterly-meeting:visible');
  if ((await meeting.count()) === 0) return;
  await meeting.scrollIntoViewIfNeeded();
  await meeting.locator('.meeting-bar:enabled').first().waitFor();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
}

it('leads to the search field with / from a filter and from a list to choose from', async () => {
  const page = await visit(casesPath('en'));
  for (const selector of ['[name=theme]', '#sort']) {
    await page.locator(selector).first().focus();
    await page.keyboard.press('/');
    await expect.poll(() => focused(page, 'data-search-field'), { message: selector }).toBe('');
  }
});

it('leaves / alone in other fields and with other keys', async () => {
  const page = await visit(casePath('en', twoCalculatorsCase));
  const field = page.locator('nps-calculator textarea').first();
  await field.focus();
  await page.keyboard.type('9/10');
  await expect.poll(() => field.inputValue()).toBe('9/10');
  await page.locator('nps-calculator summary').first().focus();
  await page.keyboard.press('Control+/');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('summary');
});

it('changes a calculator', async () => {
  const page = await visit(casePath('en', twoCalculatorsCase));
  const calculator = page.locator('nps-calculator').first();
  const answers = calculator.locator('[data-out=n]');
  await calculator.locator('[name=count-10]').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('12');
  await expect.poll(() => answers.textContent()).toBe('13');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect.poll(() => answers.textContent()).toBe('15');
  await page.keyboard.press('Tab');
  await page.keyboard.type('9 8, 10;7');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => answers.textContent()).toBe('4');
  await calculator.locator('[data-action=reset]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => answers.textContent()).toBe('1');
});

it('opens and closes what is folded', async () => {
  const page = await visit(casePath('it', twoCalculatorsCase));
  const folded = page.locator('nps-calculator details:not([open])').first();
  const formula = folded.locator('math').first();
  await expect.poll(() => formula.isVisible()).toBe(false);
  await folded.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('nps-calculator details').nth(1).locator('math').first().isVisible())
    .toBe(true);
});

it('shows a definition at its word and hides it with Escape, until one comes back', async () => {
  const page = await visit(casePath('it', plainCase));
  const word = page.locator('.term > a').first();
  const definition = page.locator('.definition').first();
  await word.focus();
  await expect.poll(() => definition.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => definition.isVisible()).toBe(false);
  await expect
    .poll(() => word.evaluate((element) => element === document.activeElement))
    .toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => definition.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${glossaryPath('it')}#*`);
});

it('walks through what was found with the arrow keys', async () => {
  const page = await visit(`${searchPath('en')}#q=promise`);
  const links = page.locator('.search-result a');
  await links.first().waitFor();
  const isAt = (index: number): Promise<boolean> =>
    links.nth(index).evaluate((element) => element === document.activeElement);
  await page.locator('#query').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => isAt(0)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => isAt(1)).toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => focused(page, 'id')).toBe('query');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith(searchPath('en')));
});

function focused(page: Page, attribute: string): Promise<string | null | undefined> {
  return page.evaluate((name) => document.activeElement?.getAttribute(name), attribute);
}

interface Walk {
  /** Numbers of the stops in the order in which they got the focus. */
  readonly order: number[];
  /** Stops without an outline. */
  readonly faint: string[];
  readonly outOfView: string[];
}

/** Numbers everything that can be used, in the order of the page, and writes down where the focus goes. */
function markStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    // What is too wide for its place is scrolled with the arrow keys.
    const scrolls = (element: Element): boolean =>
      element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX === 'auto';
    // A group of choices is one stop: at what is chosen, or at the first while nothing is.
    const passed = (element: Element): boolean => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false;
      const group = [...document.getElementsByName(element.name)] as HTMLInputElement[];
      return element !== (group.find(({ checked }) => checked) ?? group[0]);
    };
    const stops = [...document.querySelectorAll('body *')].filter(
      (element) =>
        (element.matches(usable) || scrolls(element)) &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled') &&
        element.closest('[inert]') === null &&
        !passed(element),
    );
    const walk: Walk = { order: [], faint: [], outOfView: [] };
    Object.assign(globalThis, { walk });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      walk.order.push(stops.indexOf(target));
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      const { top, bottom, left } = target.getBoundingClientRect();
      const name = target.outerHTML.slice(0, 120);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) walk.faint.push(name);
      if (bottom <= 0 || top >= innerHeight || left >= innerWidth) walk.outOfView.push(name);
    });
    return stops.length;
  });
}

function walkOf(page: Page): Promise<Walk> {
  return page.evaluate(() => (globalThis as unknown as { walk: Walk }).walk);
}
