import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** @throws {RangeError} If there is nothing to change: a benchmark must not measure that. */
export function editFile(file: string, part: RegExp, change: (found: string) => string): void {
  const before = readFileSync(file, 'utf8');
  if (!part.test(before)) throw new RangeError(`editFile: ${basename(file)} has no ${part}`);
  writeFileSync(file, before.replace(part, change));
}

/** A peer’s own files, such as its templates, in a temporary folder that ends with this process at the latest. */
export function copyTemplates(name: string): {
  readonly folder: string;
  readonly remove: () => void;
} {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `retrobottega-${name}-`)));
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true });
  };
  // Also when stopped.
  process.once('exit', remove);
  cpSync(join(import.meta.dirname, name), folder, {
    recursive: true,
    filter: (file) => basename(file) !== 'node_modules',
  });
  return { folder, remove };
}

/** Texts by their path in the folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
