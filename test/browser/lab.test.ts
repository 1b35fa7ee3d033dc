import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Download, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { labPath } from '#i18n/routes.ts';
import { pageTypesOf } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';
import { makeWorkbook } from '../survey/make-workbook.ts';

const { newReader, visit } = serveSite();

/** Answers of so many people in four departments over two years. */
function surveyOf(rows: number): string {
  const lines = ['Date,Department,How likely are you to recommend us? (0-10),Comment'];
  for (let i = 0; i < rows; i += 1) {
    const month = String(1 + (i % 12)).padStart(2, '0');
    const score = (i * 7 + (i % 13)) % 11;
    lines.push(`${2024 + (i % 2)}-${month}-15,Department ${i % 4},${score},"Well, ${i} times"`);
  }
  return lines.join('\n');
}

/** One column of groups, 8,000 of them. */
function manyGroups(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => `Branch ${i % 8000},${(i * 7) % 11}`);
  return ['Department,How likely are you to recommend us? (0-10)', ...lines].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'retrobottega-lab-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file on disk: a file sent through the protocol is put together by the page itself, which takes seconds. */
function fileOf(text: string): string {
  const path = join(folder, `survey-${text.length}.csv`);
  writeFileSync(path, text);
  return path;
}

async function openLab(): Promise<Page> {
  const page = await visit(labPath('en'));
  await page.locator('survey-lab fieldset:enabled').waitFor();
  return page;
}

async function countFile(page: Page, text: string): Promise<void> {
  await page.locator('#lab-file').setInputFiles(fileOf(text));
  await page.locator('[data-out=plan] [type=submit]').click();
  await page.locator('#lab-results').waitFor({ timeout: 60_000 });
}

/** As a reader lets go of a file above the field. */
async function dropFile(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  const given = { content: Buffer.from(bytes).toString('base64'), name };
  const transfer = await page.evaluateHandle(({ content, name: called }) => {
    const letters = [...atob(content)].map((letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(letters)], called));
    return data;
  }, given);
  await page.locator('[data-out=drop]').dispatchEvent('drop', { dataTransfer: transfer });
}

describe('a reader’s file', () => {
  it('stays in the browser: nothing is asked for while it is read, and no network is needed', async () => {
    const page = await openLab();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await page.context().setOffline(true);
    await countFile(page, surveyOf(2000));
    await expect
      .poll(() => page.locator('[data-out=summary]').textContent())
      .toContain('Answers: 2,000.');
    expect(asked).toEqual([]);
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(kept).toBe(0);
  });

  it('may be packed with gzip; a damaged one says what to do', async () => {
    const page = await openLab();
    const packed = gzipSync(surveyOf(50_000));
    const path = join(folder, 'survey.csv.gz');
    writeFileSync(path, packed);
    await page.locator('#lab-file').setInputFiles(path);
    await page.locator('[data-out=plan] [type=submit]').click();
    await page.locator('#lab-results').waitFor({ timeout: 60_000 });
    await expect
      .poll(() => page.locator('[data-out=summary]').textContent())
      .toContain('Answers: 50,000.');
    const short = join(folder, 'short.csv.gz');
    writeFileSync(short, packed.subarray(0, packed.length - 100));
    await page.locator('#lab-file').setInputFiles(short);
    await page.locator('[data-out=plan] [type=submit]').click();
    await page.getByText('The compressed file is damaged').first().waitFor();
  });

  it(
    'of 100,000 rows in 8,000 groups has as many on the page as can be looked at, and all in the CSV',
    {
      timeout: 120_000,
    },
    async () => {
      const page = await openLab();
      await page.locator('#lab-file').setInputFiles(fileOf(manyGroups(100_000)));
      await page.locator('tr[data-column="0"] [data-field=role]').selectOption('department');
      await page.locator('[data-out=plan] [type=submit]').click();
      const groups = page.locator('[data-block=groups]');
      const rows = groups.locator('tbody tr');
      await groups.getByText('50 groups of 8,000').waitFor({ timeout: 60_000 });
      await expect.poll(() => rows.count()).toBe(50);
      await page.locator('[data-action=more]').click();
      await expect.poll(() => rows.count()).toBe(100);
      await page.locator('[data-sort=group]').click();
      await expect.poll(() => rows.first().locator('th').textContent()).toBe('Branch 0');
      await expect.poll(() => rows.count()).toBe(100);
      const lists = ['time-of', 'distribution-of', 'first', 'second'];
      for (const list of lists)
        await expect
          .poll(() => page.locator(`[name=${list}] option`).count(), { message: list })
          .toBeLessThan(302);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        groups.locator('[data-kind=csv]').click(),
      ]);
      const lines = readFileSync(await download.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
      expect(new Set(lines.slice(1).map((line) => line.split(',')[0])).size).toBe(8000);
    },
  );

  it('may be a workbook, dropped on the page: the same answers as from its rows as text', async () => {
    const rows = surveyOf(300)
      .split('\n')
      .map((line) => line.split(',').slice(0, 3));
    const [heads = [], ...answers] = rows;
    const cells = answers.map(([date = '', department = '', score]) => [
      { serial: Date.parse(date) / 86_400_000 + 25_569 },
      department,
      Number(score),
    ]);
    const book = await makeWorkbook([{ name: 'Answers', rows: [heads, ...cells] }]).bytes();
    const results = async (bytes: Uint8Array, name: string): Promise<(string | null)[]> => {
      const page = await openLab();
      await page.waitForLoadState('networkidle');
      const told: string[] = [];
      page.on('request', (request) => told.push(request.url()));
      page.on('console', (message) => told.push(message.text()));
      page.on('pageerror', (error) => told.push(error.message));
      await dropFile(page, bytes, name);
      await page.locator('[data-out=plan] [type=submit]').click();
      await page.locator('#lab-results').waitFor({ timeout: 60_000 });
      expect(told).toEqual([]);
      await expect.poll(() => page.locator('[data-out=file-name]').textContent()).toBe(name);
      const parts = ['[data-out=summary]', '[data-block=groups] table', '[data-block=time] table'];
      return Promise.all(parts.map((part) => page.locator(part).textContent()));
    };
    const text = rows.map((row) => row.join()).join('\n');
    const fromText = await results(Buffer.from(text), 'answers.csv');
    expect(fromText[0]).toContain('Answers: 300.');
    expect(await results(book, 'answers.xlsx')).toEqual(fromText);
  });

  it('can be given up while it is read, and another one read after it', async () => {
    const page = await openLab();
    await page.locator('#lab-file').setInputFiles(fileOf(surveyOf(400_000)));
    await page.locator('[data-out=plan] [type=submit]').waitFor();
    // Within the page: by the time that a second click arrives from here, a fast machine has read it all.
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-out=plan] [type=submit]')?.click();
      const cancel = document.querySelector<HTMLElement>('[data-action=cancel]');
      const timer = setInterval(() => {
        if (!cancel?.checkVisibility()) return;
        clearInterval(timer);
        cancel.click();
      }, 1);
    });
    await page.getByText('Reading cancelled.').waitFor();
    await expect.poll(() => page.locator('#lab-results').isVisible()).toBe(false);
    await countFile(page, surveyOf(100));
    await expect
      .poll(() => page.locator('[data-out=summary]').textContent())
      .toContain('Answers: 100.');
  });
});

it('is used from the first step to the last with the keyboard alone', async () => {
  const page = await openLab();
  const press = async (selector: string, key: string): Promise<void> => {
    for (let tabs = 0; tabs < 60; tabs += 1) {
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
  await press('[data-action=example]', 'Enter');
  await page.locator('#lab-columns').waitFor();
  await expect.poll(focused).toBe('lab-columns');
  await press('[data-out=plan] [type=submit]', 'Enter');
  await page.locator('#lab-results').waitFor();
  await expect.poll(focused).toBe('lab-results');
  await press('[data-block=groups] [data-sort=score]', 'Space');
  const sorted = page.locator('[data-block=groups] th:has([data-sort=score])');
  await expect.poll(() => sorted.getAttribute('aria-sort')).toBe('descending');
  await press('[name=second]', 'ArrowDown');
  await expect
    .poll(() => page.locator('[data-out=verdict]').textContent())
    .toContain('against Deliveries');
  await press('[name=remember]', 'Space');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await press('[data-action=forget]', 'Enter');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
});

describe('what was found', () => {
  it('is saved as a table and as a chart, as SVG and as PNG', async () => {
    const page = await openLab();
    await countFile(page, surveyOf(400));
    const saved = async (kind: string): Promise<[Download, Buffer]> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-block=groups] [data-kind=${kind}]`).click(),
      ]);
      return [download, readFileSync(await download.path())];
    };
    const [csvFile, csv] = await saved('csv');
    expect(csvFile.suggestedFilename()).toBe('groups.csv');
    expect(csv.toString()).toMatch(
      /^\uFEFFGroup,Answers,Score,From,To,Note\r\nDepartment \d,100,-?\d/,
    );
    const [, svg] = await saved('svg');
    expect(svg.toString()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<\/svg>$/);
    const [, png] = await saved('png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Width and height stand at 16 and 20: three pixels for each of the chart’s.
    const width = Number(/width="(\d+)"/.exec(svg.toString())?.[1]);
    expect(png.readUInt32BE(16)).toBe(3 * width);
  });

  it('is printed without what it was made with', async () => {
    const page = await openLab();
    await countFile(page, surveyOf(400));
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['#lab-file', '#lab-columns', '[name=question]', '[name=remember]'])
      await expect.poll(() => page.locator(hidden).isVisible(), { message: hidden }).toBe(false);
    await expect
      .poll(() => page.locator('survey-lab button:visible:not([data-sort])').count())
      .toBe(0);
    for (const shown of ['summary', 'verdict'])
      await expect
        .poll(() => page.locator(`[data-out=${shown}]`).isVisible(), { message: shown })
        .toBe(true);
    await expect.poll(() => page.locator('[data-block=groups] svg').isVisible()).toBe(true);
  });
});

it('and the quarterly are the only pages that ask for the program which reads files', async () => {
  const asking: string[] = [];
  for (const { type, path, ready } of pageTypesOf('student')) {
    const page = await (await newReader()).newPage();
    page.on('request', (request) => {
      if (/survey/i.test(new URL(request.url()).pathname)) asking.push(type);
    });
    await page.goto(path('en'));
    await page.locator(ready).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
  }
  expect([...new Set(asking)]).toEqual(['laboratory', 'quarterly']);
});
