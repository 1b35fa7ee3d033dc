import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#cli/root.ts';
import { Refusal } from '#cli/refusal.ts';
import { runNode } from '#cli/run-tool.ts';
import { listFiles } from '#loaders/list-files.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { generateCases } from './generate-cases.ts';
import { formatMachine } from './machine.ts';
import { withPeakMemory } from './peak-memory.ts';
import { copyProject, replaceCases } from './project-copy.ts';
import { formatTable } from './table.ts';

const seed = 20_101_015;

/** Builds the student edition of a project with many cases, and prints what that takes. */
export async function benchBuild(cases: number): Promise<void> {
  const { library } = readLibrary(root);
  const shipped = library.caseFacts.length;
  const count = (n: number): string => n.toLocaleString('en');
  console.log(
    `Building the student edition with ${shipped} shipped and with ${count(cases)} generated cases, as npm run build does …`,
  );
  console.log(formatMachine(['astro', 'pagefind']));
  const project = copyProject();
  // Also when stopped with Ctrl-C.
  const remove = (): void => rmSync(project, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    const few = [await build(project), await build(project)] as const;
    replaceCases(project, generateCases(library, cases, seed));
    const many = [await build(project), await build(project)] as const;
    const rows = [
      row(`${shipped} shipped cases, cold`, few[0]),
      row(`${shipped} shipped cases, unchanged`, few[1]),
      row(`${count(cases)} generated cases, cold`, many[0]),
      row(`${count(cases)} generated cases, unchanged`, many[1]),
    ];
    console.log(
      `\n${formatTable(['', 'pages', 'files', 'seconds', 'pages/s', 'ms/page', 'peak memory', 'output'], rows)}\n`,
    );
    console.log(
      `A page among ${count(cases)} cases takes ${ratio(many[0], few[0])} of the time of a page among ${shipped} (cold; ${ratio(many[1], few[1])} unchanged).`,
    );
    console.log(
      'Pages are HTML files in every language; seconds are those of the whole command, content check, search index and leak guard included.',
    );
  } finally {
    remove();
    process.off('exit', remove);
  }
}

interface Built {
  /** Number of HTML files. */
  readonly pages: number;
  readonly files: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Bytes of all its processes together. */
  readonly peak: number | undefined;
}

async function build(project: string): Promise<Built> {
  const started = performance.now();
  const { result, peak } = await withPeakMemory(() =>
    runNode(project, ['src/cli/build.ts', 'student', '--quiet'], { quiet: true }),
  );
  const seconds = (performance.now() - started) / 1000;
  if (!result.ok)
    throw new Refusal(
      `${result.output}The project with generated cases could not be built: see above.`,
    );
  const output = join(project, 'dist/student');
  const files = listFiles(output);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    seconds,
    bytes: files.reduce((sum, file) => sum + statSync(join(output, file)).size, 0),
    peak,
  };
}

const perPage = ({ seconds, pages }: Built): number => (1000 * seconds) / pages;

function ratio(built: Built, other: Built): string {
  return `${((100 * perPage(built)) / perPage(other)).toFixed(0)}%`;
}

function row(name: string, built: Built): string[] {
  return [
    name,
    built.pages.toLocaleString('en'),
    built.files.toLocaleString('en'),
    built.seconds.toFixed(1),
    (1000 / perPage(built)).toFixed(1),
    perPage(built).toFixed(1),
    built.peak === undefined ? 'not known' : `${Math.round(built.peak / 1e6)} MB`,
    `${(built.bytes / 1e6).toFixed(1)} MB`,
  ];
}
