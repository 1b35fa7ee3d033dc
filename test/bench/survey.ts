import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { formatLoad, formatMachine } from './machine.ts';
import { measureInBrowser } from './survey-browser.ts';
import type { Measured } from './survey-contender.ts';
import { writeSurvey } from './survey-file.ts';
import { formatTable } from './table.ts';

const rows = 1_000_000;
const rounds = 3;
const names = ['text', 'blocks', 'papaparse', 'ours', 'ours, by month'];
const titles: Readonly<Record<string, string>> = {
  text: 'read and decode as a whole',
  blocks: 'read and decode in blocks',
  papaparse: 'papaparse’s step, text in memory',
  ours: 'ours: department × touchpoint',
  'ours, by month': 'ours: the same by month',
  worker: 'ours, in the worker',
};

/** Reads a million answers beside papaparse and beside reading alone, in Node and in a browser. */
export async function benchSurvey(): Promise<void> {
  console.log(formatMachine(['papaparse']));
  const folder = mkdtempSync(join(tmpdir(), 'survey-'));
  try {
    for (const kind of ['plain', 'quoted'] as const) {
      const path = join(folder, `${kind}.csv`);
      await writeSurvey(path, kind, rows);
      const size = (statSync(path).size / 1e6).toFixed(1);
      console.log(`\n${rows.toLocaleString('en')} answers, ${size} MB, ${kind}`);
      printRatios('Node', await measureInNode(path));
      printRatios('browser', await measureInBrowser(path));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(`\n${formatLoad()}`);
}

/** Each contender in processes of its own, in turns, so that the machine’s moods fall on all. */
async function measureInNode(path: string): Promise<ReadonlyMap<string, Measured>> {
  const script = new URL('survey-contender.ts', import.meta.url).pathname;
  const measured = new Map<string, Measured>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const { stdout } = await promisify(execFile)(process.execPath, [script, name, path]);
      const { passes, peak } = JSON.parse(stdout) as Measured;
      const before = measured.get(name);
      measured.set(name, {
        passes: [...(before?.passes ?? []), ...passes],
        peak: Math.max(before?.peak ?? 0, peak),
      });
    }
  }
  return measured;
}

function printRatios(where: string, measured: ReadonlyMap<string, Measured>): void {
  const best = (name: string): number => Math.min(...(measured.get(name)?.passes ?? []));
  const lines = [...measured].map(([name, { passes, peak }]) => [
    titles[name] ?? name,
    `${Math.round(best(name))} ms`,
    `${Math.round(median(passes))} ms`,
    peak === 0 ? '' : `${Math.round(peak / 1e6)} MB`,
    ...['papaparse', 'text', 'blocks'].map((other) => (best(name) / best(other)).toFixed(2)),
  ]);
  const headings = [
    where,
    'best',
    'median',
    'peak memory',
    '/ papaparse',
    '/ as a whole',
    '/ in blocks',
  ];
  console.log(`\n${formatTable(headings, lines)}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
