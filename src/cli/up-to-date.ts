import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '#editions/edition.ts';
import { releasesFrom } from '#editions/release.ts';
import { listFiles } from '#loaders/list-files.ts';

/** What a build is made of: folders and files below the project’s root. */
const code = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const matter = ['content', 'public'];

/** A fingerprint of all that a build is made of: files, settings and the Node it runs on. */
export function fingerprintOf(root: string, env = process.env): string {
  return hashOf([
    codeFingerprint(root, env),
    env['RELEASE'] ?? '',
    ...releasedBy(root, env),
    ...filesOf(root, matter),
  ]);
}

/** The cases whose day has come: without a change of any file they are in an edition from then on. */
function releasedBy(root: string, env: typeof process.env): string[] {
  const { today } = releasesFrom(env);
  const folder = join(root, 'content/cases');
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return listFiles(folder)
    .filter((file) => /\/case\.ya?ml$/.test(file))
    .filter((file) => {
      const [, day] =
        /^releaseOn:\s*["']?(\d{4}-\d\d-\d\d)/m.exec(readFileSync(join(folder, file), 'utf8')) ??
        [];
      return day !== undefined && day <= today;
    });
}

/**
 * The same without texts and pictures. When it changes, every page is made again: how styles and
 * scripts are cut into files, and so the names that pages know them by, may change with any of it.
 */
export function codeFingerprint(root: string, env = process.env): string {
  return hashOf([process.version, env['SITE'] ?? '', ...filesOf(root, code)]);
}

function hashOf(parts: Iterable<string | Buffer>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
}

/** Every file’s path and bytes. */
function* filesOf(root: string, names: readonly string[]): Iterable<string | Buffer> {
  for (const name of names) {
    const path = join(root, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) continue;
    // Of hidden files Astro publishes those of `public`.
    for (const file of stats.isDirectory() ? listFiles(path, true) : ['']) {
      yield `${name}/${file}`;
      yield readFileSync(join(path, file));
    }
  }
}

/** What was built last, and from what. */
interface Note {
  readonly ingredients: string;
  /** Every file that was written, its size and time. */
  readonly files: readonly string[];
}

/** Whether a built folder is what these ingredients give, and nobody has touched it since. */
export function isUpToDate(root: string, edition: Edition, fingerprint: string): boolean {
  const note = readNote(root, edition);
  return (
    note?.ingredients === fingerprint &&
    filesIn(join(root, 'dist', edition)).join('\n') === note.files.join('\n')
  );
}

/** Notes that an edition was built from these ingredients. */
export function noteBuilt(root: string, edition: Edition, fingerprint: string): void {
  const files = filesIn(join(root, 'dist', edition));
  const file = noteFile(root, edition);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ingredients: fingerprint, files } satisfies Note));
}

function readNote(root: string, edition: Edition): Note | undefined {
  try {
    return JSON.parse(readFileSync(noteFile(root, edition), 'utf8')) as Note;
  } catch {
    return undefined;
  }
}

function noteFile(root: string, edition: Edition): string {
  return join(root, 'node_modules', '.cache', 'retrobottega', `built-${edition}.json`);
}

function filesIn(folder: string): string[] {
  return listFiles(folder, true).map((file) => {
    const { size, mtimeMs } = statSync(join(folder, file));
    return `${file} ${size} ${mtimeMs}`;
  });
}
