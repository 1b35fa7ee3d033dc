import { dayAfter } from '#client/days.ts';
import { createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import type { Card } from './deck.ts';

// Whole days, and no chance in them: what comes back when can be foreseen.
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/**
 * A card after its question was asked again: FSRS 6 says when it comes back.
 *
 * @param points - What the answer was worth, 0…1: in part is hard, nothing is forgotten.
 * @param today - `2026-11-23`.
 *
 * @see https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
export function reviewed(card: Card, points: number, today: string): Card {
  // A clock that was put back must not make time run backwards.
  const now = card.asked !== undefined && card.asked > today ? card.asked : today;
  const rating = points === 1 ? Rating.Good : points > 0 ? Rating.Hard : Rating.Again;
  const { card: next } = scheduler.next(memoryOf(card, now), noon(now), rating);
  const interval = Math.max(1, Math.round(next.scheduled_days));
  const { stability, difficulty, reps, lapses } = next;
  return {
    due: dayAfter(now, interval),
    asked: now,
    memory: { stability, difficulty, reps, lapses, interval },
  };
}

function memoryOf({ memory, asked }: Card, now: string) {
  const empty = createEmptyCard(noon(asked ?? now));
  if (memory === undefined || asked === undefined) return empty;
  const { stability, difficulty, reps, lapses, interval } = memory;
  return {
    ...empty,
    stability,
    difficulty,
    reps,
    lapses,
    scheduled_days: interval,
    state: State.Review,
    last_review: noon(asked),
    due: noon(dayAfter(asked, interval)),
  };
}

/** Midday, as far as one can be from any change of the clock. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
