import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '#cli/root.ts';

const copied = [
  'src',
  'public',
  'content',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** A project of its own in a temporary folder, with this one’s code, content and packages. */
export function copyProject(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'retrobottega-bench-')));
  for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true });
  // Package by package: caches are written into node_modules, and must not reach this project’s.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) link(join('node_modules', name), copy);
  }
  return copy;
}

/** Puts these cases in the place of all others, and forgets what was built. */
export function replaceCases(project: string, cases: ReadonlyMap<string, string>): void {
  for (const name of [
    'content/cases',
    'content/teaching-notes',
    'node_modules/.astro',
    'node_modules/.cache',
    'node_modules/.vite',
    '.astro',
    'dist',
  ]) {
    rmSync(join(project, name), { recursive: true, force: true });
  }
  for (const [file, text] of cases) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
}

function link(name: string, copy: string): void {
  // A junction, because on Windows links to folders need a right that people do not have.
  symlinkSync(join(root, name), join(copy, name), 'junction');
}
