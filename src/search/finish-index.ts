import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFailures } from './failures.ts';

/** Makes of what Pagefind wrote what readers get. */
export function finishIndex(folder: string): void {
  removeUnusedInterfaces(folder);
  reportFailures(folder);
}

/** Pagefind writes three interfaces of its own beside the index, 0.4 MB that no page of ours loads. */
function removeUnusedInterfaces(folder: string): void {
  const unused = readdirSync(folder).filter((file) =>
    /^pagefind-(?:.*ui|highlight)\.(?:js|css)$/.test(file),
  );
  for (const file of unused) rmSync(join(folder, file));
}

/** A reader’s search that fails says so: in the worker, and on the page where there is no worker. */
function reportFailures(folder: string): void {
  for (const name of ['pagefind.js', 'pagefind-worker.js']) {
    const file = join(folder, name);
    writeFileSync(file, withFailures(readFileSync(file, 'utf8')));
  }
}
