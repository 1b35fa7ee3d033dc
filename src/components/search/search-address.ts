import type { Question } from './found-pages.ts';

/** A question as it stands in the address: `q=promise&theme=Promises`; empty when nothing is asked. */
export function searchAddress({ query, chosen, sort }: Question): URLSearchParams {
  const address = new URLSearchParams();
  if (query !== '') address.set('q', query);
  for (const [facet, values] of chosen) for (const value of values) address.append(facet, value);
  if (sort !== 'relevance') address.set('sort', sort);
  return address;
}

/** The question that an address asks, with these facets; what else it says is passed over. */
export function questionIn(address: URLSearchParams, facets: readonly string[]): Question {
  return {
    query: address.get('q') ?? '',
    chosen: new Map(
      facets
        .map((facet) => [facet, address.getAll(facet)] as const)
        .filter(([, values]) => values.length > 0),
    ),
    sort: address.get('sort') ?? 'relevance',
  };
}
