import type { Given } from '#model/quiz-question.ts';
import { typedNumber } from '../calculators/form/typed-numbers.ts';
import type { QuestionView } from './question-view.ts';
import type { Sayings } from './sayings.ts';

/** What a question’s answer is, or what is still missing of it. */
export type Entered =
  | { readonly given: Given }
  | {
      readonly missing: keyof Sayings & ('missing' | 'missingPairs' | 'missingOrder' | 'notNumber');
    };

/**
 * @param warned - Whether the reader was asked before if this is what they mean.
 */
export function enteredIn(view: QuestionView, warned: boolean): Entered {
  const { face } = view.question;
  const given = view.given();
  if (face.type === 'ordering') {
    const untouched = face.items.every(({ id }, at) => id === given[at]);
    return untouched && !warned ? { missing: 'missingOrder' } : { given };
  }
  if (given.length === 0) return { missing: 'missing' };
  if (face.type === 'matching' && given.length < face.lefts.length) {
    return { missing: 'missingPairs' };
  }
  if (face.type !== 'numeric') return { given };
  const number = typedNumber(given[0] ?? '', { from: -1e12, to: 1e12 });
  return number === undefined ? { missing: 'notNumber' } : { given: [String(number)] };
}
