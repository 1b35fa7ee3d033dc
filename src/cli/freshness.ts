import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a built page is made of. */
const ingredients = ['content', 'src', 'public', 'astro.config.mjs', 'package.json'];

/**
 * Whether a built folder is missing or older than something it is made of. Its own time is that
 * at which its build started.
 */
export function isStale(root: string, folder: string): boolean {
  const built = statSync(folder, { throwIfNoEntry: false });
  return (
    built === undefined || ingredients.some((name) => newest(join(root, name)) > built.mtimeMs)
  );
}

// A folder counts as well: its time changes when something is deleted from it.
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    stats.mtimeMs,
  );
}
