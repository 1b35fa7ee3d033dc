import type { Contradiction, Fields, SingleField, ValuesOf } from './fields.ts';

const money = { from: 0, to: 1_000_000 } as const;
const percentage = { from: 0, to: 100 } as const;

/** What the recovery calculator takes. Money in euros, shares in per cent. */
export const recoveryFields = {
  cost: { ...money, start: 24 } satisfies SingleField,
  /** What the customer brings today, before the cost of the help. */
  paid: { ...money, start: 21 } satisfies SingleField,
  margin: { ...money, start: 60 } satisfies SingleField,
  retention: { ...percentage, start: 80 } satisfies SingleField,
  discount: { ...percentage, start: 10 } satisfies SingleField,
  /** In how many years the first yearly margin comes. */
  first: { whole: true, from: 0, to: 1, start: 1 } satisfies SingleField,
  /** By how many points the help lowers the probability of losing the customer. */
  churn: { ...percentage, start: 5 } satisfies SingleField,
} as const satisfies Fields;

/** Customers who all stay for ever, at money that never loses worth, are worth no end of it. */
export function recoveryContradictions({
  retention,
  discount,
}: ValuesOf<typeof recoveryFields>): readonly Contradiction[] {
  const isEndless = retention === 100 && discount === 0;
  return isEndless ? [{ field: 'retention', sentence: 'endless' }] : [];
}
