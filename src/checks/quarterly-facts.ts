import type { Locale } from '#i18n/locale.ts';
import type { FieldPath } from '#model/library.ts';
import type { QuarterlyFacts, QuarterlyWords } from '#model/quarterly.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';

/** Some fields of a quarterly, and where each of them stands. */
export interface QuarterlyFile<T> {
  readonly file: string;
  readonly data: T;
  readonly lineOf: (path: FieldPath) => number | undefined;
}

const code = 'quarterly-unknown-name';

/** Stages, departments and touchpoints that a quarterly refers to and does not list. */
export function checkQuarterlyFacts({
  file,
  data,
  lineOf,
}: QuarterlyFile<QuarterlyFacts>): Problem[] {
  const { departments, stages, touchpoints, jobs } = data;
  const places = Object.keys(touchpoints);
  const unknown = (
    path: FieldPath,
    kind: string,
    name: string,
    known: readonly string[],
  ): Problem[] => {
    if (known.includes(name)) return [];
    const meant = nearest(name, known);
    return [
      {
        code,
        file,
        line: lineOf(path) ?? 1,
        what: `In “${path.join(' → ')}”: there is no ${kind} “${name}”.`,
        fix: meant === undefined ? `Known are: ${known.join(', ')}.` : `Did you mean “${meant}”?`,
      },
    ];
  };
  return [
    ...Object.entries(touchpoints).flatMap(([key, { stage, owner, helpers }]) => [
      ...unknown(['touchpoints', key, 'stage'], 'stage', stage, stages),
      ...unknown(['touchpoints', key, 'owner'], 'department', owner, departments),
      ...helpers.flatMap((helper, index) =>
        unknown(['touchpoints', key, 'helpers', index], 'department', helper, departments),
      ),
    ]),
    ...Object.entries(jobs).flatMap(([key, job]) => [
      ...unknown(['jobs', key, 'department'], 'department', job.department, departments),
      ...job.touchpoints.flatMap((touchpoint, index) =>
        unknown(['jobs', key, 'touchpoints', index], 'touchpoint', touchpoint, places),
      ),
    ]),
  ];
}

/** What has no name in a language, and names of what there is not. */
export function checkQuarterlyWords(
  facts: QuarterlyFacts,
  { file, data, lineOf }: QuarterlyFile<QuarterlyWords>,
  locale: Locale,
): Problem[] {
  const groups = {
    departments: facts.departments,
    stages: facts.stages,
    touchpoints: Object.keys(facts.touchpoints),
    jobs: Object.keys(facts.jobs),
  } as const;
  return Object.entries(groups).flatMap(([field, keys]) => {
    const named = Object.keys(data[field as keyof typeof groups]);
    const without = keys
      .filter((key) => !named.includes(key))
      .map(
        (key): Problem => ({
          code: 'quarterly-name-missing',
          file,
          line: lineOf([field]) ?? 1,
          what: `In “${field}”: “${key}” has no name in this language (${locale}).`,
          fix: `Add a line “${key}: …” below “${field}”.`,
        }),
      );
    const needless = named
      .filter((key) => !keys.includes(key))
      .map((key): Problem => {
        const meant = nearest(key, keys);
        return {
          code,
          file,
          line: lineOf([field, key]) ?? 1,
          what: `In “${field}”: quarterly.yaml has no “${key}”.`,
          fix: meant === undefined ? 'Remove the line.' : `Did you mean “${meant}”?`,
        };
      });
    return [...without, ...needless];
  });
}
