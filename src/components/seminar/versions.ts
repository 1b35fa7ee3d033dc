/** A block as far as its length matters. */
export interface Lasting {
  readonly id: string;
  readonly minutes: number;
  readonly optional: boolean;
  readonly kind: string;
}

/** What of a session fits into a length of time. */
export interface Version<T> {
  /** Minutes one has. */
  readonly length: number;
  /** Minutes of what cannot be left out. */
  readonly needed: number;
  /** Optional blocks that do not fit; undefined when not even the others do. */
  readonly leftOut: readonly T[] | undefined;
  /** Minutes that nothing fills. */
  readonly spare: number;
}

/** Lengths that seminars are often given, in minutes. */
export const usualLengths = [75, 80, 90, 180, 240] as const;

/** People need a break once in this many minutes. */
const minutesToABreak = 120;

/**
 * Fills a length of time: all that is not optional; a break for every full two hours; then the other
 * optional blocks that fill it best. With time for everything nothing is left out.
 */
export function versionOf<T extends Lasting>(blocks: readonly T[], length: number): Version<T> {
  const core = blocks.filter((block) => !block.optional);
  const needed = minutesOf(core);
  const optional = blocks.filter((block) => block.optional);
  if (needed > length) return { length, needed, leftOut: undefined, spare: 0 };
  const all = minutesOf(blocks);
  if (all <= length) return { length, needed, leftOut: [], spare: length - all };
  const breaks = breaksFor(blocks, length);
  const work = optional.filter(({ kind }) => kind !== 'break');
  const kept = [...breaks, ...fullest(work, length - needed - minutesOf(breaks))];
  const leftOut = optional.filter((block) => !kept.includes(block));
  return { length, needed, leftOut, spare: length - needed - minutesOf(kept) };
}

/** The minutes of some blocks. */
export function minutesOf(blocks: readonly Pick<Lasting, 'minutes'>[]): number {
  return blocks.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The optional breaks that there is time for, the earliest first. */
function breaksFor<T extends Lasting>(blocks: readonly T[], length: number): readonly T[] {
  const breaks = blocks.filter(({ kind }) => kind === 'break');
  const fixed = breaks.filter(({ optional }) => !optional);
  const due = Math.max(0, Math.floor(length / minutesToABreak) - fixed.length);
  let free = length - minutesOf(blocks.filter(({ optional }) => !optional));
  return breaks
    .filter(({ optional }) => optional)
    .slice(0, due)
    .filter(({ minutes }) => {
      if (minutes > free) return false;
      free -= minutes;
      return true;
    });
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

/** The objectives that some blocks serve and the others do not. */
export function unserved<T extends Lasting & { readonly objectives: readonly string[] }>(
  blocks: readonly T[],
  leftOut: readonly T[],
): string[] {
  const served = new Set(
    blocks.filter((block) => !leftOut.includes(block)).flatMap(({ objectives }) => objectives),
  );
  return [...new Set(leftOut.flatMap(({ objectives }) => objectives))].filter(
    (objective) => !served.has(objective),
  );
}
