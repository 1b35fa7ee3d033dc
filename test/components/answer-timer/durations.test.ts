import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedTimes, unitOf } from '#components/answer-timer/durations.ts';

describe('typedTimes', () => {
  it.each([
    ['45', [45]],
    ['45 min, 3 h, 2 d', [45, 180, 2880]],
    ['45m; 1,5 h\n0.5 days', [45, 90, 720]],
    ['30 secondi\n2 ore\n1 giorno', [0.5, 120, 1440]],
    ['2 g,\n\n 3ore', [2880, 180]],
    ['', []],
  ])('reads %j', (text, minutes) => {
    expect(typedTimes(text)).toEqual({ minutes });
  });

  it.each(['soon', '-3', '0', '3 weeks', '1:30', '5 h 20', '400 d', '3 h of'])(
    'says that %j is no time, and keeps the others',
    (text) => {
      expect(typedTimes(`10; ${text}; 20`)).toEqual({ minutes: [10, 20], wrong: text });
    },
  );

  it('takes the first ten and says that there were more', () => {
    const text = Array.from({ length: 11 }, (_, index) => index + 1).join('\n');
    expect(typedTimes(text)).toEqual({ minutes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], tooMany: true });
  });

  it('never fails, and gives only times above zero', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typedTimes(text).minutes.every((time) => time > 0)).toBe(true);
      }),
    );
  });
});

it('tells a time in the unit that suits it', () => {
  expect([45, 89, 90, 2159, 2160].map((time) => unitOf(time).unit)).toEqual([
    'minutes',
    'minutes',
    'hours',
    'hours',
    'days',
  ]);
  expect(unitOf(2880)).toEqual({ unit: 'days', value: 2 });
});
