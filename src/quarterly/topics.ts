import type { Estimate } from '#estimates/estimate.ts';
import type { NpsImpact } from '#metrics/leave-one-out-impact.ts';
import type { CellFinding, Change, Findings } from './findings.ts';
import type { Frame } from './frame.ts';

/**
 * Whether a figure moved since the quarter before: `rose` and `fell` by more than noise, `steady` when
 * it could be noise, `first` when there is nothing to compare it with.
 */
export type Sense = 'rose' | 'fell' | 'steady' | 'first';

/** A cell of the matrix, and how many answered there. */
export interface SmallCell {
  readonly department: number;
  readonly stage: number;
  readonly n: number;
}

/** Something that a quarter’s answers give reason to talk about. */
export interface Topic {
  readonly kind: 'whole' | 'mix' | 'down' | 'up' | 'small';
  readonly sense: Sense;
  /** Of one cell, both indexes; of the whole and the small cells neither. */
  readonly department?: number;
  readonly stage?: number;
  /** Undefined for the small cells together. */
  readonly estimate: Estimate | undefined;
  /** In points, since the quarter before. */
  readonly change: number | undefined;
  /** Of a cell, its leave-one-out impact in points. */
  readonly impact: NpsImpact | undefined;
  /** Of the mix, the points that it adds to the change. */
  readonly mix?: number;
  /** The small cells, fewest answers first. */
  readonly cells?: readonly SmallCell[];
}

/** As many cells are talked about that pull down. */
const most = 3;

/** What there is to talk about, the whole first, the cells that pull down heaviest first. */
export function topicsOf(findings: Findings): Topic[] {
  return [
    wholeTopic(findings),
    ...mixTopic(findings),
    ...sinking(findings).map((cell) => cellTopic('down', cell)),
    ...lifting(findings).map((cell) => cellTopic('up', cell)),
    ...smallTopic(findings),
  ];
}

/** What a topic is told by. By names: the same cell in a file whose departments stand in another order. */
export function topicKey(
  { kind, department, stage }: Topic,
  { departments, stages }: Pick<Frame, 'departments' | 'stages'>,
): string {
  if (department === undefined || stage === undefined) return kind;
  return `${kind}/${departments[department]}/${stages[stage]}`;
}

/** What became of a figure, by a verdict that holds for all figures of its kind at once. */
export function senseOf(change: Change | undefined): Sense {
  if (change === undefined) return 'first';
  if (change.adjustedVerdict === 'could-be-noise') return 'steady';
  return change.difference < 0 ? 'fell' : 'rose';
}

function wholeTopic({ whole, change }: Findings): Topic {
  const { estimate } = whole;
  const isNoise = change?.verdict !== 'more-than-noise';
  const moved = (change?.difference ?? 0) < 0 ? 'fell' : 'rose';
  const sense = change === undefined ? 'first' : isNoise ? 'steady' : moved;
  return { kind: 'whole', sense, estimate, change: change?.difference, impact: undefined };
}

/**
 * When who answered explains more of the change than what they said, and by more than the change’s
 * own margin: also when the two cancel out, and the whole seems not to have moved.
 */
function mixTopic({ change, split, whole }: Findings): Topic[] {
  if (change === undefined || split === undefined) return [];
  const size = Math.abs(split.mix);
  const margin = (change.high - change.low) / 2;
  if (size <= Math.abs(split.within) || size <= margin) return [];
  const { estimate } = whole;
  const sense = split.mix < 0 ? 'fell' : 'rose';
  return [
    { kind: 'mix', sense, estimate, change: change.difference, impact: undefined, mix: split.mix },
  ];
}

/** First those that fell by more than noise, most points lost first; then those that weigh on the whole for certain. */
function sinking({ cells, down }: Findings): CellFinding[] {
  const fell = cells
    .filter(({ change }) => senseOf(change) === 'fell')
    .toSorted((one, other) => lossOf(one) - lossOf(other));
  const heavy = down.filter(({ impact }) => impact !== undefined && impact.high < 0);
  return [...new Set([...fell, ...heavy.map((cell) => sameCell(cells, cell))])].slice(0, most);
}

/** The one to copy: that rose most by more than noise, or else lifts the whole most for certain. */
function lifting({ cells, up }: Findings): CellFinding[] {
  const rose = cells
    .filter(({ change }) => senseOf(change) === 'rose')
    .toSorted((one, other) => lossOf(other) - lossOf(one));
  const lifts = up.filter(({ impact }) => impact !== undefined && impact.low > 0);
  return [...rose, ...lifts].slice(0, 1);
}

function lossOf({ share, change }: CellFinding): number {
  return share?.within ?? change?.difference ?? 0;
}

function sameCell(cells: readonly CellFinding[], one: CellFinding): CellFinding {
  const is = (other: CellFinding): boolean =>
    other.department === one.department && other.stage === one.stage;
  return cells.find(is) ?? one;
}

function cellTopic(kind: 'down' | 'up', cell: CellFinding): Topic {
  const { department, stage, estimate, change, impact } = cell;
  return {
    kind,
    sense: senseOf(change),
    department,
    stage,
    estimate,
    change: change?.difference,
    impact,
  };
}

function smallTopic({ cells }: Findings): Topic[] {
  const small = cells
    .filter(({ estimate }) => estimate.value === undefined)
    .map(({ department, stage, estimate }) => ({ department, stage, n: estimate.n }))
    .toSorted((one, other) => one.n - other.n);
  if (small.length === 0) return [];
  const none = { estimate: undefined, change: undefined, impact: undefined };
  return [{ kind: 'small', sense: 'first', ...none, cells: small }];
}
