import { maskPersonal, pickQuotes, shortened } from '#quarterly/own-words.ts';
import type { Quote } from './view.ts';

const mostQuotes = 3;
const mostLetters = 240;

/** A few of the comments as they may be shown: masked first, then shortened. */
export function quotesFrom(
  comments: readonly { readonly text: string; readonly score: number }[],
): Quote[] {
  return pickQuotes(comments, mostQuotes).map(({ text, score }) => ({
    text: shortened(maskPersonal(text), mostLetters),
    score,
  }));
}
