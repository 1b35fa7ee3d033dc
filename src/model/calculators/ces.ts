import { confidenceField, type Fields, mostCounted } from './fields.ts';

/** What the CES calculator takes: how many gave a 1, a 2 and so on to a 7. */
export const cesFields = {
  counts: {
    whole: true,
    from: 0,
    to: mostCounted,
    row: ['1', '2', '3', '4', '5', '6', '7'],
    start: [2, 3, 3, 5, 9, 12, 8],
  },
  confidence: confidenceField,
} as const satisfies Fields;
