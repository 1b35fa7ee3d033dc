import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { labPath } from '#i18n/routes.ts';
import { launch } from '#cli/browser.ts';

/** What one reader of the laboratory lived through. */
export interface LabVisit {
  /** Milliseconds of the longest task of the page in each step; 0 when none took 50. */
  readonly longest: Readonly<Record<LabStep, number>>;
  /** Seconds from choosing the file to its columns, and from confirming those to the results. */
  readonly opened: number;
  readonly counted: number;
  /** Bytes of the process that has the page and its worker: before the file, and the most ever. Undefined where there is no /proc. */
  readonly before: number | undefined;
  readonly peak: number | undefined;
  /** As the table of pairs says. */
  readonly shown: string;
}

/** Opening the file, counting it, looking at pairs of groups, sorting them by each column, showing more, one group over time, remembering. */
export type LabStep = 'open' | 'count' | 'pairs' | 'sort' | 'more' | 'time' | 'remember';

/** The laboratory as built, with one file, in a browser of its own. */
export async function visitLab(origin: string, file: string): Promise<LabVisit> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}${labPath('en')}`);
    await page.locator('survey-lab fieldset:enabled').waitFor();
    await page.waitForLoadState('networkidle');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    const before = mostMemory(renderers, 'VmRSS');
    await watchTasks(page);
    const longest = {} as Record<LabStep, number>;
    const timed = async (step: LabStep, act: () => Promise<unknown>): Promise<number> => {
      const start = performance.now();
      await act();
      const seconds = (performance.now() - start) / 1000;
      longest[step] = await longestSince(page);
      return seconds;
    };
    const opened = await timed('open', () => chooseFile(page, file));
    const counted = await timed('count', () => count(page));
    await timed('pairs', () => choosePairs(page));
    await timed('sort', () => sortByAll(page));
    await timed('more', () => showMore(page));
    await timed('time', () => page.locator('[name=time-of]').selectOption({ index: 1 }));
    await timed('remember', () => page.locator('[name=remember]').click());
    const shown = (await page.locator('[data-out=shown-groups]').textContent()) ?? '';
    return { longest, opened, counted, before, peak: mostMemory(renderers, 'VmHWM'), shown };
  } finally {
    await browser.close();
  }
}

async function chooseFile(page: Page, file: string): Promise<void> {
  await page.locator('#lab-file').setInputFiles(file);
  await page.locator('[data-out=plan] [type=submit]').waitFor({ timeout: 60_000 });
}

async function count(page: Page): Promise<void> {
  await page.locator('[data-out=plan] [type=submit]').click();
  await page.locator('#lab-results').waitFor({ timeout: 120_000 });
}

/** The table is there when it says how many pairs it has. */
async function choosePairs(page: Page): Promise<void> {
  const before = await page.locator('[data-block=groups] tbody th').first().textContent();
  await page.locator('[name=grouping]').selectOption('both');
  await page.waitForFunction(
    (old) => document.querySelector('[data-block=groups] tbody th')?.textContent !== old,
    before,
  );
}

async function sortByAll(page: Page): Promise<void> {
  for (const key of ['group', 'group', 'score', 'low', 'note', 'answers'])
    await page.locator(`[data-block=groups] [data-sort=${key}]`).click();
}

async function showMore(page: Page): Promise<void> {
  const more = page.locator('[data-action=more]');
  for (let presses = 0; presses < 10 && (await more.isVisible()); presses += 1) await more.click();
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    Object.assign(globalThis, { takeTasks: () => tasks.splice(0) });
  });
}

/** Once the page has nothing to do any more. */
async function longestSince(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  const tasks = await page.evaluate(() =>
    (globalThis as unknown as { takeTasks: () => number[] }).takeTasks(),
  );
  return Math.round(Math.max(0, ...tasks));
}

/** `VmRSS` is what a process has, `VmHWM` the most it had. */
function mostMemory(processes: readonly number[], name: 'VmRSS' | 'VmHWM'): number | undefined {
  const files = processes.map((id) => `/proc/${id}/status`).filter((file) => existsSync(file));
  const found = files.map((file) => {
    const line = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'));
    return Number(line?.[1] ?? 0) * 1024;
  });
  return found.length === 0 ? undefined : Math.max(...found);
}
