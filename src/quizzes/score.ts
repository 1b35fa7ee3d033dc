/** What an attempt brought, altogether or for one objective. */
export interface Score {
  /** 0…`of`; a question right in part counts in part. */
  readonly points: number;
  /** How many questions. */
  readonly of: number;
}

/** A question, and what its answer was worth: 0…1, or undefined when there is none yet. */
export interface Graded {
  readonly objective: string;
  readonly points: number | undefined;
}

/** The score of some questions; those without an answer count as none. */
export function scoreOf(graded: readonly Graded[]): Score {
  return {
    points: graded.reduce((sum, { points }) => sum + (points ?? 0), 0),
    of: graded.length,
  };
}

/** The score of each objective, in the order given. */
export function scoreByObjective(
  objectives: readonly string[],
  graded: readonly Graded[],
): readonly (Score & { readonly objective: string })[] {
  return objectives.map((objective) => ({
    objective,
    ...scoreOf(graded.filter((one) => one.objective === objective)),
  }));
}

/**
 * Whether a score passes.
 *
 * @param pass - In per cent, 0…100.
 */
export function passes({ points, of }: Score, pass: number): boolean {
  // 0.7 × 10 may come out a trifle more than 7.
  return of > 0 && points >= (pass / 100) * of - 1e-9;
}
