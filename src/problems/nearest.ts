/**
 * The name that somebody probably meant: the one that the fewest changes of a letter lead to, if
 * they are few enough (a third of the letters) and leave something of what was typed.
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const scored = names
    .map((name) => ({ name, distance: editDistance(typed.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  const best = scored[0];
  if (best === undefined || best.distance >= Math.max(typed.length, best.name.length))
    return undefined;
  return best.distance <= Math.max(1, typed.length / 3) ? best.name : undefined;
}

// Levenshtein’s distance, one row of the table at a time.
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const substituted = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(substituted, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
