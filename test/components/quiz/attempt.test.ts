import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json } from '#client/kept.ts';
import {
  freshState,
  stateAsJson,
  stateFrom,
  untouched,
  withAnswer,
} from '#components/quiz/attempt.ts';

it('is the same after it was kept', () => {
  const begun = withAnswer(
    freshState(7, [{ at: '2026-11-23T10:00:00Z', points: 3, of: 5 }]),
    'one',
    {
      given: ['a'],
      points: 0.5,
      tries: 1,
      open: false,
    },
  );
  expect(stateFrom(stateAsJson(begun))).toEqual(begun);
});

it('keeps what can be understood when something else cannot', () => {
  const json: Json = {
    attempt: {
      seed: 1,
      answers: {
        good: { given: ['a'], tries: 1, points: 1, open: false, draw: 0 },
        numbers: { given: [1, 2] },
        many: { given: ['b'], tries: -3, points: 9, draw: 'x' },
      },
    },
    past: [
      { at: 'never', points: 1, of: 2 },
      { at: '2026-11-23T10:00:00Z', points: 1, of: 2 },
    ],
  };
  expect(stateFrom(json)).toEqual({
    attempt: {
      seed: 1,
      answers: {
        good: { given: ['a'], tries: 1, points: 1, open: false, draw: 0 },
        many: { ...untouched, given: ['b'] },
      },
      handedIn: false,
    },
    past: [{ at: '2026-11-23T10:00:00Z', points: 1, of: 2 }],
  });
});

it('never fails, whatever a file brings, and what it makes of it is kept as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const state = stateFrom({ attempt: value, past: value } as Json);
      if (state !== undefined) expect(stateFrom(stateAsJson(state))).toEqual(state);
      expect(() => stateFrom(value as Json)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});
