import type { Difference } from '#metrics/proportion.ts';
import { periodIn, type ScorecardValues } from '#model/calculators/scorecard.ts';
import {
  change,
  effortChange,
  type Measured,
  type MeasureName,
  measureNames,
  measuresOf,
} from './measures.ts';

/** A measure before and after, and what changed: undefined where one of them has no whole interval. */
export interface Compared {
  readonly name: MeasureName;
  readonly before: Measured;
  readonly after: Measured;
  readonly changed: Difference | undefined;
}

/** Every measure in both periods. */
export function comparedIn(values: ScorecardValues): Compared[] {
  const confidence = values.confidence / 100;
  const [earlier, later] = [periodIn(values, 'Before'), periodIn(values, 'After')];
  const [before, after] = [measuresOf(earlier, confidence), measuresOf(later, confidence)];
  return measureNames.map((name) => ({
    name,
    before: before[name],
    after: after[name],
    changed:
      name === 'effort'
        ? effortChange(later, earlier, confidence)
        : change(after[name], before[name]),
  }));
}
