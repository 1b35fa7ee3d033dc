import { expect, it } from 'vitest';
import { passes, scoreByObjective } from '#quizzes/score.ts';

it('sums up by objective, in the order asked for, what is not answered as nothing', () => {
  const graded = [
    { objective: 'read', points: 1 },
    { objective: 'decide', points: 0.5 },
    { objective: 'read', points: undefined },
  ];
  expect(scoreByObjective(['decide', 'read', 'idle'], graded)).toEqual([
    { objective: 'decide', points: 0.5, of: 1 },
    { objective: 'read', points: 1, of: 2 },
    { objective: 'idle', points: 0, of: 0 },
  ]);
});

it('passes at the share asked for, although 0.7 × 10 is more than 7 in binary', () => {
  expect(passes({ points: 7, of: 10 }, 70)).toBe(true);
  expect(passes({ points: 0.1 + 0.2, of: 1 }, 30)).toBe(true);
  expect(passes({ points: 6.9, of: 10 }, 70)).toBe(false);
  expect(passes({ points: 0, of: 0 }, 0)).toBe(false);
});
