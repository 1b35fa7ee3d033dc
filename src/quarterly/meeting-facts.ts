import type { Findings } from './findings.ts';
import { senseOf, type Sense, type Topic, topicsOf } from './topics.ts';

/** How a cell moved since the quarter before. */
export interface CellMove {
  readonly department: number;
  readonly stage: number;
  /** `first`: not ten answers in both quarters. */
  readonly sense: Sense;
  /** In points of NPS; undefined where `sense` is `first`. */
  readonly change: number | undefined;
}

/**
 * All that a meeting needs of a quarter’s findings: little enough to travel in a page.
 * Departments, stages and quarters as `Frame` has them.
 */
export interface MeetingFacts {
  readonly departments: readonly string[];
  readonly stages: readonly string[];
  readonly quarter: string;
  readonly previous: string | undefined;
  readonly topics: readonly Topic[];
  readonly moves: readonly CellMove[];
}

/** What a quarter’s findings bring to the table. */
export function meetingFacts(findings: Findings): MeetingFacts {
  const { frame, quarter, previous, cells } = findings;
  return {
    departments: frame.departments,
    stages: frame.stages,
    quarter: frame.quarters[quarter] ?? '',
    previous: previous === undefined ? undefined : frame.quarters[previous],
    topics: topicsOf(findings),
    moves: cells.map(({ department, stage, change }) => ({
      department,
      stage,
      sense: senseOf(change),
      change: change?.difference,
    })),
  };
}
