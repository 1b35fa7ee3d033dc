import type { Json } from '#client/kept.ts';

export type Verdict = 'real' | 'impostor' | 'unsure';

/** One pass through a stream; exchanges go by their place in it, from 0. */
export interface Round {
  readonly verdicts: readonly (Verdict | null)[];
  /** The minute of the stream’s clock at which a reply was taken for an impostor’s. */
  readonly noticed: readonly (number | null)[];
  /** What the company does about it. */
  readonly responses: readonly (string | null)[];
  /** The latest exchange that was opened. */
  readonly opened: number;
  readonly closed: boolean;
}

export function freshRound(size: number): Round {
  const blank = Array.from({ length: size }, () => null);
  return { verdicts: blank, noticed: blank, responses: blank, opened: 0, closed: false };
}

/** The round with an exchange opened: the clock goes on, and never back. */
export function withOpened(round: Round, at: number): Round {
  return round.closed ? round : { ...round, opened: Math.max(round.opened, at) };
}

/**
 * The round with a verdict on an exchange, which opens it.
 *
 * @param minutes - At which minute each reply appeared.
 */
export function withVerdict(
  round: Round,
  at: number,
  verdict: Verdict,
  minutes: readonly number[],
): Round {
  if (round.closed) return round;
  const { opened } = withOpened(round, at);
  const isImpostor = verdict === 'impostor';
  // Noticed once is noticed: the same verdict again is no later one.
  const minute = round.noticed[at] ?? minutes[opened] ?? 0;
  return {
    ...round,
    opened,
    verdicts: round.verdicts.with(at, verdict),
    noticed: round.noticed.with(at, isImpostor ? minute : null),
    responses: isImpostor ? round.responses : round.responses.with(at, null),
  };
}

/** The round with what the company does about an exchange; nothing for an empty answer. */
export function withResponse(round: Round, at: number, response: string): Round {
  return round.closed ? round : { ...round, responses: round.responses.with(at, response || null) };
}

/** What was kept, if it is one or two rounds of a stream of this size: its data may have changed. */
export function roundsIn(state: Json | undefined, size: number): readonly Round[] | undefined {
  if (!Array.isArray(state) || state.length < 1 || state.length > 2) return undefined;
  const rounds = state as readonly (Partial<Round> | null)[];
  const fits = rounds.every((round) =>
    [round?.verdicts, round?.noticed, round?.responses].every(
      (list) => Array.isArray(list) && list.length === size,
    ),
  );
  return fits ? (state as unknown as readonly Round[]) : undefined;
}
