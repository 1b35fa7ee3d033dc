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
  const isTrue = (page: FoundPage): boolean => query === '' || isTrueHit(query, markedWords(page));
  const refused = found.filter((page) => !isTrue(page));
  return { pages: found.filter(isTrue), counts: countsWithout(refused, answer.totalFilters) };
}

/** The counts less those of pages that are not shown. */
function countsWithout(refused: readonly FoundPage[], counts: FilterCounts): FilterCounts {
  const values = (facet: string): readonly string[] =>
    refused.flatMap(({ filters }) => filters[facet] ?? []);
  return Object.fromEntries(
    Object.entries(counts).map(([facet, byValue]) => [facet, less(byValue, values(facet))]),
  );
}

function less(
  counts: Readonly<Record<string, number>>,
  values: readonly string[],
): Record<string, number> {
  const left = { ...counts };
  for (const value of values) left[value] = Math.max(0, (left[value] ?? 0) - 1);
  return left;
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
