import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#cli/root.ts';
import { Refusal } from '#cli/refusal.ts';
import { runNode } from '#cli/run-tool.ts';
import { listFiles } from '#loaders/list-files.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { generateCases } from './generate-cases.ts';
import { formatLoad, formatMachine } from './machine.ts';
import { copyProject, replaceCases } from './project-copy.ts';
import { formatTable } from './table.ts';
import { type Consumption, watchPrograms } from './watch-programs.ts';

const seed = 20_101_015;

const headings = [
  'pages',
  'files',
  'seconds',
  'pages/s',
  'ms/page',
  'processor',
  'memory',
  'output',
];

/** Builds the student edition of a project with many cases, and prints what that takes. */
export async function benchBuild(cases: number): Promise<void> {
  const { library } = readLibrary(root);
  const few = `${library.caseFacts.length} shipped cases`;
  const many = `${cases.toLocaleString('en')} generated cases`;
  console.log(`Building the student edition with ${few} and with ${many}, as npm run build does …`);
  console.log(formatMachine(['astro', 'pagefind']));
  const built = await inCopy(async (project) => {
    const shipped = await buildTwice(project, few);
    replaceCases(project, generateCases(library, cases, seed));
    return [...shipped, ...(await buildTwice(project, many))] as const;
  });
  const [cold, unchanged, coldMany, unchangedMany] = built;
  console.log(`\n${formatTable(['', ...headings], built.map(row))}\n`);
  console.log(
    `A page among ${many} takes ${ratio(coldMany, cold)} of the time of a page among ${few} (cold; ${ratio(unchangedMany, unchanged)} unchanged).`,
  );
  console.log(
    'Pages are HTML files in every language; seconds are those of the whole command, content check, search index and leak guard included; processor time and peak memory are those of all its processes together.',
  );
  console.log(formatLoad());
}

async function inCopy<T>(use: (project: string) => Promise<T>): Promise<T> {
  const project = copyProject();
  // Also when stopped.
  const remove = (): void => rmSync(project, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    return await use(project);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

async function buildTwice(project: string, content: string): Promise<readonly [Built, Built]> {
  const cold = await build(project, `${content}, cold`);
  return [cold, await build(project, `${content}, unchanged`)];
}

interface Built extends Consumption {
  /** What was built. */
  readonly name: string;
  /** Number of HTML files. */
  readonly pages: number;
  readonly files: number;
  readonly seconds: number;
  readonly bytes: number;
}

async function build(project: string, name: string): Promise<Built> {
  const started = performance.now();
  const { result, ...consumption } = await watchPrograms(() =>
    runNode(project, ['src/cli/build.ts', 'student', '--quiet'], { quiet: true }),
  );
  const seconds = (performance.now() - started) / 1000;
  if (!result.ok) throw new Refusal(`${result.output}Not built: ${name}. See above.`);
  console.log(`${name}: ${seconds.toFixed(1)} s`);
  const output = join(project, 'dist/student');
  const files = listFiles(output);
  return {
    name,
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    seconds,
    bytes: files.reduce((sum, file) => sum + statSync(join(output, file)).size, 0),
    ...consumption,
  };
}

const perPage = ({ seconds, pages }: Built): number => (1000 * seconds) / pages;

function ratio(built: Built, other: Built): string {
  return `${((100 * perPage(built)) / perPage(other)).toFixed(0)}%`;
}

function row(built: Built): string[] {
  return [
    built.name,
    built.pages.toLocaleString('en'),
    built.files.toLocaleString('en'),
    built.seconds.toFixed(1),
    (1000 / perPage(built)).toFixed(1),
    perPage(built).toFixed(1),
    built.processorSeconds === undefined ? 'not known' : `${built.processorSeconds.toFixed(1)} s`,
    built.peakMemory === undefined ? 'not known' : `${Math.round(built.peakMemory / 1e6)} MB`,
    `${(built.bytes / 1e6).toFixed(1)} MB`,
  ];
}
