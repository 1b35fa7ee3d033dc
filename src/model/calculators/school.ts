import { type Fields, mostCounted, type RowField, type SingleField } from './fields.ts';

/** The two ways of hiring that are compared. */
const ways = ['young', 'experienced'] as const;
const money = { from: 0, to: 1_000_000 } as const;

/** What the calculator of what a school costs takes. Money in euros, turnover in per cent of a year. */
export const schoolFields = {
  team: { whole: true, from: 1, to: mostCounted, start: 20 } satisfies SingleField,
  recruiting: { ...money, row: ways, start: [500, 2500] } satisfies RowField,
  hours: { from: 0, to: 2000, row: ways, start: [160, 24] } satisfies RowField,
  /** Of one hour of teaching, for one person. */
  hour: { ...money, start: 30 } satisfies SingleField,
  weeks: { from: 0, to: 520, row: ways, start: [26, 8] } satisfies RowField,
  pay: { ...money, start: 600 } satisfies SingleField,
  turnover: { from: 0, to: 500, row: ways, start: [15, 35] } satisfies RowField,
} as const satisfies Fields;
