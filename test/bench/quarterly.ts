import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '#cli/refusal.ts';
import { runCommand } from '#cli/setup/run-command.mjs';
import { formatLoad, formatMachine } from './machine.ts';
import { packageVersion } from './peers/package-version.ts';
import { copyTemplates } from './peers/peer-folder.ts';
import { writeQuarterly } from './quarterly-file.ts';
import type { QuarterlyMeasured } from './quarterly-contender.ts';
import { formatTable } from './table.ts';

const rows = 1_000_000;
const names = ['read', 'ours', 'arrays'] as const;
const rounds = 3;

interface DuckMeasured {
  readonly read: number;
  readonly count: number;
}

/**
 * A quarterly of a million answers, 10 departments × 8 stages × 8 quarters: what its findings cost
 * once the file is read, beside one pass over typed arrays for each grouping, and beside DuckDB. The
 * findings should take at most 1.2 × the passes, and the process no more memory than reading.
 *
 * @throws {Refusal} If DuckDB cannot be installed.
 */
export async function benchQuarterly(): Promise<void> {
  console.log(formatMachine([]));
  const duck = copyTemplates('duckdb');
  const folder = mkdtempSync(join(tmpdir(), 'quarterly-'));
  try {
    const installed = await runCommand('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: duck.folder,
      seconds: 300,
    });
    if (!installed.ok) throw new Refusal('DuckDB could not be installed: npm needs its registry.');
    const path = join(folder, 'answers.csv');
    await writeQuarterly(path, rows);
    const size = (statSync(path).size / 1e6).toFixed(1);
    const version = packageVersion(duck.folder, '@duckdb/node-api');
    console.log(
      `${rows.toLocaleString('en')} answers, ${size} MB; DuckDB ${version}, one thread\n`,
    );
    await measure(path, duck.folder);
  } finally {
    rmSync(folder, { recursive: true });
    duck.remove();
  }
  console.log(`\n${formatLoad()}`);
}

/** In turns, each in a process of its own, so that the machine’s moods fall on all. */
async function measure(path: string, duckFolder: string): Promise<void> {
  const ours = new Map<string, QuarterlyMeasured[]>(names.map((name) => [name, []]));
  const ducks: DuckMeasured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const script = join(import.meta.dirname, 'quarterly-contender.ts');
      const { stdout } = await promisify(execFile)(process.execPath, [script, name, path]);
      ours.get(name)?.push(JSON.parse(stdout) as QuarterlyMeasured);
    }
    const script = join(duckFolder, 'aggregate.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [script, path]);
    ducks.push(JSON.parse(stdout) as DuckMeasured);
  }
  const passes = least((ours.get('arrays') ?? []).flatMap((one) => one.passes));
  const line = (title: string, name: string): string[] => {
    const all = ours.get(name) ?? [];
    const found = least(all.flatMap((one) => one.passes));
    return [
      title,
      `${least(all.map(({ read }) => read)).toFixed(2)} s`,
      Number.isFinite(found) ? `${(1000 * found).toFixed(2)} ms` : '–',
      Number.isFinite(found) ? `× ${(found / passes).toFixed(2)}` : '–',
      `${Math.max(...all.map(({ peak }) => peak)).toFixed(0)} MB`,
    ];
  };
  const counted = least(ducks.map(({ count }) => count));
  console.log(
    formatTable(
      ['least of all rounds', 'reading', 'counting', 'beside the passes', 'peak'],
      [
        line('reading alone', 'read'),
        line('ours: reading, then all findings', 'ours'),
        line('typed arrays: one pass a grouping', 'arrays'),
        [
          'DuckDB: the groupings’ counts',
          `${least(ducks.map(({ read }) => read)).toFixed(2)} s`,
          `${(1000 * counted).toFixed(2)} ms`,
          `× ${(counted / passes).toFixed(2)}`,
          '–',
        ],
      ],
    ),
  );
}

function least(list: readonly number[]): number {
  return Math.min(...list);
}
