import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PagefindIndex } from './pagefind-index.ts';

/** What Pagefind writes about an index beside it. */
export interface IndexEntry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

export function readIndexEntry(folder: string): IndexEntry {
  return JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as IndexEntry;
}

/** The files that hold what is shown of the pages found. */
export function fragmentsIn(folder: string): string[] {
  return readdirSync(join(folder, 'fragment')).map((name) => join(folder, 'fragment', name));
}

/**
 * Writes an index to an empty folder.
 *
 * @param lent - Fragments of pages that are in the index as they are. They are not packed again,
 *   which takes as long as all the rest of writing.
 */
export async function writeIndex(
  index: PagefindIndex,
  folder: string,
  lent: readonly string[],
): Promise<void> {
  mkdirSync(join(folder, 'fragment'), { recursive: true });
  for (const file of lent) borrow(file, join(folder, 'fragment', basename(file)));
  await index.write(folder);
  if (lent.length === 0 || fitsTogether(folder)) return;
  await rm(folder, { recursive: true });
  await index.write(folder);
}

function borrow(file: string, place: string): void {
  try {
    linkSync(file, place);
  } catch {
    copyFileSync(file, place);
  }
}

/**
 * Whether every page has a fragment of its own, under the usual name. Fragments are named by the
 * first seven digits of a hash, and by more where two begin alike: which of them keeps the short
 * name depends on their order, and the one that was lent may not be it.
 */
function fitsTogether(folder: string): boolean {
  const names = fragmentsIn(folder).map((file) => basename(file));
  const pages = Object.values(readIndexEntry(folder).languages).map((one) => one.page_count);
  return (
    names.every((name) => /^[a-z]+_[0-9a-f]{7}\.pf_fragment$/.test(name)) &&
    names.length === pages.reduce((sum, count) => sum + count, 0)
  );
}
