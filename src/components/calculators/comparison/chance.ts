import type { Writer } from '../form/writer.ts';

/** A chance too small for three decimals is not none. */
export function chanceText(p: number | undefined, { number }: Writer): string {
  return p !== undefined && p < 0.0005 ? `< ${number(0.001, 3)}` : number(p, 3);
}
