import { estimateOf } from '#estimates/estimate.ts';
import type { CellFinding, Change, Findings } from '#quarterly/findings.ts';
import type { Action, Meeting, MeetingItem } from '#quarterly/meeting.ts';

/** What a test says of a cell; the rest follows from it. */
interface CellSketch {
  readonly department: number;
  readonly stage: number;
  /** Promoters, passives, detractors. */
  readonly answers?: readonly [number, number, number];
  /** In points, more than noise or not. */
  readonly change?: number;
  readonly isNoise?: boolean;
  readonly within?: number;
  readonly impact?: readonly [low: number, impact: number, high: number];
}

export function cellOf(sketch: CellSketch): CellFinding {
  const [promoters, passives, detractors] = sketch.answers ?? [20, 10, 10];
  const answers = {
    counts: [detractors, 0, 0, 0, 0, 0, 0, 0, passives, 0, promoters],
    weights: undefined,
  };
  const [low, impact, high] = sketch.impact ?? [-1, 0, 1];
  return {
    department: sketch.department,
    stage: sketch.stage,
    answers,
    estimate: estimateOf('0-10', answers),
    before: undefined,
    change: sketch.change === undefined ? undefined : changeOf(sketch.change, sketch.isNoise),
    impact: { impact, low, high },
    share: sketch.within === undefined ? undefined : { within: sketch.within, mix: 0 },
  };
}

export function changeOf(difference: number, isNoise = false): Change {
  const verdict = isNoise ? 'could-be-noise' : 'more-than-noise';
  const p = isNoise ? 0.5 : 0.001;
  const [low, high] = [difference - 2, difference + 2];
  return { difference, low, high, p, verdict, adjustedP: p, adjustedVerdict: verdict };
}

/** Findings of four departments at three stages, of which a test says what matters to it. */
export function findingsWith(parts: Partial<Findings> = {}): Findings {
  const whole = cellOf({ department: 0, stage: 0, answers: [500, 300, 200] });
  const { answers, estimate } = whole;
  return {
    frame: {
      departments: ['Shop', 'Warehouse', 'Accounts', 'Service'],
      stages: ['Choice', 'Purchase', 'Delivery'],
      touchpoints: [],
      quarters: ['2026-Q1', '2026-Q2'],
    },
    quarter: 1,
    previous: 0,
    whole: { quarter: 1, answers, estimate },
    wholeBefore: { quarter: 0, answers, estimate },
    change: changeOf(-4),
    split: { total: -4, within: -4, mix: 0, groups: [] },
    departments: [],
    touchpoints: [],
    cells: [],
    down: [],
    up: [],
    trend: [],
    departmentTrends: [],
    ...parts,
  };
}

/** With everything that an agenda can have. */
export function fullFindings(): Findings {
  const down = [0, 1, 2].map((department) =>
    cellOf({ department, stage: 2, impact: [-5, department - 4, -0.5], change: -1, isNoise: true }),
  );
  const up = [cellOf({ department: 3, stage: 0, impact: [1, 2, 3] })];
  const small = cellOf({ department: 3, stage: 1, answers: [2, 1, 1] });
  return findingsWith({
    split: { total: -4, within: 2, mix: -6, groups: [] },
    cells: [...down, ...up, small],
    down,
    up,
  });
}

export const action: Action = {
  what: 'Ring before the van leaves',
  owner: 'Anna',
  due: '2026-08-31',
  department: 'Warehouse',
  stage: 'Delivery',
};

export const item: MeetingItem = {
  key: 'whole',
  kind: 'whole',
  title: 'The whole',
  owner: 'Everybody',
  question: 'What do our customers say?',
  minutes: 5,
  decision: 'Print it.',
  edited: ['title'],
};

export const meeting: Meeting = {
  quarterly: 'own',
  quarter: '2026-Q2',
  minutes: 60,
  items: [item],
  removed: ['close'],
  actions: [action, { what: 'Thank the shop', owner: '', due: '' }],
};
