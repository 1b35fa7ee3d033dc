import { expect, it } from 'vitest';
import { readContent } from '../helpers/site.ts';

const { quizzes, caseFacts, seminarFacts, paths } = readContent();

it.each([
  ...caseFacts.filter(({ data }) => !data.draft).map(({ slug }) => ['case', slug] as const),
  ...seminarFacts.map(({ slug }) => ['seminar', slug] as const),
])('there is a quiz of eight questions or more for the %s %s', (kind, slug) => {
  const own = quizzes.filter(({ data }) => data[kind] === slug);
  expect(own.some(({ data }) => data.questions.length >= 8)).toBe(true);
});

it.each(quizzes.map(({ slug, data }) => [slug, data] as const))(
  '%s asks in several ways, and draws numbers for one question at least',
  (_, { questions }) => {
    expect(new Set(questions.map(({ type }) => type)).size).toBeGreaterThanOrEqual(5);
    const drawn = questions.filter(
      (one) =>
        one.type === 'numeric' &&
        one.computes !== undefined &&
        Object.values(one.numbers).some((number) => typeof number !== 'number'),
    );
    expect(drawn.length).toBeGreaterThan(0);
  },
);

it.each(paths.map(({ slug, data }) => [slug, data] as const))(
  'the steps of %s take five to ten minutes each, and it has all three checkpoints',
  (_, { steps, checkpoints }) => {
    expect(steps.filter(({ minutes }) => minutes < 5 || minutes > 10)).toEqual([]);
    expect(checkpoints.map(({ day }) => day)).toEqual([30, 60, 90]);
  },
);
