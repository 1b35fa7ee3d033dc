/** A search as the end of the page’s address: `?q=promise&theme=Promises`, or nothing when nothing is asked. */
export function searchAddress(
  query: string,
  chosen: ReadonlyMap<string, readonly string[]>,
  sort: string,
): string {
  const address = new URLSearchParams();
  if (query !== '') address.set('q', query);
  for (const [facet, values] of chosen) for (const value of values) address.append(facet, value);
  if (sort !== 'relevance') address.set('sort', sort);
  return address.size > 0 ? `?${address}` : '';
}
