import type { ContentFile, FieldPath, Library } from '#model/library.ts';
import type { QuarterlyFacts } from '#model/quarterly.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine, suggest } from './texts.ts';

/** The parts of a quarterly name only each other, and every job reaches a customer somewhere. */
export function checkQuarterlyFrames(library: Library): Problem[] {
  return library.quarterlyFacts.flatMap((facts) => [
    ...unknownNames(facts),
    ...idleJobs(facts),
    ...namedTwice(facts),
  ]);
}

type Facts = ContentFile<QuarterlyFacts>;

function unknownNames({ file, data, lineOf }: Facts): Problem[] {
  const among = {
    stage: data.stages,
    department: data.departments,
    touchpoint: Object.keys(data.touchpoints),
  };
  const check = (kind: keyof typeof among, name: string, path: FieldPath): Problem[] =>
    among[kind].includes(name)
      ? []
      : [
          {
            code: 'broken-reference',
            file,
            ...atLine(lineOf(path)),
            what: `There is no ${kind} called “${name}”.`,
            fix: suggest(nearest(name, among[kind]), `Choose one of: ${among[kind].join(', ')}.`),
          },
        ];
  return [
    ...Object.entries(data.touchpoints).flatMap(([key, { stage, owner, helpers }]) => [
      ...check('stage', stage, ['touchpoints', key, 'stage']),
      ...check('department', owner, ['touchpoints', key, 'owner']),
      ...helpers.flatMap((name, i) =>
        check('department', name, ['touchpoints', key, 'helpers', i]),
      ),
    ]),
    ...Object.entries(data.jobs).flatMap(([key, { department, touchpoints }]) => [
      ...check('department', department, ['jobs', key, 'department']),
      ...touchpoints.flatMap((name, i) =>
        check('touchpoint', name, ['jobs', key, 'touchpoints', i]),
      ),
    ]),
  ];
}

function idleJobs({ file, data, lineOf }: Facts): Problem[] {
  return Object.entries(data.jobs)
    .filter(([, { touchpoints }]) => touchpoints.length === 0)
    .map(([key]) => ({
      code: 'job-without-touchpoints',
      file,
      ...atLine(lineOf(['jobs', key])),
      what: `The job “${key}” has no touchpoints, as if it had no impact on any customer.`,
      fix: 'List at least one touchpoint by which its work reaches customers, or leave the job out.',
    }));
}

function namedTwice({ file, data, lineOf }: Facts): Problem[] {
  return (['departments', 'stages'] as const).flatMap((field) =>
    data[field].flatMap((name, index) =>
      data[field].indexOf(name) === index
        ? []
        : [
            {
              code: 'duplicate-slug',
              file,
              ...atLine(lineOf([field, index])),
              what: `“${name}” is listed twice under ${field}.`,
              fix: 'Remove one of them, or correct its name.',
            },
          ],
    ),
  );
}
