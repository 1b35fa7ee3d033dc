import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkLibrary } from '#checks/check-library.ts';
import { type ParsedLibrary, readLibrary } from '#loaders/read-library.ts';
import { type Problem, formatProblems } from '#problems/problem.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** Names of the fixtures with a mistake; each is the code of the Problem it is about. */
export const invalidFixtures = readdirSync(join(fixtures, 'invalid')).toSorted();

/** Every Problem of a content, and what could be read of it. */
export interface Report {
  readonly library: ParsedLibrary;
  readonly problems: readonly Problem[];
  /** The problems as `npm run check` prints them. */
  readonly printed: string;
}

/** Reports on the valid content with the files of each named fixture laid over it. */
export function reportOn(...codes: string[]): Report {
  return inFolder((root) => layFixtures(root, ...codes));
}

/** Puts the valid content into a folder, and the files of each named fixture over it. */
export function layFixtures(root: string, ...codes: string[]): void {
  cpSync(join(fixtures, 'valid'), root, { recursive: true });
  for (const code of codes) layOver(root, join(fixtures, 'invalid', code));
}

/** The valid content, where both texts of the case say that they run code, and the English one does. */
export function layProgram(root: string): void {
  for (const name of ['valid', 'program']) cpSync(join(fixtures, name), root, { recursive: true });
}

/** All that is wrong with a project’s content by the plainest way: everything is read, in one go. */
export function listAllProblems(root: string): Problem[] {
  const { library, problems } = readLibrary(root);
  return [...problems, ...checkLibrary(library)];
}

/** Reports on the content whose texts may run code. */
export function reportOnProgram(): Report {
  return inFolder(layProgram);
}

/** Reports on a project that holds these files and nothing else. */
export function reportOnFiles(files: Readonly<Record<string, string>>): Report {
  return inFolder((root) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  });
}

/** The text of a file of the valid content. */
export function validFile(file: string): string {
  return readFileSync(join(fixtures, 'valid', file), 'utf8');
}

// Besides files to add or replace, a fixture may have a list of files to remove.
function layOver(root: string, fixture: string): void {
  if (existsSync(join(fixture, 'content'))) {
    cpSync(join(fixture, 'content'), join(root, 'content'), { recursive: true });
  }
  if (!existsSync(join(fixture, 'remove.txt'))) return;
  const removed = readFileSync(join(fixture, 'remove.txt'), 'utf8').split('\n').filter(Boolean);
  for (const file of removed) rmSync(join(root, file));
}

function inFolder(fill: (root: string) => void): Report {
  const root = mkdtempSync(join(tmpdir(), 'retrobottega-fixture-'));
  try {
    fill(root);
    const { library } = readLibrary(root);
    const problems = listAllProblems(root);
    return { library, problems, printed: formatProblems(problems) };
  } finally {
    rmSync(root, { recursive: true });
  }
}
