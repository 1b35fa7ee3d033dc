import { describe, expect, it } from 'vitest';
import type { QuizFace } from '#model/quiz-question.ts';
import { points } from '#quizzes/grade.ts';
import { plainAnswer } from '#quizzes/plain-answer.ts';

const verdict = { right: '', wrong: '' };
const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));
const multiple: QuizFace = { type: 'multiple', fixed: false, options };

describe('several options', () => {
  const key = { right: ['a', 'b'], why: {} };
  it.each([
    [['a', 'b'], 1],
    [['b'], 0.5],
    [['a', 'b', 'c'], 0.5],
    [['c', 'd'], 0],
    [['a', 'b', 'c', 'd'], 0],
    [[], 0],
  ])('%j is worth %d', (given, expected) => {
    expect(points({ face: multiple, key }, given, {})).toBe(expected);
  });
});

describe('an order', () => {
  const question = {
    face: { type: 'ordering', items: options } as const,
    key: { order: ['a', 'b', 'c', 'd'], verdict },
  };
  it.each([
    [['a', 'b', 'c', 'd'], 1],
    // One item at the wrong end: two of three neighbours follow as they should.
    [['d', 'a', 'b', 'c'], 2 / 3],
    [['d', 'c', 'b', 'a'], 0],
  ])('%j is worth %d', (given, expected) => {
    expect(points(question, given, {})).toBeCloseTo(expected);
  });
});

it('counts the pairs that belong together', () => {
  const face = { type: 'matching', lefts: options, rights: options } as const;
  const key = { pairs: { a: 'x', b: 'y', c: 'z', d: 'w' }, verdict };
  expect(points({ face, key }, ['a=x', 'b=y', 'c=w', 'd=z'], {})).toBe(0.5);
});

describe('a number', () => {
  const face = { type: 'numeric', numbers: {}, tolerance: 0.2, decimals: 1 } as const;
  const key = { answer: 12.5, verdict };
  it.each([
    ['12.5', 1],
    // In binary 12.5 − 12.3 is more than 0.2.
    ['12.3', 1],
    ['12.2', 0],
    ['', 0],
    ['much', 0],
  ])('“%s” is worth %d', (typed, expected) => {
    expect(points({ face, key }, [typed], {})).toBe(expected);
  });

  it('is held against what is computed of the numbers drawn', () => {
    const computed = { ...face, computes: 'share', tolerance: 0.5, decimals: 0 } as const;
    expect(points({ face: computed }, ['33'], { part: 1, whole: 3 })).toBe(1);
    expect(points({ face: computed }, ['33'], { part: 2, whole: 3 })).toBe(0);
  });
});

describe('a word', () => {
  const face = { type: 'text' } as const;
  const key = { accepts: ['detractor', 'detractors'], verdict };
  it.each([
    ['Detractors', 1],
    [' the detractor. ', 1],
    ['Détractor', 1],
    ['tractor', 0],
    ['', 0],
    ['the', 0],
  ])('“%s” is worth %d', (typed, expected) => {
    expect(points({ face, key }, [typed], {})).toBe(expected);
  });

  it('is compared without what does not matter', () => {
    expect(plainAnswer('  L’Effetto-Mix!')).toBe('effetto mix');
    expect(plainAnswer('una')).toBe('una');
  });
});

it('refuses a question whose key is sealed', () => {
  expect(() => points({ face: multiple }, ['a'], {})).toThrow('has to be unsealed');
});
