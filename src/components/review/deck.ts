import { dayAfter } from '#client/days.ts';
import type { Json } from '#client/kept.ts';

/** What is known of a question that comes back. Days are those of the reader’s calendar: `2026-11-23`. */
export interface Card {
  /** The day from which on it may be asked. */
  readonly due: string;
  /** The day on which it was asked last. */
  readonly asked?: string;
  /** How firmly it is remembered: the schedule’s own numbers, from the first review on. */
  readonly memory?: Memory;
}

/** As `ts-fsrs` has them. */
export interface Memory {
  /** Days after which nine in ten would still know it. */
  readonly stability: number;
  /** 1…10. */
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  /** Days between the last review and the next. */
  readonly interval: number;
}

/** Cards by `quiz/question`. */
export type Deck = Readonly<Record<string, Card>>;

/** So many questions take about five minutes. */
export const dailyQuestions = 6;

/** The deck after a question was answered wrong in its quiz: it comes back tomorrow. */
export function withWrong(deck: Deck, id: string, today: string): Deck {
  const tomorrow = dayAfter(today, 1);
  const card = deck[id];
  if (card === undefined) return { ...deck, [id]: { due: tomorrow } };
  return card.due <= tomorrow ? deck : { ...deck, [id]: { ...card, due: tomorrow } };
}

/** The deck without a question. */
export function without(deck: Deck, id: string): Deck {
  return Object.fromEntries(Object.entries(deck).filter(([other]) => other !== id));
}

/** What a day holds. */
export interface DayPlan {
  /** To be asked today, the longest due first. */
  readonly today: readonly string[];
  /** Due as well, and too many for five minutes. */
  readonly waiting: readonly string[];
  /** How many come on other days. */
  readonly later: number;
  /** When the next of those comes. */
  readonly next: string | undefined;
}

/**
 * The questions of a day. What was asked today counts towards its five minutes; a clock that was put back
 * asks nothing twice.
 */
export function planOf(deck: Deck, today: string): DayPlan {
  const cards = Object.entries(deck);
  const isAsked = ({ asked }: Card): boolean => asked !== undefined && asked >= today;
  const due = cards
    .filter(([, card]) => card.due <= today && !isAsked(card))
    .toSorted(
      ([a, first], [b, second]) => first.due.localeCompare(second.due) || a.localeCompare(b),
    )
    .map(([id]) => id);
  const done = cards.filter(([, card]) => card.asked === today).length;
  const room = Math.max(0, dailyQuestions - done);
  const others = cards.filter(([id]) => !due.includes(id)).map(([, card]) => card.due);
  return {
    today: due.slice(0, room),
    waiting: due.slice(room),
    later: others.length,
    next: others.toSorted()[0],
  };
}

export function deckAsJson(deck: Deck): Json {
  return { cards: JSON.parse(JSON.stringify(deck)) as Json };
}

/** What was kept, as far as it can be understood. */
export function deckFrom(json: Json | undefined): Deck {
  const cards = isRecord(json) ? json['cards'] : undefined;
  if (!isRecord(cards)) return {};
  return Object.fromEntries(
    Object.entries(cards).flatMap(([id, value]): [string, Card][] => {
      if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id) || !isRecord(value) || !isDay(value['due']))
        return [];
      const { due, asked, memory } = value;
      return [
        [
          id,
          {
            due,
            ...(isDay(asked) ? { asked } : {}),
            ...(isMemory(memory) ? { memory: onlyMemory(memory) } : {}),
          },
        ],
      ];
    }),
  );
}

function isMemory(value: unknown): value is Memory {
  if (!isRecord(value)) return false;
  const { stability, difficulty, reps, lapses, interval } = value;
  const isIn = (number: unknown, from: number, to: number): boolean =>
    typeof number === 'number' && number >= from && number <= to;
  return (
    isIn(stability, 0.001, 36_500) &&
    isIn(difficulty, 1, 10) &&
    isIn(reps, 0, 1e6) &&
    isIn(lapses, 0, 1e6) &&
    isIn(interval, 0, 36_500)
  );
}

function onlyMemory({ stability, difficulty, reps, lapses, interval }: Memory): Memory {
  return { stability, difficulty, reps, lapses, interval };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDay(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(`${value}T00:00:00Z`))
  );
}
