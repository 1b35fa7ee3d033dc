/** A file of the site that can be kept on a device. */
export interface OfflineFile {
  /** From the root of the site: `/en/cases/`. */
  readonly url: string;
  /** As it lies on the device, unpacked. */
  readonly bytes: number;
  /** Changes with what is in it. */
  readonly digest: string;
}

/** What it takes to read one language of an edition without a connection: `/offline-<language>.json`. */
export interface OfflineList {
  readonly pages: readonly OfflineFile[];
  /** Styles, scripts, fonts and pictures, for every page. */
  readonly assets: readonly OfflineFile[];
  /** The search index. */
  readonly search: readonly OfflineFile[];
}

/** Where the list of a language is. */
export const offlineListPath = (locale: string): string => `/offline-${locale}.json`;

/** The caches of the service worker, by what lies in them. */
export const cacheNames = { pages: 'pages', assets: 'assets', search: 'search' } as const;
