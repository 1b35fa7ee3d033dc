import {
  confidenceField,
  type Contradiction,
  type Fields,
  mostCounted,
  type ValuesOf,
} from './fields.ts';

const counted = { whole: true, from: 0, to: mostCounted } as const;
const efforts = { whole: true, from: 1, to: 7, list: 500 } as const;
const hours = { from: 0, to: 100_000, list: 500 } as const;

/** What the support scorecard takes, for two periods with different customers. */
export const scorecardFields = {
  /** Tickets: issues that customers came with. */
  ticketsBefore: { ...counted, start: 40 },
  ticketsAfter: { ...counted, start: 44 },
  /** How many of them nobody can resolve at the first contact. */
  unresolvableBefore: { ...counted, start: 4 },
  unresolvableAfter: { ...counted, start: 5 },
  /** How many were resolved at the first contact. */
  resolvedBefore: { ...counted, start: 16 },
  resolvedAfter: { ...counted, start: 29 },
  /** About how many the customer had to come back. */
  repeatedBefore: { ...counted, start: 20 },
  repeatedAfter: { ...counted, start: 12 },
  /** Answers to “the company made it easy”, 1 to 7, of those who answered. */
  effortBefore: { ...efforts, start: [2, 6, 1, 5, 4, 4, 2, 3, 5, 2, 4, 1] },
  effortAfter: { ...efforts, start: [6, 6, 4, 6, 5, 5, 6, 3, 7, 5, 6, 4, 2] },
  /** How long each resolved ticket took. */
  hoursBefore: { ...hours, start: [50, 1, 96, 3, 2, 30, 20, 72, 26, 4, 48, 12] },
  hoursAfter: { ...hours, start: [1, 2, 28, 1, 24, 4, 3, 2, 6, 5, 30, 2, 8] },
  confidence: confidenceField,
} as const satisfies Fields;

export type ScorecardValues = ValuesOf<typeof scorecardFields>;

/** One period of support, as the scorecard’s fields give it. */
export interface Period {
  readonly tickets: number;
  readonly unresolvable: number;
  readonly resolved: number;
  readonly repeated: number;
  /** Scores 1 to 7. */
  readonly effort: readonly number[];
  readonly hours: readonly number[];
}

type When = 'Before' | 'After';

/** What of both periods cannot be together. */
export function scorecardContradictions(values: ScorecardValues): Contradiction[] {
  return (['Before', 'After'] as const).flatMap((when) => {
    const { tickets, unresolvable, resolved, repeated, effort, hours } = periodIn(values, when);
    const wrong = [
      unresolvable > tickets && { field: `unresolvable${when}`, sentence: 'too-many' },
      // Said of one of the two, not of both.
      unresolvable <= tickets &&
        resolved > tickets - unresolvable && {
          field: `resolved${when}`,
          sentence: 'too-many-resolved',
        },
      repeated > tickets && { field: `repeated${when}`, sentence: 'too-many' },
      effort.length > tickets && { field: `effort${when}`, sentence: 'too-many-values' },
      hours.length > tickets && { field: `hours${when}`, sentence: 'too-many-values' },
    ];
    return wrong.filter((one) => one !== false);
  });
}

/** The fields of one period. */
export function periodIn(values: ScorecardValues, when: When): Period {
  return {
    tickets: values[`tickets${when}`],
    unresolvable: values[`unresolvable${when}`],
    resolved: values[`resolved${when}`],
    repeated: values[`repeated${when}`],
    effort: values[`effort${when}`],
    hours: values[`hours${when}`],
  };
}
