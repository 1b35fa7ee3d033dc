import type { Difference } from '#metrics/proportion.ts';
import type { ValuesOf } from '#model/calculators/fields.ts';
import type { scorecardFields } from '#model/calculators/scorecard.ts';
import type { Contradiction } from '../form/calculator.ts';
import {
  change,
  effortChange,
  type Measured,
  type MeasureName,
  measureNames,
  measuresOf,
  type Period,
} from './measures.ts';

export type ScorecardValues = ValuesOf<typeof scorecardFields>;

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

type When = 'Before' | 'After';

/** What of both periods cannot be together. */
export function contradictionsIn(values: ScorecardValues): Contradiction[] {
  return (['Before', 'After'] as const).flatMap((when) => {
    const { tickets, unresolvable, resolved, repeated, effort, hours } = periodIn(values, when);
    const wrong = [
      unresolvable > tickets && { field: `unresolvable${when}`, sentence: 'too-many' },
      // Said of one of the two, not of both.
      unresolvable <= tickets &&
        resolved > tickets - unresolvable && {
          field: `resolved${when}`,
          sentence: 'too-many-resolved',
        },
      repeated > tickets && { field: `repeated${when}`, sentence: 'too-many' },
      effort.length > tickets && { field: `effort${when}`, sentence: 'too-many-values' },
      hours.length > tickets && { field: `hours${when}`, sentence: 'too-many-values' },
    ];
    return wrong.filter((one) => one !== false);
  });
}

function periodIn(values: ScorecardValues, when: When): Period {
  return {
    tickets: values[`tickets${when}`],
    unresolvable: values[`unresolvable${when}`],
    resolved: values[`resolved${when}`],
    repeated: values[`repeated${when}`],
    effort: values[`effort${when}`],
    hours: values[`hours${when}`],
  };
}
