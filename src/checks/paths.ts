import { locales } from '#i18n/locale.ts';
import type { ContentFile, FieldPath, Library, Names } from '#model/library.ts';
import type { PathData, PathStep } from '#model/path.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine, suggest } from './texts.ts';

type Fault = Pick<Problem, 'code' | 'what' | 'fix'> & { readonly path: FieldPath };

/** A path leads only to what there is, and every step of it can be reached. */
export function checkPaths(library: Library): Problem[] {
  return library.paths.flatMap(({ file, data, lineOf }: ContentFile<PathData>) =>
    [
      ...namedTwice(data),
      ...data.steps.flatMap((step, at) => [
        ...incomplete(step, at),
        ...strays(step, at, data, library.names),
        ...lockedOut(step, at, data),
      ]),
    ].map(({ path, ...fault }) => ({ file, ...atLine(lineOf(path)), ...fault })),
  );
}

/** What each kind of step needs. */
const needs: Readonly<Record<PathStep['kind'], readonly (keyof PathStep)[]>> = {
  case: ['case'],
  section: ['case', 'section'],
  exercise: ['case', 'exercise'],
  quiz: ['quiz'],
  task: ['checklist'],
};

const places = ['case', 'section', 'exercise', 'quiz', 'checklist'] as const;

function incomplete(step: PathStep, at: number): Fault[] {
  const has = (field: keyof PathStep): boolean =>
    field === 'checklist' ? step.checklist.length > 0 : step[field] !== undefined;
  const wanted = needs[step.kind];
  const missing = wanted.filter((field) => !has(field));
  const idle = places.filter((field) => has(field) && !wanted.includes(field));
  return [
    ...missing.map((field) => ({
      code: 'path-step',
      path: ['steps', at],
      what: `The step “${step.id}” is of kind ${step.kind}, and has no ${field}.`,
      fix: `Write ${field}: below it, or choose another kind.`,
    })),
    ...idle.map((field) => ({
      code: 'path-step',
      path: ['steps', at, field],
      what: `The step “${step.id}” is of kind ${step.kind}, so its ${field} would not be used.`,
      fix: `Remove ${field}:, or choose another kind.`,
    })),
  ];
}

function strays(step: PathStep, at: number, { roles, steps }: PathData, names: Names): Fault[] {
  const { slugs, drafts, held, anchors, lendables } = names;
  const published = [...slugs.cases].filter((slug) => !drafts.has(slug) && !held.has(slug));
  const unknown = (
    kind: string,
    name: string | undefined,
    path: FieldPath,
    known: Iterable<string>,
  ): Fault[] => {
    const list = [...known];
    if (name === undefined || list.includes(name)) return [];
    return [
      {
        code: 'broken-reference',
        path: ['steps', at, ...path],
        what: `There is no ${kind} called “${name}”.`,
        fix: suggest(
          nearest(name, list),
          `Choose one of: ${list.slice(0, 12).join(', ') || 'none yet'}.`,
        ),
      },
    ];
  };
  const texts = locales.flatMap((locale) => lendables.get(`${step.case}/${locale}`) ?? []);
  const ids = steps.map(({ id }) => id);
  return [
    ...unknown('published case', step.case, ['case'], published),
    ...unknown('quiz', step.quiz, ['quiz'], slugs.quizzes),
    ...locales.flatMap((locale) => {
      const headings = anchors.get(`${step.case}/${locale}`);
      return headings === undefined
        ? []
        : unknown('heading in its case', step.section?.[locale], ['section', locale], headings);
    }),
    ...(texts.length === 0
      ? []
      : unknown(
          'exercise in its case',
          step.exercise,
          ['exercise'],
          texts.filter(({ tag }) => tag !== 'Exhibit').flatMap((one) => one.names),
        )),
    ...step.roles.flatMap((role, i) => unknown('role', role, ['roles', i], Object.keys(roles))),
    ...step.after.flatMap((id, i) => unknown('step', id, ['after', i], ids)),
  ];
}

/** A step that waits for a later one, or for one that its readers need not take, might never open. */
function lockedOut(step: PathStep, at: number, { steps }: PathData): Fault[] {
  return step.after.flatMap((id, i) => {
    const before = steps.findIndex((one) => one.id === id);
    const first = steps[before];
    if (first === undefined) return [];
    const path = ['steps', at, 'after', i];
    if (before >= at) {
      return [
        {
          code: 'path-step',
          path,
          what: `The step “${step.id}” waits for “${id}”, which does not come before it.`,
          fix: 'Move one of them, or take the name out of after:.',
        },
      ];
    }
    const isTaken =
      !first.optional &&
      (first.roles.length === 0 ||
        (step.roles.length > 0 && step.roles.every((role) => first.roles.includes(role))));
    return isTaken || step.optional
      ? []
      : [
          {
            code: 'path-step',
            path,
            what: `The step “${step.id}” waits for “${id}”, which not all of its readers take.`,
            fix: 'Let both be for the same roles, or take the name out of after:.',
          },
        ];
  });
}

function namedTwice({ steps }: PathData): Fault[] {
  const ids = steps.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [
          {
            code: 'duplicate-slug',
            path: ['steps', at, 'id'],
            what: `There are two steps called “${id}”, and what readers have done is kept under these names.`,
            fix: 'Give one of them another id.',
          },
        ],
  );
}
