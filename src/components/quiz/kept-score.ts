import { findKept } from '#client/records.ts';
import type { Score } from '#quizzes/score.ts';
import { stateFrom } from './attempt.ts';

/**
 * What a reader’s latest attempt at a quiz brought; undefined where nothing is known of one.
 *
 * @param length - How many questions it has.
 */
export async function keptScore(slug: string, length: number): Promise<Score | undefined> {
  const state = stateFrom((await findKept(`quizzes/${slug}`))?.state);
  if (state === undefined) return undefined;
  const answers = Object.values(state.attempt.answers);
  // An attempt that was only begun does not take the place of one that is over.
  if (answers.every(({ points }) => points === undefined)) return state.past.at(-1);
  return { points: answers.reduce((sum, { points }) => sum + (points ?? 0), 0), of: length };
}
