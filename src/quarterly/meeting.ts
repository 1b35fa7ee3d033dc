import type { ItemKind } from './agenda.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import type { Sense } from './topics.ts';

/** What of an item a reader may put in other words; what is not in here follows the findings. */
export type Editable = 'title' | 'owner' | 'question' | 'minutes';

/** One point as it stands on the sheet. */
export interface MeetingItem {
  /** That of its `AgendaItem`; `own/<number>` for one that the reader added. */
  readonly key: string;
  readonly kind: ItemKind | 'own';
  readonly title: string;
  readonly owner: string;
  readonly question: string;
  /** A whole number from 1 to 240. */
  readonly minutes: number;
  readonly decision: string;
  readonly edited: readonly Editable[];
}

/** Who does what by when. */
export interface Action {
  readonly what: string;
  readonly owner: string;
  /** A day, `2026-11-23`, or '' where none is set. */
  readonly due: string;
  /** The cell that it should move, as `Frame` spells its names; both or neither. */
  readonly department?: string | undefined;
  readonly stage?: string | undefined;
}

/** A quarter’s meeting: what is kept, exported and imported. */
export interface Meeting {
  /** Which quarterly: its folder’s name, or `own` for a reader’s own file. */
  readonly quarterly: string;
  /** `2026-Q1`. */
  readonly quarter: string;
  /** From 30 to 120. */
  readonly minutes: number;
  readonly items: readonly MeetingItem[];
  /** Keys of items that the reader took away: they do not come back. */
  readonly removed: readonly string[];
  readonly actions: readonly Action[];
}

/** What became of the cell of an action; `gone`: the findings have no such cell; `none`: it names none. */
export interface Moved {
  readonly sense: Sense | 'gone' | 'none';
  /** In points of NPS. */
  readonly change: number | undefined;
}

/**
 * Whether the cell of last quarter’s action moved by more than noise. The verdict is the one that holds
 * for all cells at once, as in the matrix: a cell that was chosen for being low tends to come up by
 * itself, so that a test of this cell alone would praise the action too easily.
 */
export function movedSince({ department, stage }: Action, facts: MeetingFacts): Moved {
  if (department === undefined || stage === undefined) return { sense: 'none', change: undefined };
  const [row, column] = [facts.departments.indexOf(department), facts.stages.indexOf(stage)];
  const move = facts.moves.find((one) => one.department === row && one.stage === column);
  if (move === undefined) return { sense: 'gone', change: undefined };
  return { sense: move.sense, change: move.change };
}
