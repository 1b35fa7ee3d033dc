import type { Random } from '#metrics/random.ts';
import { roundHalfAway } from '#metrics/rounding.ts';
import type { DrawRange } from '#model/quiz-question.ts';

/**
 * The numbers of a question for one attempt: those that are given, and one of each range.
 *
 * @param random - Numbers from 0 up to 1, one for each range.
 *
 * @example
 * drawNumbers({ slots: 2, load: { from: 0.5, to: 1.5, step: 0.5 } }, () => 0.4); // => { slots: 2, load: 1 }
 */
export function drawNumbers(
  numbers: Readonly<Record<string, number | DrawRange>>,
  random: Random,
): Record<string, number> {
  const drawn = Object.entries(numbers).map(([name, number]): [string, number] => [
    name,
    typeof number === 'number' ? number : drawnFrom(number, random()),
  ]);
  return Object.fromEntries(drawn);
}

/** How many numbers a range has. */
export function countIn({ from, to, step }: DrawRange): number {
  // A step may fit exactly, and come out a trifle less.
  return Math.floor((to - from) / step + 1e-9) + 1;
}

function drawnFrom(range: DrawRange, chance: number): number {
  const at = Math.floor(chance * countIn(range));
  // Adding tenths up leaves a tail of digits.
  return roundHalfAway(range.from + at * range.step, 9);
}
