import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '#editions/edition.ts';

/** Removes what earlier builds keep for later ones, so that everything is made anew. */
export function forgetEarlierBuilds(root: string, editions: readonly Edition[]): void {
  const modules = join(root, 'node_modules');
  const folders = [
    join(modules, '.cache', 'retrobottega'),
    ...editions.map((edition) => join(modules, '.astro', edition)),
  ];
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
