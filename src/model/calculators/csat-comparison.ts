import { csatFields } from './csat.ts';
import { confidenceField, type Fields } from './fields.ts';

/** What the calculator for two CSAT shares takes: how many gave a 1 and so on to a 5, in both samples. */
export const csatComparisonFields = {
  before: { ...csatFields.counts, start: [4, 5, 9, 14, 8] },
  after: { ...csatFields.counts, start: [2, 3, 4, 16, 15] },
  confidence: confidenceField,
} as const satisfies Fields;
