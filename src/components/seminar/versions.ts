/** A block as far as its length matters. */
interface Lasting {
  readonly id: string;
  readonly minutes: number;
  readonly optional: boolean;
}

/** What of a seminar fits into a length of time. */
export interface Version<T> {
  /** Minutes one has. */
  readonly length: number;
  /** Optional blocks that do not fit; undefined when not even the others do. */
  readonly leftOut: readonly T[] | undefined;
  /** Minutes that nothing fills. */
  readonly spare: number;
}

/** Lengths that seminars are often given, in minutes. */
export const usualLengths = [75, 80, 90, 180, 240] as const;

/** Fills a length of time: all that is not optional, then the optional blocks that fill it best. */
export function versionOf<T extends Lasting>(blocks: readonly T[], length: number): Version<T> {
  const core = blocks.filter((block) => !block.optional);
  const free = length - minutesOf(core);
  if (free < 0) return { length, leftOut: undefined, spare: 0 };
  const optional = blocks.filter((block) => block.optional);
  const kept = fullest(optional, free);
  const leftOut = optional.filter((block) => !kept.includes(block));
  return { length, leftOut, spare: free - minutesOf(kept) };
}

/** The minutes of some blocks. */
export function minutesOf(blocks: readonly Pick<Lasting, 'minutes'>[]): number {
  return blocks.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Of equally full choices the one with earlier blocks: they are what the later ones build on. */
function fullest<T extends Lasting>(blocks: readonly T[], free: number): readonly T[] {
  const byMinutes = new Map<number, readonly T[]>([[0, []]]);
  for (const block of blocks) {
    for (const [sum, chosen] of [...byMinutes]) {
      const more = sum + block.minutes;
      if (more <= free && !byMinutes.has(more)) byMinutes.set(more, [...chosen, block]);
    }
  }
  return byMinutes.get(Math.max(...byMinutes.keys())) ?? [];
}
