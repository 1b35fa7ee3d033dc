import { today } from '#client/days.ts';
import { withWrong } from './deck.ts';
import { changeDeck, type DeckWords } from './kept-deck.ts';

/**
 * Puts a question that was answered wrong into the review.
 *
 * @param card - `quiz/question`.
 * @param words - A `DeckWords` as JSON.
 */
export async function noteWrong(card: string, words: string): Promise<void> {
  await changeDeck((deck) => withWrong(deck, card, today()), JSON.parse(words) as DeckWords);
}
