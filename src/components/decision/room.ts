import type { Json } from '#client/kept.ts';
import { wilsonInterval } from '#metrics/wilson-interval.ts';

/** When the room is asked. */
export const rounds = ['before', 'after'] as const;
export type Round = (typeof rounds)[number];

/** How many chose what in one round, by choice. */
export type Hands = Readonly<Record<string, number>>;
export type Room = Readonly<Record<Round, Hands>>;

/** A choice’s part of a round, with Wilson’s 95 % interval from ten hands up. */
export interface Part {
  readonly part: number;
  readonly n: number;
  readonly interval?: { readonly low: number; readonly high: number };
}

/** What one choice got of all hands; nothing where none was counted. */
export function partOf(hands: Hands, choice: string): Part | undefined {
  const n = totalOf(hands);
  if (n === 0) return undefined;
  const part = hands[choice] ?? 0;
  const interval = n < 10 ? undefined : wilsonInterval(part, n, 0.95);
  return { part, n, ...(interval && { interval }) };
}

export function totalOf(hands: Hands): number {
  return Object.values(hands).reduce((sum, count) => sum + count, 0);
}

/** The count that somebody typed; an empty field is none. */
export function countIn(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : undefined;
}

/** The counts of a kept state. */
export function readRoom(state: Json | undefined): Room {
  return { before: readHands(state, 'before'), after: readHands(state, 'after') };
}

function readHands(state: Json | undefined, round: Round): Hands {
  const hands = (state as Partial<Record<Round, unknown>> | null | undefined)?.[round];
  const counts = Object.entries(hands ?? {}).filter(
    (entry): entry is [string, number] => Number.isInteger(entry[1]) && Number(entry[1]) >= 0,
  );
  return Object.fromEntries(counts);
}
