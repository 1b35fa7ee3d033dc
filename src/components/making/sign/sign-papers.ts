import type { Paper } from '../sheet/drawing.ts';

/** The papers that a sign can be set on, the first one to begin with. */
export const signPapers = [
  'a4',
  'a4-landscape',
  'a3',
  'a3-landscape',
] as const satisfies readonly Paper[];

export type SignPaper = (typeof signPapers)[number];

export function isSignPaper(value: unknown): value is SignPaper {
  return signPapers.some((paper) => paper === value);
}
