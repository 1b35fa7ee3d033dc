import { fillTemplate } from '#client/fill-template.ts';
import { findKept, keep, type Keeping } from '#client/records.ts';
import { type Deck, deckAsJson, deckFrom } from './deck.ts';

export const deckKey = 'review/deck';

/** What is said of the deck where it is kept. */
export interface DeckWords {
  readonly title: string;
  /** A sentence with `{count}`. */
  readonly kept: string;
}

/** Changes the deck as it is kept now: another tab may have been at it. */
export async function changeDeck(
  change: (deck: Deck) => Deck,
  { title, kept }: DeckWords,
): Promise<{ readonly deck: Deck; readonly outcome: Keeping }> {
  const before = deckFrom((await findKept(deckKey))?.state);
  const deck = change(before);
  if (deck === before) return { deck, outcome: 'kept' };
  const answer = fillTemplate(kept, { count: String(Object.keys(deck).length) });
  const outcome = await keep({ key: deckKey, asked: title, answer, state: deckAsJson(deck) });
  return { deck: outcome === 'kept' ? deck : before, outcome };
}
