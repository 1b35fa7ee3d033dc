import type { Json } from '#client/kept.ts';
import { emptyTally, type Tally } from '#room/tally.ts';

/** What a room answered before and after the discussion. */
export interface RoomState {
  readonly 1: Tally;
  readonly 2: Tally;
}

export const emptyRoom: RoomState = { 1: emptyTally, 2: emptyTally };

/** A state that was kept, as far as it can be understood. */
export function readRoomState(state: Json | undefined): RoomState {
  const rounds = (state ?? {}) as { readonly [round: string]: unknown };
  return { 1: readTally(rounds['1']), 2: readTally(rounds['2']) };
}

function readTally(value: unknown): Tally {
  const { hands, chat, codes } = (value ?? {}) as { readonly [part: string]: unknown };
  const counts = (list: unknown): number[] =>
    Array.isArray(list)
      ? list.map((count) => (Number.isInteger(count) && count > 0 ? Number(count) : 0))
      : [];
  return {
    hands: counts(hands),
    chat: counts(chat),
    codes: Array.isArray(codes) ? codes.filter((code) => typeof code === 'string') : [],
  };
}

/** A tally with another number of hands for an option: a whole one, from 0 up. */
export function withHands(tally: Tally, option: number, hands: number): Tally {
  const counts = Array.from(
    { length: Math.max(tally.hands.length, option + 1) },
    (_, at) => tally.hands[at] ?? 0,
  );
  counts[option] = Number.isFinite(hands) ? Math.min(9999, Math.max(0, Math.trunc(hands))) : 0;
  return { ...tally, hands: counts };
}
