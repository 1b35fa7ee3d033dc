import { fillTemplate } from '#client/fill-template.ts';

/** A sentence with its numbers. */
export function fillCounts(sentence: string, counts: Readonly<Record<string, number>>): string {
  const values = Object.entries(counts).map(([name, count]) => [name, String(count)]);
  return fillTemplate(sentence, Object.fromEntries(values));
}
