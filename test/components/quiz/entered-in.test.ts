import { describe, expect, it } from 'vitest';
import { enteredIn } from '#components/quiz/entered-in.ts';
import type { QuestionView } from '#components/quiz/question-view.ts';
import type { Given } from '#model/quiz-question.ts';

const viewOf = (face: object, ...given: Given) =>
  ({ question: { face }, given: () => given }) as unknown as QuestionView;
const typed = (text: string, decimals = 0) => {
  const given = text.trim() === '' ? [] : [text.trim()];
  return enteredIn(viewOf({ type: 'numeric', decimals }, ...given), false);
};

describe('a number that was typed', () => {
  it.each([
    ['40', 0, '40'],
    [' +40 ', 0, '40'],
    ['-12', 0, '-12'],
    ['−12', 0, '-12'],
    ['2,5', 1, '2.5'],
    ['2.5', 1, '2.5'],
    ['1.234.567', 0, '1234567'],
    ['1,234,567', 0, '1234567'],
    ['12’500', 0, '12500'],
    ['12 500', 0, '12500'],
    ['6.000', 2, '6'],
  ])('“%s” with %i decimals is %s', (text, decimals, number) => {
    expect(typed(text, decimals)).toEqual({ given: [number] });
  });

  it.each([
    ['', 'missing'],
    ['forty', 'notNumber'],
    ['4 0 0', 'notNumber'],
    ['1.234,567.8', 'notNumber'],
    ['6.000', 'twoNumbers'],
    ['6,000', 'twoNumbers'],
  ])('“%s” is asked about: %s', (text, missing) => {
    expect(typed(text)).toEqual({ missing });
  });
});

describe('an order', () => {
  const view = viewOf({ type: 'ordering', items: [{ id: 'a' }, { id: 'b' }] }, 'a', 'b');

  it('that nobody has touched is asked about once', () => {
    expect(enteredIn(view, false)).toEqual({ missing: 'missingOrder' });
    expect(enteredIn(view, true)).toEqual({ given: ['a', 'b'] });
  });
});

it('waits for every pair', () => {
  const face = { type: 'matching', lefts: [{ id: 'a' }, { id: 'b' }] };
  expect(enteredIn(viewOf(face, 'a=1'), true)).toEqual({ missing: 'missingPairs' });
  expect(enteredIn(viewOf(face, 'a=1', 'b=2'), false)).toEqual({ given: ['a=1', 'b=2'] });
});
