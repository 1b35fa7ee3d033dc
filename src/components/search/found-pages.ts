import type { FilterCounts, FoundPage, Pagefind, SearchAnswer } from './pagefind.ts';
import { isTrueHit } from './true-hit.ts';

/** What a reader asks. */
export interface Question {
  readonly query: string;
  /** Values by filter. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  /** `relevance`, or what Pagefind sorts by. */
  readonly sort: string;
}

/** What there is to show. */
export interface Findings {
  readonly pages: readonly FoundPage[];
  /** How many pages each value of each filter would leave. */
  readonly counts: FilterCounts;
}

/** Asks Pagefind, and drops the pages that it found by a beginning of a word alone. */
export async function findPages(
  pagefind: Pagefind,
  { query, chosen, sort }: Question,
): Promise<Findings> {
  const filters = Object.fromEntries([...chosen].map(([facet, any]) => [facet, { any }]));
  const asked = query === '' ? null : query;
  const answer = await pagefind.search(asked, { filters });
  // Pagefind answers no question with every page there is.
  if (query === '' && chosen.size === 0) return { pages: [], counts: answer.totalFilters };
  const order =
    sort === 'relevance'
      ? answer
      : await pagefind.search(asked, { filters, sort: { [sort]: 'asc' } });
  const results = inOrder(answer.results, order.results);
  const found = await Promise.all(results.map((result) => result.data()));
  const pages = query === '' ? found : found.filter((page) => isTrueHit(query, markedWords(page)));
  // The counts beside filters would be those of the false hits.
  const falseHitsAlone = pages.length === 0 && chosen.size === 0;
  return { pages, counts: falseHitsAlone ? {} : answer.totalFilters };
}

// Sorting by minutes, Pagefind leaves out what has none, such as a source: here it comes last.
function inOrder(
  results: SearchAnswer['results'],
  sorted: SearchAnswer['results'],
): SearchAnswer['results'] {
  const places = new Map(sorted.map(({ id }, place) => [id, place]));
  const place = (id: string): number => places.get(id) ?? sorted.length;
  return results.toSorted((a, b) => place(a.id) - place(b.id));
}

function markedWords(page: FoundPage): string[] {
  const excerpts = [page.excerpt, ...page.sub_results.map(({ excerpt }) => excerpt)];
  const marks = excerpts.flatMap((html) =>
    [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => word),
  );
  // A hit in the title is not marked in the text.
  return [...marks, page.meta['title'] ?? ''];
}
