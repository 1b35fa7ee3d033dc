import { cacheNames, type OfflineFile, type OfflineList } from '#model/offline-list.ts';

/** A file, and the cache that the service worker looks for it in. */
export interface WantedFile extends OfflineFile {
  readonly cache: (typeof cacheNames)[keyof typeof cacheNames];
}

/** A set of pages with all they need; without addresses, every page and the search. */
export function wantedFiles(
  { pages, assets, search }: OfflineList,
  addresses?: readonly string[],
): readonly WantedFile[] {
  const inCache = (files: readonly OfflineFile[], cache: WantedFile['cache']): WantedFile[] =>
    files.map((file) => ({ ...file, cache }));
  const own = addresses === undefined ? pages : pages.filter(({ url }) => addresses.includes(url));
  return [
    // First what every page needs: a page alone is not worth much.
    ...inCache(assets, cacheNames.assets),
    ...inCache(own, cacheNames.pages),
    ...(addresses === undefined ? inCache(search, cacheNames.search) : []),
  ];
}

/** Those of some files that are not here, or not as they are now. */
export function missingFiles(
  files: readonly WantedFile[],
  kept: ReadonlyMap<string, string>,
): readonly WantedFile[] {
  return files.filter(({ url, digest }) => kept.get(url) !== digest);
}

/** How much files take. */
export function bytesOf(files: readonly OfflineFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
