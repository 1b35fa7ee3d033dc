import { roundHalfAway } from '#metrics/rounding.ts';
import type { Given, QuizFace, QuizKey } from '#model/quiz-question.ts';
import { plainAnswer } from './plain-answer.ts';

/**
 * How an exam’s right answers are kept from eyes: only what PBKDF2 (RFC 8018) makes of them is in the page. Whoever tries every
 * option in turn finds them all the same; a grade that counts belongs into a learning management system.
 */
export const sealing = { hash: 'SHA-256', rounds: 60_000, bytes: 16 } as const;

/** So many numbers within its tolerance may be right in an exam: each has a seal of its own. */
export const mostSeals = 41;

/**
 * An answer as it is sealed: the same text for all that are right in the same way. Empty when nothing was answered.
 *
 * @param given - As the question’s type has it.
 */
export function sealedForm(face: QuizFace, given: Given): string {
  if (face.type === 'ordering') return given.join('>');
  if (face.type === 'text') return plainAnswer(given[0] ?? '');
  if (face.type === 'numeric') return numberForm(face.decimals, Number(given[0] ?? Number.NaN));
  return given.toSorted().join('|');
}

/** The forms of all right answers; none where the answer is computed, or has no key. */
export function rightForms(face: QuizFace, key: QuizKey): string[] {
  if ('right' in key) return [sealedForm(face, key.right)];
  if ('order' in key) return [sealedForm(face, key.order)];
  if ('pairs' in key) {
    return [
      sealedForm(
        face,
        Object.entries(key.pairs).map((pair) => pair.join('=')),
      ),
    ];
  }
  if ('accepts' in key) return [...new Set(key.accepts.map(plainAnswer))];
  if (face.type !== 'numeric' || face.computes !== undefined || key.answer === undefined) return [];
  return numbersAround(key.answer, face.tolerance, face.decimals);
}

/** Every number with so many decimals that is no farther off than the tolerance. */
function numbersAround(answer: number, tolerance: number, decimals: number): string[] {
  const unit = 10 ** -decimals;
  const steps = Math.floor(tolerance / unit + 1e-9);
  const first = roundHalfAway(answer, decimals) - steps * unit;
  return Array.from({ length: 2 * steps + 1 }, (_, at) => numberForm(decimals, first + at * unit));
}

function numberForm(decimals: number, value: number): string {
  return Number.isNaN(value) ? '' : roundHalfAway(value, decimals).toFixed(decimals);
}

/** What a seal is mixed with, so that the same answer to another question has another seal. */
export function saltOf(quiz: string, question: string): string {
  return `retrobottega/quizzes/${quiz}/${question}`;
}
