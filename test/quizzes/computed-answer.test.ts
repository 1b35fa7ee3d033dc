import { expect, it } from 'vitest';
import { type Computation, computationNames } from '#model/computations.ts';
import { computedAnswer } from '#quizzes/computed-answer.ts';

const examples: Readonly<Record<Computation, readonly [Record<string, number>, number]>> = {
  // (20 − 10) / 40
  nps: [{ promoters: 20, passives: 10, detractors: 10 }, 25],
  // Tango (1998) for a single detractor: 100 (z² − 1) / (z² + 1) is the upper end.
  'nps-low': [{ promoters: 0, passives: 0, detractors: 1 }, -100],
  'nps-high': [{ promoters: 0, passives: 0, detractors: 1 }, 58.69],
  share: [{ part: 34, whole: 40 }, 85],
  // R prop.test(8, 10, correct = FALSE)
  'share-low': [{ part: 8, whole: 10 }, 49.02],
  'share-high': [{ part: 8, whole: 10 }, 94.33],
  precision: [{ hits: 9, alarms: 12 }, 75],
  recall: [{ hits: 9, misses: 3 }, 75],
  // B(1) = 1/2, B(2) = (1 · 1/2) / (2 + 1/2) = 1/5
  refused: [{ slots: 2, load: 1 }, 20],
  // 60 · 0.8 / (1 + 0.1 − 0.8)
  'lifetime-value': [{ margin: 60, retention: 80, discount: 10 }, 160],
  'break-even': [{ cost: 12, value: 160 }, 7.5],
  // z² · 1 / 0.1² − 3, rounded up
  'sample-size': [{ margin: 10 }, 382],
  'replacement-cost': [{ cost: 13_100, team: 20, turnover: 15 }, 39_300],
};

it.each(computationNames)('computes %s', (name) => {
  const [numbers, expected] = examples[name];
  expect(computedAnswer(name, numbers)).toBeCloseTo(expected, 1);
});

it('says which number is missing', () => {
  expect(() => computedAnswer('nps', { promoters: 1, passives: 1 })).toThrow(
    'computedAnswer: nps needs detractors',
  );
});

it('has no answer where there is none', () => {
  expect(computedAnswer('share', { part: 0, whole: 0 })).toBeUndefined();
  expect(computedAnswer('break-even', { cost: 200, value: 160 })).toBeUndefined();
});
