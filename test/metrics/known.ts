/** What a measure gave, where the test knows that there is a result. */
export function known<T>(result: T | undefined): T {
  if (result === undefined) throw new Error('Expected a result.');
  return result;
}

/** The counts of so many tens, eights and threes. */
export function counted(promoters: number, passives: number, detractors: number): number[] {
  return [0, 0, 0, detractors, 0, 0, 0, 0, passives, 0, promoters];
}

/** How many gave each score from 0 to 10. */
export function tallied(scores: readonly number[]): number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const score of scores) counts[score] = (counts[score] ?? 0) + 1;
  return counts;
}

/** n numbers by their places, from 0. */
export function listOf(n: number, numberAt: (i: number) => number): number[] {
  return Array.from({ length: n }, (_, i) => numberAt(i));
}
