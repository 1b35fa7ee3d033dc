import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { RunningBuild } from './run-build.ts';

/** Something to wait for while a build runs. */
export type Moment = () => boolean;

/**
 * Kills a build when a moment has come. One that comes to its end before is left alone.
 *
 * @param moment - Looked at every millisecond.
 */
export async function killAt(moment: Moment, { printed, kill }: RunningBuild): Promise<void> {
  let running = true;
  const end = (): void => {
    running = false;
  };
  const ended = printed.then(end, end);
  while (running && !moment()) await setTimeout(1);
  kill();
  await ended;
}

/** @param milliseconds - From now. */
export function after(milliseconds: number): Moment {
  const then = performance.now() + milliseconds;
  return () => performance.now() >= then;
}

export function there(path: string): Moment {
  return () => existsSync(path);
}

/** When something was there, and is there no more. */
export function gone(path: string): Moment {
  let was = false;
  return () => {
    const is = existsSync(path);
    was ||= is;
    return was && !is;
  };
}

/** One moment, and then another. */
export function andThen(first: Moment, second: Moment): Moment {
  let past = false;
  return () => {
    past ||= first();
    return past && second();
  };
}
