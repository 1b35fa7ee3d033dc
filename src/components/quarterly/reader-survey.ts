import { answersByPeriod } from '#estimates/answers.ts';
import type { Naming } from '#quarterly/tabulate.ts';
import type { SurveyCounts } from '#survey/counts.ts';
import type { ColumnRole } from '#survey/preview.ts';
import { columnName } from '../lab/columns-form.ts';
import type { ReadFile } from '../lab/file-steps.ts';
import type { Say } from '../lab/say.ts';

/** A counted file as a quarterly needs it. */
export interface ReaderSurvey {
  readonly survey: SurveyCounts;
  readonly naming: Naming;
  /** What the columns are called in the file; undefined where there is none. */
  readonly columns: {
    readonly department: string | undefined;
    readonly touchpoint: string | undefined;
    readonly weight: string | undefined;
    readonly date: string | undefined;
  };
}

/** What was read of a file, with the names of the columns that count. */
export function readerSurvey({ counts, plan, choices, preview }: ReadFile, say: Say): ReaderSurvey {
  const numberOf = (role: ColumnRole): number | undefined =>
    choices.find((choice) => choice.role === role)?.column;
  const named = (role: ColumnRole): string | undefined => {
    const column = preview.columns[numberOf(role) ?? -1];
    return column && columnName(column, say);
  };
  const placeOf = (role: ColumnRole): 0 | 1 | undefined => {
    const place = plan.groups.indexOf(numberOf(role) ?? -1);
    return place === 0 || place === 1 ? place : undefined;
  };
  return {
    survey: counts,
    naming: { department: placeOf('department'), touchpoint: placeOf('touchpoint') },
    columns: {
      department: named('department'),
      touchpoint: named('touchpoint'),
      weight: named('weight'),
      date: named('date'),
    },
  };
}

/** A quarter and how many answered in it. */
export interface QuarterSize {
  readonly quarter: string;
  readonly answers: number;
}

/** `2026-Q3`: the quarter that a day is in, by the calendar where it is asked. */
export function quarterOf(day: Date): string {
  return `${day.getFullYear()}-Q${1 + Math.floor(day.getMonth() / 3)}`;
}

/** The last quarters up to that of a day, the latest first. */
export function lastQuarters(day: Date, count: number): string[] {
  return Array.from({ length: count }, (_, back) =>
    quarterOf(new Date(day.getFullYear(), day.getMonth() - 3 * back, 1)),
  );
}

/** All quarters that have answers, in order of time; '' first, for answers without a date. */
export function quarterSizes(survey: SurveyCounts): QuarterSize[] {
  return [...answersByPeriod(survey, 0, 'both')]
    .map(([quarter, { counts }]) => ({ quarter, answers: total(counts) }))
    .filter(({ answers }) => answers > 0);
}

/** A survey without dates, as that of one quarter. */
export function ofOneQuarter(survey: SurveyCounts, quarter: string): SurveyCounts {
  return { ...survey, period: 'quarter', periods: survey.periods.map(() => quarter) };
}

/** How many answered under each name of a grouping column, most first. */
export function namesBySize(survey: SurveyCounts, column: 0 | 1): [string, number][] {
  const sizes = new Map<string, number>();
  const { counts } = survey.scores[0] ?? { counts: new Uint32Array(0) };
  const levels = counts.length / Math.max(1, survey.groupOf.length);
  survey.groupOf.forEach((group, slot) => {
    const name = survey.groups[group]?.[column] ?? '';
    const answers = total(counts.subarray(slot * levels, (slot + 1) * levels));
    sizes.set(name, (sizes.get(name) ?? 0) + answers);
  });
  return [...sizes].sort(([, one], [, other]) => other - one);
}

/** The same survey with all but the largest names of a column in one. */
export function foldedSurvey(
  survey: SurveyCounts,
  column: 0 | 1,
  most: number,
  others: string,
): SurveyCounts {
  const kept = new Set(
    namesBySize(survey, column)
      .slice(0, most)
      .map(([name]) => name),
  );
  const groups = survey.groups.map((names) =>
    names.map((name, place) => (place === column && !kept.has(name) ? others : name)),
  );
  return { ...survey, groups };
}

function total(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let place = 0; place < counts.length; place += 1) sum += counts[place] ?? 0;
  return sum;
}
