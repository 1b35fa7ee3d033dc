import type { Fields } from './fields.ts';

/** The most emergency slots that the slack calculator shows. */
export const mostSlots = 8;

/** What the slack calculator takes. */
export const slackFields = {
  /** Emergencies a day, on average. */
  arrivals: { from: 0, to: 100, start: 1.5 },
  /** For how many days a slot stays taken once it is given, on average. */
  days: { from: 0, to: 30, start: 1 },
  slots: { whole: true, from: 0, to: mostSlots, start: 2 },
} as const satisfies Fields;
