/** The name of the sentence that says how a search went. */
export function outcomeOf(query: string, count: number, filtered: boolean): string {
  if (count === 0 && filtered) return 'none-filtered';
  if (count === 0) return query === '' ? 'start' : 'none';
  if (query === '') return count === 1 ? 'all-one' : 'all';
  return count === 1 ? 'one' : 'many';
}
