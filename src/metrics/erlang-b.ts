import { requireNumber, requireWhole } from './ranges.ts';

/**
 * Erlang B: the probability that whoever arrives finds every slot taken and is refused.
 *
 * Nobody queues: those refused go elsewhere. Arrivals are independent of each other and no hour is
 * busier than another; if one is, do the sum for it. How service times vary does not matter.
 *
 * @param slots - How many can be served at once: a whole number from 0 to 1,000,000.
 * @param load - Arrivals per unit of time times the mean time each takes: 0…1,000,000.
 * @returns 0…1; 1 without slots.
 * @throws {RangeError} If an argument is outside the range above.
 *
 * @example
 * erlangB(2, 1); // => 0.2: two arrivals an hour of half an hour each, two mechanics in reserve
 *
 * @see Erlang (1917), Elektroteknikeren 13, 5–13.
 */
export function erlangB(slots: number, load: number): number {
  requireWhole('erlangB', 'slots', slots, 0, 1_000_000);
  requireNumber('erlangB', 'load', load, { from: 0, to: 1_000_000 });
  let refused = 1;
  for (let slot = 1; slot <= slots; slot += 1) refused = withOneMore(refused, slot, load);
  return refused;
}

/**
 * The fewest slots with which no larger share is refused than wanted.
 *
 * @param load - Arrivals per unit of time times the mean time each takes: 0…1,000,000.
 * @param refused - The largest share of arrivals to refuse, 0 < refused ≤ 1.
 * @returns A whole number ≥ 0.
 * @throws {RangeError} If an argument is outside the range above.
 *
 * @example
 * erlangBSlots(1, 0.1); // => 3
 */
export function erlangBSlots(load: number, refused: number): number {
  requireNumber('erlangBSlots', 'load', load, { from: 0, to: 1_000_000 });
  requireNumber('erlangBSlots', 'refused', refused, { above: 0, to: 1 });
  // A share that is exactly as wanted may come out a trifle larger.
  const largest = refused * (1 + 1e-12);
  let slots = 0;
  for (let share = 1; share > largest; share = withOneMore(share, slots, load)) slots += 1;
  return slots;
}

/** The share refused with so many slots, from that with one fewer. */
function withOneMore(refused: number, slots: number, load: number): number {
  return (load * refused) / (slots + load * refused);
}
