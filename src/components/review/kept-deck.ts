import { fillTemplate } from '#client/fill-template.ts';
import { change, type Keeping } from '#client/records.ts';
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
  make: (deck: Deck) => Deck,
  { title, kept }: DeckWords,
): Promise<{ readonly deck: Deck; readonly outcome: Keeping }> {
  let before: Deck = {};
  let deck = before;
  const outcome = await change(deckKey, (entry) => {
    before = deckFrom(entry?.state);
    deck = make(before);
    if (deck === before) return undefined;
    const answer = fillTemplate(kept, { count: String(Object.keys(deck).length) });
    return { key: deckKey, asked: title, answer, state: deckAsJson(deck) };
  });
  return { deck: outcome === 'kept' ? deck : before, outcome };
}
