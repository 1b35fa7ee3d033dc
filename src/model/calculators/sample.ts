import {
  confidenceField,
  type Contradiction,
  type Fields,
  mostCounted,
  type ValuesOf,
} from './fields.ts';

/** What the sample size calculator takes. Points are of the Net Promoter Score, −100…100. */
export const sampleFields = {
  /** What one expects, in per cent. */
  shares: { from: 0, to: 100, row: ['promoters', 'detractors'], start: [45, 25] },
  /** The last scores, 0 to 10: where there are any, they take the place of the shares. */
  scores: { whole: true, from: 0, to: 10, list: 2_000, start: [] },
  /** Half the interval’s width, in points. */
  margin: { from: 1, to: 100, start: 10 },
  /** The smallest difference between two scores that matters, in points. */
  difference: { from: 1, to: 200, start: 10 },
  confidence: confidenceField,
  /** How sure to be of finding that difference, in per cent. */
  power: { from: 50, to: 99.9, start: 80 },
  /** How many customers there are; 0 when nobody has counted them. */
  population: { whole: true, from: 0, to: mostCounted, start: 0 },
} as const satisfies Fields;

/** Promoters and detractors are parts of one whole. */
export function sampleContradictions({
  shares: [promoters = 0, detractors = 0],
}: ValuesOf<typeof sampleFields>): readonly Contradiction[] {
  const isTooMuch = promoters + detractors > 100;
  return isTooMuch ? [{ field: 'shares-detractors', sentence: 'too-much' }] : [];
}
