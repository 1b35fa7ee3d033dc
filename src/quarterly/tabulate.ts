import type { Answers } from '#estimates/answers.ts';
import type { CountedScore, SurveyCounts } from '#survey/counts.ts';
import type { Frame } from './frame.ts';

/** Which of the survey’s grouping columns, 0 or 1, names what; undefined when none does. */
export interface Naming {
  readonly department?: 0 | 1 | undefined;
  readonly touchpoint?: 0 | 1 | undefined;
}

/** A survey’s slots, each with its place in a frame. As many as groups × periods that occur, not as rows. */
export interface Table {
  readonly frame: Frame;
  /** The answers that are counted: a score on 0–10. */
  readonly score: CountedScore;
  /** By slot, indexes of the frame’s lists; −1 where a slot has no place, which then counts nowhere. */
  readonly quarterOf: Int32Array;
  readonly departmentOf: Int32Array;
  readonly touchpointOf: Int32Array;
}

/**
 * Gives the groups and periods of a counted survey their places in a frame.
 *
 * Where no column names the department, it is the one that answers for the touchpoint; where none
 * names the touchpoint, it is the frame’s first.
 *
 * @param survey - Its first score is the one: 0–10.
 * @throws {RangeError} If the first score is on another scale.
 */
export function tabulate(frame: Frame, survey: SurveyCounts, naming: Naming): Table {
  const score = survey.scores[0];
  if (score?.scale !== '0-10') {
    throw new RangeError(`tabulate: survey.scores[0].scale must be 0-10, got ${score?.scale}`);
  }
  const departments = numbered(frame.departments);
  const touchpoints = numbered(frame.touchpoints.map(({ key }) => key));
  const quarters = numbered(frame.quarters);
  const touchpointOfGroup = survey.groups.map((names) =>
    naming.touchpoint === undefined ? 0 : (touchpoints.get(names[naming.touchpoint] ?? '') ?? -1),
  );
  const departmentOfGroup = survey.groups.map((names, group) =>
    naming.department === undefined
      ? (frame.touchpoints[touchpointOfGroup[group] ?? -1]?.owner ?? -1)
      : (departments.get(names[naming.department] ?? '') ?? -1),
  );
  const quarterOfPeriod = survey.periods.map((period) => quarters.get(period) ?? -1);
  const places = (of: Uint32Array, list: readonly number[]): Int32Array =>
    Int32Array.from(of, (index) => list[index] ?? -1);
  return {
    frame,
    score,
    quarterOf: places(survey.periodOf, quarterOfPeriod),
    departmentOf: places(survey.groupOf, departmentOfGroup),
    touchpointOf: places(survey.groupOf, touchpointOfGroup),
  };
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

/**
 * Sums up the answers of slots that belong together, in one pass.
 *
 * @param keyOf - A whole number from 0 to size − 1, or −1 to leave a slot out.
 * @returns One for each key.
 */
export function sumBy(table: Table, size: number, keyOf: (slot: number) => number): Answers[] {
  const { score } = table;
  const counts = new Float64Array(size * levels);
  const weights = score.weights && new Float64Array(size * levels);
  const squares = new Float64Array(size);
  for (let slot = 0; slot < table.quarterOf.length; slot += 1) {
    const key = keyOf(slot);
    if (key === -1) continue;
    for (let level = 0; level < levels; level += 1) {
      const [to, from] = [key * levels + level, slot * levels + level];
      counts[to] = (counts[to] as number) + (score.counts[from] as number);
      if (weights === undefined) continue;
      weights[to] = (weights[to] as number) + (score.weights?.[from] ?? 0);
      squares[key] = (squares[key] as number) + (score.squares?.[from] ?? 0);
    }
  }
  return Array.from({ length: size }, (_, key) => ({
    counts: levelsOf(counts, key),
    weights: weights && { sums: levelsOf(weights, key), squares: squares[key] ?? 0 },
  }));
}

const levels = 11;

function levelsOf(sums: Float64Array, key: number): number[] {
  return Array.from(sums.subarray(key * levels, (key + 1) * levels));
}

/** Whether it has a department and a touchpoint; what has not counts nowhere. */
export function isPlaced({ departmentOf, touchpointOf }: Table, slot: number): boolean {
  return departmentOf[slot] !== -1 && touchpointOf[slot] !== -1;
}

/** How many answered. */
export function sizeOf({ counts }: Answers): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
