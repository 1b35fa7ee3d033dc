import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The bytes of files by path. */
export type Contents = ReadonlyMap<string, Buffer>;

/** Every file below a folder with what is in it, hidden ones too; nothing where there is no folder. */
export function contentsOf(folder: string): Contents {
  return new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file))]));
}

/** When each file below a folder was written, to the millisecond. */
export function timesOf(folder: string): ReadonlyMap<string, number> {
  return new Map(
    filesIn(folder).map((file) => [file, statSync(join(folder, file)).mtime.getTime()]),
  );
}

/** The files that are not the same in two folders, and for each the first place where they part. */
export function listDifferences(given: Contents, expected: Contents): string[] {
  return changedFiles(given, expected).map((file) => {
    const [is, should] = [given.get(file), expected.get(file)];
    if (is === undefined) return `${file} is missing`;
    if (should === undefined) return `${file} should not be there`;
    return `${file} is not what it should be:\n${firstDifference(is, should)}`;
  });
}

/** The files that one of two folders has and the other has not or has otherwise, sorted. */
export function changedFiles(one: Contents, other: Contents): string[] {
  const files = new Set([...one.keys(), ...other.keys()]);
  return [...files].filter((file) => !areEqual(one.get(file), other.get(file))).toSorted();
}

function areEqual(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other);
}

function firstDifference(is: Buffer, should: Buffer): string {
  let at = 0;
  while (at < is.length && is[at] === should[at]) at += 1;
  const show = (bytes: Buffer): string =>
    JSON.stringify(bytes.subarray(Math.max(0, at - 60), at + 140).toString());
  return `  is        ${show(is)}\n  should be ${show(should)}`;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}
