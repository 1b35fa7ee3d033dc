import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { type Reading, readLibrary } from './read-library.ts';

// Weakly: what nobody is using may be forgotten, because a library is large.
let latest: { readonly stamp: string; readonly reading: WeakRef<Reading> } | undefined;

/**
 * `readLibrary`, for those who ask again and again: the files are read anew only when one of them
 * has come, gone or changed.
 */
export function latestReading(root: string): Reading {
  const stamp = stampOf(join(root, 'content'));
  const known = latest?.stamp === stamp ? latest.reading.deref() : undefined;
  if (known !== undefined) return known;
  const reading = readLibrary(root);
  latest = { stamp, reading: new WeakRef(reading) };
  return reading;
}

function stampOf(folder: string): string {
  const files = listFiles(folder).map((file) => {
    const { mtimeMs, size } = statSync(join(folder, file));
    return `${file} ${mtimeMs} ${size}`;
  });
  return [folder, ...files].join('\n');
}
