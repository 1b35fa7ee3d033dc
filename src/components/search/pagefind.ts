/** The part of Pagefind’s browser API that the search page uses. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  filters(): Promise<FilterCounts>;
  destroy(): Promise<void>;
  search(query: string | null, options: SearchOptions): Promise<SearchAnswer>;
}

/** How many pages have each value of each filter. */
export type FilterCounts = Record<string, Record<string, number>>;

interface SearchOptions {
  readonly filters?: Record<string, { any: readonly string[] }>;
  readonly sort?: Record<string, 'asc' | 'desc'>;
}

export interface SearchAnswer {
  readonly results: readonly { readonly id: string; data(): Promise<FoundPage> }[];
  /** How many results each value of each filter would leave. */
  readonly totalFilters: FilterCounts;
}

export interface FoundSection {
  readonly title: string;
  readonly url: string;
  /** HTML with `<mark>`. */
  readonly excerpt: string;
}

export interface FoundPage {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Values by filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly FoundSection[];
}

let loads = 0;

/**
 * Loads the index of the page’s language.
 *
 * @throws {Error} If it cannot be fetched.
 */
export async function loadPagefind(): Promise<Pagefind> {
  // Browsers and Pagefind keep what failed: a further load needs an address of its own.
  const address = `/pagefind/pagefind.js${loads > 0 ? `?load=${loads}` : ''}`;
  loads += 1;
  // Not bundled: Pagefind writes it beside the index, after the bundle is made.
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  try {
    await pagefind.options({ excerptLength: 28 });
    // Without this the first answers have no counts.
    await pagefind.filters();
    return pagefind;
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
}
