import { cacheNames } from '#model/offline-list.ts';
import type { WantedFile } from './wanted-files.ts';

const noted = 'kept';
const note = '/kept-files';

/** The digests of files that were kept on request, by address, as far as they are still there. */
export async function keptFiles(): Promise<ReadonlyMap<string, string>> {
  const found = await (await caches.open(noted)).match(note);
  const digests = new Map<string, string>(
    found ? ((await found.json()) as [string, string][]) : [],
  );
  const there = new Set<string>();
  for (const name of Object.values(cacheNames)) {
    for (const { url } of await (await caches.open(name)).keys()) there.add(new URL(url).pathname);
  }
  return new Map([...digests].filter(([url]) => there.has(url)));
}

/** Notes that files have been kept. */
export async function noteKept(files: readonly WantedFile[]): Promise<void> {
  const digests = new Map(await keptFiles());
  for (const { url, digest } of files) digests.set(url, digest);
  const cache = await caches.open(noted);
  await cache.put(note, new Response(JSON.stringify([...digests])));
}

/** Takes all pages away that are kept, on request or because they were opened; no answer of a reader is among them. */
export async function clearKept(): Promise<void> {
  const names = [...Object.values(cacheNames), noted];
  await Promise.all(names.map((name) => caches.delete(name)));
}
