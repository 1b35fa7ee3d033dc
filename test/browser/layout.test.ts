import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Locale, locales } from '#i18n/locale.ts';
import { type PageType, pageTypesOf, plainCase } from '../helpers/page-types.ts';
import { casePath } from '#i18n/routes.ts';
import { serveSite } from '../helpers/site-server.ts';

const { goOn, newReader, visit } = serveSite('trainer');
const types = pageTypesOf('trainer');

it.each(types)(
  '$type fits windows narrow and wide, has targets to hit, and holds still, in either language',
  async (type) => {
    const flaws = await Promise.all(
      locales.map(async (locale) => {
        const page = await goOn(type.path(locale), { locale });
        await ready(page, type);
        return flawsOf(page);
      }),
    );
    expect(flaws).toEqual([[], []]);
  },
);

it('would notice what sticks out', async () => {
  const page = await visit('/en/', { viewport: { width: 320, height: 800 } });
  await page.evaluate(() => {
    document.querySelector('h2')?.style.setProperty('inline-size', '340px');
  });
  expect(await widerThanWindow(page)).toEqual(['356 px', 'h2']);
});

it.each(types)('nothing moves while $type loads, even when its scripts come late', async (type) => {
  const reader = await newReader({ viewport: { width: 412, height: 800 } });
  await reader.addInitScript(recordShifts);
  await reader.route('**/_assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await route.continue();
  });
  const page = await reader.newPage();
  await page.goto(type.path(localeFor(type)));
  await ready(page, type);
  await page.evaluate(() => document.fonts.ready);
  expect(await shiftsOn(page)).toEqual([]);
});

it('would notice what moves', async () => {
  const reader = await newReader();
  await reader.addInitScript(recordShifts);
  const page = await reader.newPage();
  await page.goto('/en/');
  await painted(page);
  await page.evaluate(() => {
    document.querySelector('main')?.style.setProperty('margin-block-start', '200px');
  });
  expect(await shiftsOn(page)).not.toEqual([]);
});

it('scrolls smoothly for those who did not ask for less motion', async () => {
  const page = await visit(casePath('en', plainCase), { reducedMotion: 'no-preference' });
  expect(await moving(page)).toEqual(['html scrolls smoothly']);
});

it('would notice what is small to hit', async () => {
  const page = await visit('/en/');
  await page.evaluate(() => {
    const small = document.querySelector<HTMLElement>('.site-search button');
    small?.style.setProperty('min-block-size', '0');
    small?.style.setProperty('block-size', '23px');
  });
  expect(await tooSmall(page)).toEqual([expect.stringMatching(/× 23: <button/)]);
});

/** Languages take turns where one is enough. */
function localeFor(type: PageType): Locale {
  return locales[types.indexOf(type) % locales.length] ?? 'it';
}

async function ready(page: Page, type: PageType): Promise<void> {
  await page.locator(type.ready).first().waitFor({ state: 'attached' });
}

/** What is wrong with a page at several sizes, for readers who asked for less motion. */
async function flawsOf(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1440, height: 900 });
  const flaws = (await moving(page)).map((flaw) => `moves: ${flaw}`);
  const note = async (size: string): Promise<void> => {
    for (const flaw of await widerThanWindow(page)) flaws.push(`too wide at ${size}: ${flaw}`);
    for (const flaw of await tooSmall(page)) flaws.push(`too small at ${size}: ${flaw}`);
  };
  for (const width of [1440, 768, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await note(`${width} px`);
  }
  await setLetters(page, 32);
  await note('320 px with letters twice as large');
  await setLetters(page, 16);
  return flaws;
}

/** As someone does in the browser’s settings, where 16 is usual. */
async function setLetters(page: Page, standard: number): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const fixed = (standard * 13) / 16;
  await devTools.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
  await page.waitForFunction(
    (size) => getComputedStyle(document.documentElement).fontSize === size,
    `${standard}px`,
  );
}

/** Elements that end outside the window and outside their parents, if the page scrolls sideways. */
function widerThanWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const end = (element: Element | null): number => element?.getBoundingClientRect().right ?? 0;
    const causes = [...document.querySelectorAll('body *')].filter(
      (element) =>
        end(element) > Math.max(clientWidth, end(element.parentElement)) + 0.5 &&
        !element.closest('.exhibit-table, svg'),
    );
    const names = causes.map(({ localName, className }) => `${localName} ${className}`.trim());
    return [`${scrollWidth} px`, ...new Set(names)];
  });
}

/** Runs in the page, before anything else. */
function recordShifts(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
      const moved = entry.sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName,
      );
      if (entry.value > 0) shifts.push(`${entry.value.toFixed(4)}: ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What the DOM’s types lack: https://wicg.github.io/layout-instability/#sec-layout-shift */
interface LayoutShift {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

async function shiftsOn(page: Page): Promise<unknown> {
  await painted(page);
  return page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
}

/** Two frames and a moment for the observer to be told. */
function painted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
      }),
  );
}

function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const moves = animationName !== 'none' || /[1-9]/.test(transitionDuration);
      return [
        ...(moves ? [`${element.localName} moves`] : []),
        ...(scrollBehavior === 'smooth' ? [`${element.localName} scrolls smoothly`] : []),
      ];
    }),
  );
}

/** Boxes are chosen by their labels, which are larger. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll(
      'button, select, textarea, summary, input:not([type=checkbox]), label:has(> [type=checkbox])',
    );
    return [...targets].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const seen = target.checkVisibility();
      return seen && (width < 24 || height < 24)
        ? [`${width} × ${height}: ${target.outerHTML.slice(0, 100)}`]
        : [];
    });
  });
}
