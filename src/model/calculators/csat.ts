import { confidenceField, type Fields, mostCounted } from './fields.ts';

/** What the CSAT calculator takes: how many gave a 1, a 2, a 3, a 4, a 5. */
export const csatFields = {
  counts: {
    whole: true,
    from: 0,
    to: mostCounted,
    row: ['1', '2', '3', '4', '5'],
    start: [2, 3, 6, 15, 14],
  },
  confidence: confidenceField,
} as const satisfies Fields;
