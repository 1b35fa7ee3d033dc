/** The part of Pagefind’s browser API that the search page uses. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  filters(): Promise<FilterCounts>;
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
  readonly sub_results: readonly FoundSection[];
}

/** Loads the index of the page’s language; undefined when there is none yet. */
export async function loadPagefind(): Promise<Pagefind | undefined> {
  try {
    // Not bundled: Pagefind writes it beside the index, after the bundle is made.
    const address = '/pagefind/pagefind.js';
    const pagefind: Pagefind = await import(/* @vite-ignore */ address);
    await pagefind.options({ excerptLength: 28 });
    // Without this the first answers have no counts.
    await pagefind.filters();
    return pagefind;
  } catch {
    return undefined;
  }
}
