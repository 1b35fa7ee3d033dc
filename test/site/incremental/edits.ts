import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Something done to the files of a project. */
export type Edit = (project: string) => void;

/**
 * Puts a text in the place of another, once.
 *
 * @throws {Error} If the other does not stand in the file: the test would change nothing.
 */
export function replace(file: string, old: string, fresh: string): Edit {
  return edit(file, (text) => {
    if (!text.includes(old)) throw new Error(`${file} has no “${old}”`);
    return text.replace(old, () => fresh);
  });
}

/** Writes a file anew from what is in it. */
export function edit(file: string, change: (text: string) => string): Edit {
  return (project) => {
    const path = join(project, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
}

export function write(file: string, text: string): Edit {
  return (project) => {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  };
}

export function append(file: string, text: string): Edit {
  return (project) => appendFileSync(join(project, file), text);
}

/** Removes a file or a folder with all that is in it. */
export function remove(...paths: readonly string[]): Edit {
  return (project) => {
    for (const path of paths) rmSync(join(project, path), { recursive: true });
  };
}

export function rename(from: string, to: string): Edit {
  return (project) => renameSync(join(project, from), join(project, to));
}

/** Makes a second of a folder. */
export function copy(from: string, to: string): Edit {
  return (project) => cpSync(join(project, from), join(project, to), { recursive: true });
}

/** Gives a file a new time and leaves what is in it. */
export function touch(file: string): Edit {
  return (project) => utimesSync(join(project, file), new Date(), new Date());
}

export function all(...edits: readonly Edit[]): Edit {
  return (project) => {
    for (const apply of edits) apply(project);
  };
}
