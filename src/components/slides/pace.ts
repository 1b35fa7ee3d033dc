import type { Lasting } from '../seminar/versions.ts';

/** A block of a plan as the clock sees it. */
export interface PacedBlock extends Lasting {
  readonly title: string;
}

/** Where a speaker is. */
export interface Place {
  /** Index of the block. */
  readonly block: number;
  /** Slide within the block, from 0, and how many it has. */
  readonly slide: number;
  readonly slides: number;
}

/** What a speaker can do to catch up. */
export type Remedy =
  | { readonly kind: 'leave-out'; readonly title: string }
  | { readonly kind: 'shorten'; readonly title: string; readonly minutes: number }
  | { readonly kind: 'none' };

export interface Pace {
  /** When the plan comes to this block and leaves it, in minutes from the start. */
  readonly from: number;
  readonly to: number;
  /** Whole minutes by which the speaker is behind; negative when ahead; 0 within the time of the slide. */
  readonly behind: number;
  /** Whole minutes since the plan was over; 0 before. */
  readonly over: number;
  /** Only when behind. */
  readonly remedy?: Remedy;
}

// A block is shortened by half at most: with less its discussion would not be one.
const mostTaken = 0.5;

/**
 * Where the speaker is against the plan. The slides of a block share its minutes alike.
 *
 * @param elapsed - Minutes since the start, 0 or more.
 * @throws {RangeError} If there is no such block.
 */
export function paceOf(
  blocks: readonly PacedBlock[],
  { block, slide, slides }: Place,
  elapsed: number,
): Pace {
  const current = blocks[block];
  if (current === undefined) throw new RangeError(`paceOf: there is no block ${block}`);
  const from = blocks.slice(0, block).reduce((sum, { minutes }) => sum + minutes, 0);
  const to = from + current.minutes;
  const share = current.minutes / Math.max(slides, 1);
  const late = elapsed - (from + share * (slide + 1));
  const early = from + share * slide - elapsed;
  const behind = late >= 1 ? Math.floor(late) : early >= 1 ? -Math.floor(early) : 0;
  const whole = blocks.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    from,
    to,
    behind,
    over: Math.max(0, Math.floor(elapsed - whole)),
    ...(behind > 0 ? { remedy: remedyFor(behind, blocks.slice(block + 1)) } : {}),
  };
}

/**
 * The least that makes up for a delay: a block shortened by half at most, else the smallest block
 * that the plan can do without; failing both, nothing.
 */
export function remedyFor(behind: number, rest: readonly PacedBlock[]): Remedy {
  const work = rest.filter(({ kind }) => kind !== 'break');
  const spare = work
    .filter(({ optional, minutes }) => optional && minutes >= behind)
    .toSorted((a, b) => a.minutes - b.minutes)[0];
  const longest = work.toSorted((a, b) => b.minutes - a.minutes)[0];
  if (longest !== undefined && longest.minutes * mostTaken >= behind)
    return { kind: 'shorten', title: longest.title, minutes: behind };
  return spare === undefined ? { kind: 'none' } : { kind: 'leave-out', title: spare.title };
}
