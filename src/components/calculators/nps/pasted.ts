import type { ScoreCounts } from '#metrics/nps.ts';
import { readScores } from '#survey/scores-text.ts';

/** What is wrong with a pasted text: the name of a sentence, and what to fill in. */
export interface PasteError {
  readonly sentence: 'token-error' | 'empty-error' | 'many-error';
  readonly values: Readonly<Record<string, string>>;
}

const mostPasted = 100_000;

/** The answers in a pasted text; nothing is taken of one that holds anything else. */
export function readPasted(text: string): { readonly counts: ScoreCounts } | PasteError {
  const { counts, rejected } = readScores(text);
  const [first] = rejected;
  if (first) {
    const values = { token: first.token.slice(0, 30), position: String(first.position) };
    return { sentence: 'token-error', values };
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return { sentence: 'empty-error', values: {} };
  return total > mostPasted ? { sentence: 'many-error', values: {} } : { counts };
}
