/**
 * What the answer of a quiz’s numeric question can be computed of, and the numbers each takes, in
 * their order. `#quizzes/computed-answer.ts` works them out with the product’s own measures.
 */
export const computations = {
  /** Net Promoter Score, in points. */
  nps: ['promoters', 'passives', 'detractors'],
  /** The ends of its 95 % interval (Tango), in points. */
  'nps-low': ['promoters', 'passives', 'detractors'],
  'nps-high': ['promoters', 'passives', 'detractors'],
  /** A share in per cent: satisfied customers, contacts solved at first. */
  share: ['part', 'whole'],
  /** The ends of its 95 % interval (Wilson), in per cent. */
  'share-low': ['part', 'whole'],
  'share-high': ['part', 'whole'],
  /** Of the alarms, how many were right, in per cent. */
  precision: ['hits', 'alarms'],
  /** Of what was to be found, how much was, in per cent. */
  recall: ['hits', 'misses'],
  /** How many are refused with so many slots (Erlang B), in per cent. */
  refused: ['slots', 'load'],
  /** Customer lifetime value, the first margin in a year; retention and discount in per cent. */
  'lifetime-value': ['margin', 'retention', 'discount'],
  /** By how much help must lower the probability of losing a customer to pay, in per cent. */
  'break-even': ['cost', 'value'],
  /** Answers a Net Promoter Score needs for a margin of so many points, at worst, at 95 %. */
  'sample-size': ['margin'],
  /** What replacing those who leave costs in a year; turnover in per cent. */
  'replacement-cost': ['cost', 'team', 'turnover'],
} as const satisfies Record<string, readonly string[]>;

export type Computation = keyof typeof computations;

export const computationNames = Object.keys(computations) as readonly Computation[];
