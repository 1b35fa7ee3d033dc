import type { Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { quarterlyPath } from '#i18n/routes.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit } = serveSite();
const airport = fileURLToPath(
  new URL('../fixtures/survey/sfo-2017-first-200.csv', import.meta.url),
);

async function openTool(options: Parameters<typeof visit>[1] = {}): Promise<Page> {
  const page = await visit(quarterlyPath('en'), options);
  await page.locator('quarterly-tool .lab-source:enabled').waitFor();
  return page;
}

/** What the page complains of from now on. */
function complaintsOf(page: Page): string[] {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  return told;
}

async function showExample(page: Page): Promise<void> {
  await page.locator('[data-action=example]').click();
  await page.locator('#lab-columns').waitFor();
  await page.locator('[data-out=plan] [type=submit]').click();
  await page.locator('#quarterly-results').waitFor();
}

const shown = (page: Page): Promise<string | null> =>
  page.locator('[data-out=shown]').textContent();

it('is made from a file with the keyboard alone', async () => {
  const page = await openTool();
  const told = complaintsOf(page);
  const press = async (selector: string, key: string): Promise<void> => {
    for (let tabs = 0; tabs < 150; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) {
        await page.keyboard.press(key);
        return;
      }
    }
    throw new Error(`Tab does not lead to ${selector}`);
  };
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.id);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press('#lab-file', 'Enter'),
  ]);
  await chooser.setFiles(airport);
  await expect.poll(focused).toBe('lab-columns');
  await press('tr[data-column="6"] [data-field=role]', 'd');
  await page.keyboard.type('epartment');
  const role = page.locator('tr[data-column="6"] [data-field=role]');
  await expect.poll(() => role.inputValue()).toBe('department');
  await press('[data-out=plan] [type=submit]', 'Enter');
  await expect.poll(focused).toBe('quarterly-results');
  await press('[name=own-quarter]', 'ArrowDown');
  await expect.poll(() => shown(page)).toMatch(/^Quarterly: Q\d 20\d\d\. Answers: 197\.$/);
  expect(told).toEqual([]);
});

describe('a real export', () => {
  it('is asked about its code 11, weighted by its weights, and all its rows are accounted for', async () => {
    const page = await openTool();
    await page.locator('#lab-file').setInputFiles(airport);
    const score = page.locator('tr[data-column="80"]');
    await expect
      .poll(() => score.locator('[data-out=off-scale]').textContent())
      .toBe('Not on the scale: 11 (3).');
    await score.locator('[name=dont-know]').check();
    await page.locator('tr[data-column="6"] [data-field=role]').selectOption('department');
    await page.locator('[data-out=plan] [type=submit]').click();
    await page.locator('#quarterly-results').waitFor();
    await expect.poll(() => shown(page)).toContain('Answers: 197.');
    const notes = page.locator('[data-out=notes]');
    await expect.poll(() => notes.textContent()).toContain('weighted by the column “WEIGHT”');
    await expect.poll(() => notes.textContent()).toContain('Without a column of dates');
    await expect
      .poll(() => page.locator('[data-block=report] tbody').textContent())
      .toContain('Don’t know, no answer3');
  });

  it('stays in the browser: nothing is asked for, and no network is needed', async () => {
    const page = await openTool();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await page.context().setOffline(true);
    await page.locator('#lab-file').setInputFiles(airport);
    await page.locator('[data-out=plan] [type=submit]').click();
    await page.locator('#quarterly-results').waitFor();
    await expect.poll(() => shown(page)).toContain('Answers: 197.');
    await page.locator('quarterly-meeting .meeting-bar:enabled').first().waitFor();
    expect(asked).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => localStorage.length + sessionStorage.length))
      .toBe(0);
  });
});

describe('the example', () => {
  it('is shown quarter by quarter, and by the stages that a reader makes', async () => {
    const page = await openTool();
    const told = complaintsOf(page);
    await showExample(page);
    await expect.poll(() => shown(page)).toMatch(/^Quarterly: Q3 2026\./);
    const agenda = page.locator('quarterly-meeting [data-out=sheet]');
    await expect
      .poll(() => agenda.textContent())
      .toContain('Deliveries, Home delivery: pulls down');
    await expect
      .poll(() => page.locator('.quarterly-pulls blockquote').first().textContent())
      .toContain('the van never came');
    await page.locator('[name=quarter]').selectOption('2026-Q1');
    await expect.poll(() => shown(page)).toMatch(/^Quarterly: Q1 2026\./);
    await expect.poll(() => agenda.textContent()).toContain('Meeting on Q1 2026');
    await page.locator('[data-block=stages] summary').click();
    const found = page.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          document.addEventListener('quarterly-found', (event) => {
            resolve((event as CustomEvent).detail.frame.stages);
          });
        }),
    );
    const stage = page.getByLabel('Stage of “Assembly”');
    await stage.fill('Home delivery');
    await stage.press('Tab');
    expect(await found).toEqual([
      'Advice in the aisle',
      'Trying it out',
      'Till',
      'Home delivery',
      'Return',
    ]);
    expect(told).toEqual([]);
  });

  it('fits a screen of 320 pixels at every step', async () => {
    const page = await openTool({ viewport: { width: 320, height: 640 } });
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(() => width()).toBe(320);
    await showExample(page);
    await page.locator('[data-block=stages] summary').click();
    await expect.poll(() => width()).toBe(320);
  });
});

describe('a quarterly’s page', () => {
  it('fits a screen of 320 pixels, where its matrix can still be sorted', async () => {
    const page = await visit(quarterlyPath('en', 'twelve-shops'), {
      viewport: { width: 320, height: 640 },
    });
    const told = complaintsOf(page);
    const matrix = page.locator('.quarterly-matrix');
    await matrix.locator('thead button').last().click();
    const totals = await matrix
      .locator('tbody td:last-child')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
    expect(totals.length).toBeGreaterThan(3);
    expect(totals).toEqual(totals.toSorted((one, other) => other - one));
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(told).toEqual([]);
  });

  it('shows all its figures where no program runs', async () => {
    const page = await visit(quarterlyPath('it', 'twelve-shops'), { javaScriptEnabled: false });
    await expect.poll(() => page.locator('.quarterly-matrix button').count()).toBe(0);
    const cell = page.locator('.quarterly-matrix details').first();
    await cell.locator('summary').click();
    await expect.poll(() => cell.locator('p').first().isVisible()).toBe(true);
    await expect.poll(() => page.locator('[data-trend="0"] svg').isVisible()).toBe(true);
  });
});
