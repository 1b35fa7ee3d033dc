import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#cli/root.ts';
import { listFiles } from '#loaders/list-files.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { compareRuns, type Run } from './compare-runs.ts';
import { generateCases } from './generate-cases.ts';
import { formatLoad, formatMachine } from './machine.ts';
import { prepareOurs, type Subject } from './our-site.ts';
import { preparePeers } from './peers/peers.ts';
import { formatTable } from './table.ts';
import { watchPrograms } from './watch-programs.ts';

const seed = 20_101_015;
/** The number of cases at which we are held against others. */
const compared = 1000;

/**
 * Builds sites of many cases, cold and after changes, and others’ sites of the same cases in the
 * same run; prints what each build took and how they compare.
 */
export async function benchBuild(sizes: readonly number[]): Promise<void> {
  console.log(formatMachine(['astro', 'pagefind']));
  const runs: Run[] = [];
  for (const size of sizes) runs.push(...(await benchSize(size)));
  console.log(`\n${formatTable(['', ...headings], runs.map(row))}\n`);
  for (const line of compareRuns(runs, compared)) console.log(line);
  console.log(
    'Pages are HTML files in both languages; seconds are those of the whole command, with content check, search index and leak guard where there are any; processor time and peak memory are those of all its processes together.',
  );
  console.log(formatLoad());
}

async function benchSize(size: number): Promise<Run[]> {
  const { library } = readLibrary(root);
  const cases = generateCases(library, size, seed);
  const { ready, missing } =
    size === compared ? await preparePeers(cases, library) : { ready: [], missing: [] };
  for (const reason of missing) console.log(reason);
  const runs: Run[] = [];
  for (const subject of [prepareOurs(cases), ...ready]) {
    console.log(`\n${subject.version}, ${size.toLocaleString('en')} bilingual cases`);
    runs.push(...(await benchSubject(subject, size)));
    subject.remove();
  }
  return runs;
}

async function benchSubject(subject: Subject, cases: number): Promise<Run[]> {
  const steps = [
    ['cold', () => subject.clear()],
    ['nothing changed', () => undefined],
    ['one text changed', () => subject.changeOneText()],
    ['one component changed', () => subject.changeOneComponent()],
  ] as const;
  const runs: Run[] = [];
  for (const [after, change] of steps) {
    change();
    const run = { name: subject.name, cases, after, ...(await measure(subject)) };
    console.log(`  ${after}: ${run.seconds.toFixed(1)} s`);
    runs.push(run);
  }
  return runs;
}

async function measure(subject: Subject): Promise<Omit<Run, 'name' | 'cases' | 'after'>> {
  const started = performance.now();
  const { peakMemory, processorSeconds } = await watchPrograms(() => subject.build());
  const seconds = (performance.now() - started) / 1000;
  const files = listFiles(subject.output);
  return {
    seconds,
    peakMemory,
    processorSeconds,
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(join(subject.output, file)).size, 0),
  };
}

const headings = ['cases', 'pages', 'seconds', 'ms/page', 'processor', 'memory', 'output'];

function row(run: Run): string[] {
  const { processorSeconds, peakMemory } = run;
  return [
    `${run.name}, ${run.after}`,
    run.cases.toLocaleString('en'),
    run.pages.toLocaleString('en'),
    run.seconds.toFixed(1),
    ((1000 * run.seconds) / run.pages).toFixed(1),
    processorSeconds === undefined ? 'not known' : `${processorSeconds.toFixed(1)} s`,
    peakMemory === undefined ? 'not known' : `${Math.round(peakMemory / 1e6)} MB`,
    `${(run.bytes / 1e6).toFixed(1)} MB`,
  ];
}
