import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CustomRecord } from 'pagefind';
import { listFiles } from '#loaders/list-files.ts';
import { finishIndex } from '#search/finish-index.ts';
import { openPagefindIndex, type SearchPage } from '#search/pagefind-index.ts';

/** What Pagefind keeps of a page: its words, filters, sections and what is shown of it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** Every file of a folder by its path. */
export type Files = ReadonlyMap<string, Buffer>;

export function filesIn(folder: string): Files {
  return new Map(listFiles(folder).map((file) => [file, readFileSync(join(folder, file))]));
}

/** The names of files that two folders do not have in common, byte for byte. */
export function differences(some: Files, others: Files): string[] {
  const names = new Set([...some.keys(), ...others.keys()]);
  return [...names].filter((name) => !some.get(name)?.equals(others.get(name) ?? Buffer.of()));
}

/** Indexes pages, and records after them, in one run of Pagefind. */
export async function indexOf(
  pages: readonly SearchPage[],
  records: readonly CustomRecord[] = [],
  lastPages: readonly SearchPage[] = [],
): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), 'retrobottega-pagefind-'));
  try {
    const index = await openPagefindIndex();
    await index.addPages(pages);
    await index.addRecords(records);
    await index.addPages(lastPages);
    await index.write(folder);
    finishIndex(folder);
    return filesIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What an index has of each page, by address. */
export function fragmentsOf(index: Files): ReadonlyMap<string, Fragment> {
  const fragments = [...index]
    .filter(([name]) => name.endsWith('.pf_fragment'))
    .map(([, bytes]) => gunzipSync(bytes).toString().replace('pagefind_dcd', ''))
    .map((text) => JSON.parse(text) as Fragment);
  return new Map(fragments.map((fragment) => [fragment.url, fragment]));
}

/** Some markup as a page that search reads. */
export function pageWith(markup: string, locale: string, url = '/page/'): SearchPage {
  const body = `<main data-pagefind-body><h1>Title</h1>${markup}</main>`;
  return { url, html: `<!doctype html><html lang="${locale}"><body>${body}</body></html>` };
}
