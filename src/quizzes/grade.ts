import type { Given, QuizFace, QuizKey } from '#model/quiz-question.ts';
import { computedAnswer } from './computed-answer.ts';
import { plainAnswer } from './plain-answer.ts';

/** As far as grading looks at a question. */
export interface Gradable {
  readonly face: QuizFace;
  readonly key?: QuizKey;
}

/**
 * What an answer is worth, 0…1: 1 is right, anything between is right in part.
 *
 * Several options: the share of the right ones chosen, less one for each wrong one. An order: the share of neighbours that
 * follow each other as they should. Pairs: the share of right ones. Numbers and words: all or nothing.
 *
 * @param given - As the question’s type has it; empty when nothing was answered.
 * @param numbers - Those of this attempt, for a question that is computed.
 * @throws {Error} If the question has no key and computes nothing: that is graded by its seal.
 *
 * @example
 * points({ face, key: { right: ['a', 'b'], why: {} } }, ['a'], {}); // => 0.5
 */
export function points(
  { face, key }: Gradable,
  given: Given,
  numbers: Readonly<Record<string, number>>,
): number {
  if (face.type === 'numeric') return numberPoints(face, solutionOf({ face, key }, numbers), given);
  if (key === undefined) throw new Error('points: a question without a key has to be unsealed');
  if ('right' in key) return choicePoints(key.right, given);
  if ('order' in key) return orderPoints(key.order, given);
  if ('pairs' in key) return pairPoints(key.pairs, given);
  if ('accepts' in key) {
    const typed = plainAnswer(given[0] ?? '');
    return Number(typed !== '' && key.accepts.some((form) => plainAnswer(form) === typed));
  }
  return 0;
}

type Numeric = Extract<QuizFace, { type: 'numeric' }>;

/** The number that a numeric question asks for; undefined where there is none, or it is not to be seen. */
export function solutionOf(
  { face, key }: { readonly face: Numeric; readonly key: QuizKey | undefined },
  numbers: Readonly<Record<string, number>>,
): number | undefined {
  if (face.computes !== undefined) return computedAnswer(face.computes, numbers);
  return key !== undefined && 'answer' in key ? key.answer : undefined;
}

function numberPoints({ tolerance }: Numeric, solution: number | undefined, given: Given): number {
  const typed = Number(given[0] ?? Number.NaN);
  if (solution === undefined || Number.isNaN(typed)) return 0;
  // 12.5 − 12.3 is a trifle more than 0.2.
  return Number(Math.abs(typed - solution) <= tolerance + 1e-9 * Math.max(1, Math.abs(solution)));
}

function choicePoints(right: readonly string[], given: Given): number {
  const hits = given.filter((id) => right.includes(id)).length;
  return Math.max(0, hits - (given.length - hits)) / right.length;
}

function orderPoints(order: readonly string[], given: Given): number {
  const follow = order.slice(1).filter((id, at) => given[given.indexOf(id) - 1] === order[at]);
  return follow.length / (order.length - 1);
}

function pairPoints(pairs: Readonly<Record<string, string>>, given: Given): number {
  const all = Object.entries(pairs);
  return all.filter(([left, right]) => given.includes(`${left}=${right}`)).length / all.length;
}
