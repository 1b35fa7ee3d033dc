import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '#cli/refusal.ts';
import { root } from '#cli/root.ts';
import { serve } from '#cli/serve.ts';
import { type LabVisit, visitLab } from './lab-page.ts';
import { formatLoad, formatMachine } from './machine.ts';
import { writeSurvey } from './survey-file.ts';
import { formatTable } from './table.ts';

const headings = [
  'rows, groups',
  'file',
  'columns after',
  'results after',
  'before',
  'peak',
  'open',
  'count',
  'pairs',
  'sort',
  'more',
  'time',
  'remember',
];

/**
 * The built laboratory in a headless browser, with files of 100,000 and 1,000,000 answers in 48 and
 * in 8,000 groups: seconds, memory of the process that has the page and its worker, and the longest
 * task of the page in each step. No task should take 200 ms, and memory should grow with groups.
 *
 * @throws {Refusal} If the student edition has not been built.
 */
export async function benchLab(): Promise<void> {
  const built = join(root, 'dist', 'student');
  if (!existsSync(join(built, 'index.html'))) {
    throw new Refusal('Build the student edition first: npm run build');
  }
  console.log(`${formatMachine([])}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'lab-'));
  const site = await serve(built, 0);
  try {
    const lines: string[][] = [];
    for (const groups of ['few', 'many'] as const) {
      for (const rows of [100_000, 1_000_000]) {
        const file = join(folder, 'survey.csv');
        await writeSurvey(file, 'quoted', rows, groups);
        const visit = await visitLab(new URL(site.url).origin, file);
        const name = `${rows.toLocaleString('en')}, ${groups === 'few' ? '48' : '8,000'}`;
        lines.push([name, megabytes(statSync(file).size), ...cellsOf(visit)]);
      }
    }
    console.log(formatTable(headings, lines));
  } finally {
    rmSync(folder, { recursive: true });
    await site.close();
  }
  console.log(
    `\nFrom “open” on: the longest task of the page in that step; – when none took 50 ms.`,
  );
  console.log(formatLoad());
}

function cellsOf({ longest, opened, counted, before, peak }: LabVisit): string[] {
  const { open, count, pairs, sort, more, time, remember } = longest;
  return [
    `${opened.toFixed(1)} s`,
    `${counted.toFixed(1)} s`,
    megabytes(before),
    megabytes(peak),
    ...[open, count, pairs, sort, more, time, remember].map((task) =>
      task === 0 ? '–' : `${task} ms`,
    ),
  ];
}

const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? '' : `${(bytes / 1e6).toFixed(0)} MB`;
