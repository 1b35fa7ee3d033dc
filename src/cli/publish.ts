import { existsSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '#editions/edition.ts';
import { listFiles } from '#loaders/list-files.ts';
import { Refusal } from './refusal.ts';

/** Where an edition lies in `dist`: published, being built, and the one before while they are exchanged. */
export function editionFolders(
  dist: string,
  edition: Edition,
): Record<'published' | 'building' | 'previous', string> {
  return {
    published: join(dist, edition),
    building: join(dist, '.building', edition),
    previous: join(dist, `.previous-${edition}`),
  };
}

/**
 * Clears away what a killed build left. One killed in the middle of the exchange left no
 * published edition: the one before is put back.
 */
export function clearLeftOvers(dist: string, edition: Edition): void {
  const { published, building, previous } = editionFolders(dist, edition);
  rmSync(building, { recursive: true, force: true });
  if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
  rmSync(previous, { recursive: true, force: true });
}

/**
 * Puts a finished build in the place of the last one, by two renames: Node has no exchange of two
 * folders in one. Killed between them, it leaves the last one aside and whole, and the next build
 * puts it back before it does anything else.
 *
 * @throws {Refusal} If the folders cannot be exchanged. The last good build is then where it was.
 */
export function publish(dist: string, edition: Edition): void {
  const { published, building, previous } = editionFolders(dist, edition);
  try {
    if (existsSync(published)) {
      keepTimes(published, building);
      renameSync(published, previous);
    }
    renameSync(building, published);
  } catch (error) {
    if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
    const reason = error instanceof Error && 'code' in error ? error.code : error;
    throw new Refusal(
      `dist/${edition} could not be exchanged for the new build (${reason}): close what has it open and build again; the last good build is left as it was.`,
    );
  }
  rmSync(previous, { recursive: true, force: true });
}

/** Gives files that are as they were the time they had: who publishes by time sends only what is new. */
function keepTimes(before: string, now: string): void {
  for (const file of listFiles(now)) {
    const [old, fresh] = [join(before, file), join(now, file)];
    const stats = statSync(old, { throwIfNoEntry: false });
    if (stats === undefined || stats.size !== statSync(fresh).size) continue;
    if (!readFileSync(old).equals(readFileSync(fresh))) continue;
    // In seconds with their fractions: a `Date` would cut them.
    utimesSync(fresh, stats.atimeMs / 1000, stats.mtimeMs / 1000);
  }
}
