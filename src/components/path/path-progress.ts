import type { PathStepEntry } from '#model/entries.ts';
import { type PathState, stepIn, withStep } from './path-state.ts';

/** As far as progress looks at a step. */
export type Step = Pick<PathStepEntry, 'id' | 'minutes' | 'roles' | 'optional' | 'after'>;

/** Whether a step is for whoever has this role; without one, only what is for everyone. */
export function isMine({ roles, optional }: Step, role: string | undefined): boolean {
  return !optional && (roles.length === 0 || (role !== undefined && roles.includes(role)));
}

/** The steps that are to be done before one, and are not. */
export function waitsFor({ after }: Step, state: PathState): readonly string[] {
  return after.filter((id) => stepIn(state, id).done === undefined);
}

/**
 * What to go to after a step: the first that comes after it, is the reader’s, not done and waits for nothing
 * else; failing that, one before it. Undefined when nothing is left.
 */
export function following(
  steps: readonly Step[],
  state: PathState,
  id: string,
): string | undefined {
  const after = withStep(state, id, { ...stepIn(state, id), done: 'now' });
  const at = steps.findIndex((step) => step.id === id);
  const inTurn = [...steps.slice(at + 1), ...steps.slice(0, at)];
  return progressIn(inTurn, after).next;
}

/** Where a reader is. */
export interface Progress {
  readonly steps: number;
  readonly done: number;
  readonly minutes: number;
  /** Minutes of the steps done, as the path says, or as long as the reader says they took. */
  readonly spent: number;
  /** What comes next; undefined when all is done. */
  readonly next: string | undefined;
  /** What is still to be done. */
  readonly missing: readonly string[];
}

/** Where a reader is on the way through the steps that are theirs. */
export function progressIn(steps: readonly Step[], state: PathState): Progress {
  const mine = steps.filter((step) => isMine(step, state.role));
  const done = mine.filter(({ id }) => stepIn(state, id).done !== undefined);
  const open = mine.filter((step) => !done.includes(step));
  return {
    steps: mine.length,
    done: done.length,
    minutes: sum(mine.map(({ minutes }) => minutes)),
    spent: sum(done.map(({ id, minutes }) => stepIn(state, id).took ?? minutes)),
    next: open.find((step) => waitsFor(step, state).length === 0)?.id,
    missing: open.map(({ id }) => id),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
