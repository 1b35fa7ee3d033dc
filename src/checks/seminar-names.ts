import { locales } from '#i18n/locale.ts';
import type { ContentFile, FieldPath, Library, Names } from '#model/library.ts';
import type { SeminarFacts } from '#model/seminar.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine, suggest } from './texts.ts';

/** A seminar names only what there is, its blocks have one name each, and every objective is served. */
export function checkSeminarNames(library: Library): Problem[] {
  return library.seminarFacts.flatMap((facts) => [
    ...unknownCases(facts, library.names),
    ...unknownParts(facts, library.names),
    ...idleObjectives(facts),
    ...namedTwice(facts),
  ]);
}

type Facts = ContentFile<SeminarFacts>;

/** A Problem if nothing is called so. */
function unknown(
  { file, lineOf }: Facts,
  [kind, name, path]: readonly [string, string | undefined, FieldPath],
  among: Iterable<string>,
): Problem[] {
  const names = [...among];
  if (name === undefined || names.includes(name)) return [];
  const list = names.slice(0, 12).join(', ') || 'none yet';
  return [
    {
      code: 'broken-reference',
      file,
      ...atLine(lineOf(path)),
      what: `There is no ${kind} called “${name}”.`,
      fix: suggest(nearest(name, names), `Choose one of: ${list}.`),
    },
  ];
}

function unknownCases(facts: Facts, { slugs, drafts }: Names): Problem[] {
  const published = [...slugs.cases].filter((slug) => !drafts.has(slug));
  return facts.data.cases.flatMap((name, i) =>
    drafts.has(name)
      ? [
          {
            code: 'broken-reference',
            file: facts.file,
            ...atLine(facts.lineOf(['cases', i])),
            what: `The case “${name}” is a draft, so nobody could read it before the seminar.`,
            fix: `Remove draft: true from content/cases/${name}/case.yaml, or leave the case out.`,
          },
        ]
      : unknown(facts, ['case', name, ['cases', i]], published),
  );
}

function unknownParts(facts: Facts, { slugs, questions, lendables }: Names): Problem[] {
  const { cases, objectives, boards, sessions } = facts.data;
  return sessions.flatMap(({ blocks }, s) =>
    blocks.flatMap((block, b) => {
      const at = (...rest: FieldPath): FieldPath => ['sessions', s, 'blocks', b, ...rest];
      // Unknown or unreadable cases have been spoken of.
      const asked = block.case === undefined ? [] : questions.get(block.case);
      const exercises = exercisesOf(block.case, lendables);
      return [
        ...unknown(facts, ['case under cases:', block.case, at('case')], cases),
        ...(asked === undefined
          ? []
          : unknown(facts, ['question of its case', block.question, at('question')], asked)),
        ...(exercises === undefined
          ? []
          : unknown(facts, ['exercise in its case', block.exercise, at('exercise')], exercises)),
        ...unknown(facts, ['quiz', block.quiz, at('quiz')], slugs.quizzes),
        ...unknown(facts, ['board', block.board, at('board')], Object.keys(boards)),
        ...block.objectives.flatMap((name, i) =>
          unknown(facts, ['objective', name, at('objectives', i)], objectives),
        ),
      ];
    }),
  );
}

/** What one can do in the text of a case, by name; undefined where the texts could not be read. */
function exercisesOf(
  slug: string | undefined,
  lendables: Names['lendables'],
): readonly string[] | undefined {
  const texts = locales.flatMap((locale) => lendables.get(`${slug}/${locale}`) ?? []);
  return texts.length === 0
    ? undefined
    : [...new Set(texts.filter(({ tag }) => tag !== 'Exhibit').flatMap(({ names }) => names))];
}

function idleObjectives({ file, data, lineOf }: Facts): Problem[] {
  const served = new Set(
    data.sessions.flatMap(({ blocks }) => blocks.flatMap(({ objectives }) => objectives)),
  );
  return data.objectives.flatMap((name, i) =>
    served.has(name)
      ? []
      : [
          {
            code: 'idle-objective',
            file,
            ...atLine(lineOf(['objectives', i])),
            what: `No block serves the objective “${name}”.`,
            fix: 'Name it under objectives: of a block that does, or remove it.',
          },
        ],
  );
}

function namedTwice({ file, data, lineOf }: Facts): Problem[] {
  const seen = new Set<string>();
  return data.sessions.flatMap(({ blocks }, s) =>
    blocks.flatMap(({ id }, b) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          code: 'duplicate-slug',
          file,
          ...atLine(lineOf(['sessions', s, 'blocks', b, 'id'])),
          what: `There are two blocks called “${id}”.`,
          fix: 'Rename one of them, in the texts too.',
        },
      ];
    }),
  );
}
