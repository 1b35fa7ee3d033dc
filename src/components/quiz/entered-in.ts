import type { Given } from '#model/quiz-question.ts';
import { numberFrom, typedNumber } from '../calculators/form/typed-numbers.ts';
import type { QuestionView } from './question-view.ts';
import type { Sayings } from './sayings.ts';

/** What a question’s answer is, or what is still missing of it. */
export type Entered =
  | { readonly given: Given }
  | {
      readonly missing: keyof Sayings &
        ('missing' | 'missingPairs' | 'missingOrder' | 'notNumber' | 'twoNumbers');
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
  const typed = plainNumber(given[0] ?? '');
  // Where a whole number is asked for, `6.000` may be six thousand or an exact six.
  if (face.decimals === 0 && typedNumber(typed, anyNumber) === undefined)
    return { missing: numberFrom(typed, anyNumber) === undefined ? 'notNumber' : 'twoNumbers' };
  const number = numberFrom(typed, anyNumber);
  return number === undefined ? { missing: 'notNumber' } : { given: [String(number)] };
}

const anyNumber = { from: -1e12, to: 1e12 };

/** A number without a plus, and without the signs between its thousands where they cannot mean anything else. */
function plainNumber(text: string): string {
  const typed = text.trim().replace(/^\+/, '');
  const isGrouped =
    /^[-−]?[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})+$/.test(typed) ||
    /^[-−]?[1-9]\d{0,2}(?:[’'\s]\d{3})+$/.test(typed);
  return isGrouped ? typed.replace(/[.,’'\s]/g, '') : typed;
}
