import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Card,
  dailyQuestions,
  type Deck,
  deckAsJson,
  deckFrom,
  planOf,
  without,
  withWrong,
} from '#components/review/deck.ts';
import { reviewed } from '#components/review/reviewed.ts';

const day = '2026-11-23';

describe('a question answered wrong', () => {
  it('comes back tomorrow, the last day of a year too', () => {
    expect(withWrong({}, 'quiz/one', day)).toEqual({ 'quiz/one': { due: '2026-11-24' } });
    expect(withWrong({}, 'quiz/one', '2026-12-31')).toEqual({ 'quiz/one': { due: '2027-01-01' } });
  });

  it('comes no later than it would have, and keeps what is known of it', () => {
    const memory = { stability: 30, difficulty: 5, reps: 4, lapses: 0, interval: 30 };
    const deck: Deck = {
      'quiz/far': { due: '2027-03-01', asked: '2027-01-30', memory },
      'quiz/near': { due: '2026-11-20' },
    };
    expect(withWrong(deck, 'quiz/far', day)['quiz/far']).toEqual({
      due: '2026-11-24',
      asked: '2027-01-30',
      memory,
    });
    expect(withWrong(deck, 'quiz/near', day)).toBe(deck);
    expect(without(deck, 'quiz/far')).toEqual({ 'quiz/near': { due: '2026-11-20' } });
  });
});

describe('a day', () => {
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [
      `quiz/q${String(at)}`,
      { due: `2026-11-${String(10 + at)}` },
    ]),
  );

  it('asks for five minutes, the longest due first, and says what waits', () => {
    const { today, waiting, later } = planOf(many, day);
    expect(today).toEqual(['quiz/q0', 'quiz/q1', 'quiz/q2', 'quiz/q3', 'quiz/q4', 'quiz/q5']);
    expect(today).toHaveLength(dailyQuestions);
    expect([waiting.length, later]).toEqual([3, 0]);
  });

  it('counts what was asked today, and asks nothing twice when the clock is put back', () => {
    const asked: Deck = { ...many, 'quiz/q0': { due: '2026-11-23', asked: day } };
    expect(planOf(asked, day).today).toHaveLength(dailyQuestions - 1);
    // Asked on the 23rd; the clock says the 20th.
    const due = (on: string): readonly string[] => {
      const { today, waiting } = planOf(asked, on);
      return [...today, ...waiting];
    };
    expect(due('2026-11-20')).not.toContain('quiz/q0');
    expect(due('2026-11-24')).toContain('quiz/q0');
  });

  it('has nothing for those who have nothing, and says when something comes', () => {
    expect(planOf({}, day)).toEqual({ today: [], waiting: [], later: 0, next: undefined });
    expect(planOf({ 'quiz/a': { due: '2026-12-01' } }, day)).toMatchObject({
      today: [],
      later: 1,
      next: '2026-12-01',
    });
  });
});

describe('the schedule', () => {
  /** The days between reviews, when each is answered on the day it is due. */
  function intervals(points: readonly number[]): number[] {
    let card: Card = { due: day };
    return points.map((worth) => {
      const before = card.due;
      card = reviewed(card, worth, before);
      return (Date.parse(card.due) - Date.parse(before)) / 86_400_000;
    });
  }

  it('grows while one knows, and starts small after one has forgotten', () => {
    const known = intervals([1, 1, 1, 1]);
    for (const [at, days] of known.entries()) {
      if (at > 0) expect(days).toBeGreaterThan(known[at - 1] ?? 0);
    }
    const [, , third = 0, after = 0] = intervals([1, 1, 1, 0]);
    expect(after).toBeLessThan(third);
    expect(after).toBeGreaterThanOrEqual(1);
  });

  it('brings back sooner what was right in part, soonest what was wrong', () => {
    const [first] = [1, 0.5, 0].map((worth) => intervals([1, worth])[1] ?? 0);
    const [, part] = [1, 0.5].map((worth) => intervals([1, worth])[1] ?? 0);
    const [wrong] = [0].map((worth) => intervals([1, worth])[1] ?? 0);
    expect(first).toBeGreaterThan(part ?? 0);
    expect(part).toBeGreaterThan(wrong ?? 0);
  });

  it('is the same for the same answers, and goes on from what was kept', () => {
    const once = reviewed({ due: day }, 1, day);
    const kept = deckFrom(deckAsJson({ 'quiz/a': once }))['quiz/a'];
    expect(kept).toEqual(once);
    expect(reviewed(kept ?? { due: day }, 1, once.due)).toEqual(reviewed(once, 1, once.due));
  });

  it('does not run backwards with the clock', () => {
    const once = reviewed({ due: day }, 1, day);
    expect(reviewed(once, 1, '2026-10-01').due > day).toBe(true);
  });

  it('does not care about summer time', () => {
    // Italian clocks change on 29 March and on 25 October 2026.
    const over = (start: string): number => {
      const { due } = reviewed(reviewed({ due: start }, 1, start), 1, start);
      return (Date.parse(due) - Date.parse(start)) / 86_400_000;
    };
    expect(over('2026-03-28')).toBe(over('2026-01-10'));
    expect(over('2026-10-24')).toBe(over('2026-01-10'));
  });
});

it('never fails, whatever a file brings', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (due, memory) => {
      const json = JSON.parse(
        JSON.stringify({ cards: { 'a/b': { due, memory, asked: due }, '../x': due } }),
      );
      const deck = deckFrom(json);
      expect(Object.keys(deck).every((id) => id === 'a/b')).toBe(true);
      expect(() => planOf(deck, day)).not.toThrow();
      for (const card of Object.values(deck)) expect(() => reviewed(card, 1, day)).not.toThrow();
      expect(deckFrom(deckAsJson(deck))).toEqual(deck);
    }),
    { numRuns: 2000 },
  );
});
