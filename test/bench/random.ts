/** Chance that repeats itself: the same seed gives the same choices in the same order. */
export interface Random {
  /** From 0 to `below` − 1. */
  readonly whole: (below: number) => number;
  /** @throws {RangeError} If the list is empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** Different ones, at most `count`. */
  readonly several: <T>(list: readonly T[], count: number) => T[];
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state are enough to fill pages with. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    whole,
    pick: (list) => {
      const index = whole(list.length);
      if (index in list) return list[index] as (typeof list)[number];
      throw new RangeError('randomFrom: nothing can be picked from an empty list');
    },
    several: (list, count) => {
      const left = [...list];
      return Array.from({ length: Math.min(count, list.length) }, () =>
        left.splice(whole(left.length), 1),
      ).flat();
    },
  };
}
