import { locales } from '#i18n/locale.ts';
import { listNumberNames } from '#markdown/number-marks.ts';
import { computations } from '#model/computations.ts';
import type { ContentFile, FieldPath, Library, Names } from '#model/library.ts';
import type { QuizData, QuizQuestion } from '#model/quiz.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { computedAnswer } from '#quizzes/computed-answer.ts';
import { countIn } from '#quizzes/draw-numbers.ts';
import { mostSeals, rightForms } from '#quizzes/seal.ts';
import { atLine, suggest } from './texts.ts';

type Quiz = ContentFile<QuizData>;
type Fault = Pick<Problem, 'code' | 'what' | 'fix'> & { readonly path: FieldPath };

/** A quiz names only what there is, and each of its questions can be answered rightly. */
export function checkQuizzes(library: Library): Problem[] {
  return library.quizzes.flatMap((quiz) =>
    [
      ...subjectFaults(quiz, library.names),
      ...objectiveFaults(quiz),
      ...nameFaults(quiz),
      ...quiz.data.questions.flatMap((question, at) => [
        ...keyFaults(question, at),
        ...(question.type === 'numeric' ? numberFaults(question, at) : []),
        ...(quiz.data.kind === 'exam' ? examFaults(question, at) : []),
      ]),
    ].map(({ path, ...fault }) => ({
      file: quiz.file,
      ...atLine(quiz.lineOf(path)),
      ...fault,
    })),
  );
}

function unknown(
  kind: string,
  name: string | undefined,
  path: FieldPath,
  known: Iterable<string>,
): Fault[] {
  const names = [...known];
  if (name === undefined || names.includes(name)) return [];
  return [
    {
      code: 'broken-reference',
      path,
      what: `There is no ${kind} called “${name}”.`,
      fix: suggest(nearest(name, names), `Choose one of: ${names.slice(0, 12).join(', ')}.`),
    },
  ];
}

function subjectFaults({ data }: Quiz, { slugs, drafts }: Names): Fault[] {
  const published = [...slugs.cases].filter((slug) => !drafts.has(slug));
  return [
    ...unknown('published case', data.case, ['case'], published),
    ...unknown('seminar', data.seminar, ['seminar'], slugs.seminars),
  ];
}

function objectiveFaults({ data }: Quiz): Fault[] {
  const objectives = Object.keys(data.objectives);
  const idle = objectives.filter((name) => data.questions.every((one) => one.objective !== name));
  return [
    ...data.questions.flatMap(({ objective }, at) =>
      unknown('objective', objective, ['questions', at, 'objective'], objectives),
    ),
    ...idle.map((name) => ({
      code: 'idle-objective',
      path: ['objectives', name],
      what: `No question serves the objective “${name}”.`,
      fix: 'Name it under objective: of a question that does, or remove it.',
    })),
  ];
}

function nameFaults({ data }: Quiz): Fault[] {
  const lists: readonly (readonly [FieldPath, readonly string[]])[] = [
    [['questions'], data.questions.map(({ id }) => id)],
    ...data.questions.map((question, at): [FieldPath, string[]] => [
      ['questions', at, partsOf(question).name],
      partsOf(question).ids,
    ]),
  ];
  return lists.flatMap(([path, ids]) =>
    ids.flatMap((id, at) =>
      ids.indexOf(id) === at
        ? []
        : [
            {
              code: 'duplicate-slug',
              path: [...path, at],
              what: `There are two of “${id}”, and readers’ answers are kept under these names.`,
              fix: 'Give one of them another id.',
            },
          ],
    ),
  );
}

function partsOf(question: QuizQuestion): { readonly name: string; readonly ids: string[] } {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  if ('options' in question) return { name: 'options', ids: ids(question.options) };
  if ('items' in question) return { name: 'items', ids: ids(question.items) };
  if ('pairs' in question)
    return { name: 'pairs', ids: ids([...question.pairs, ...question.others]) };
  return { name: '', ids: [] };
}

function keyFaults(question: QuizQuestion, at: number): Fault[] {
  if (!('options' in question)) return [];
  const right = question.options.filter((option) => option.right).length;
  const isWrong = question.type === 'single' ? right !== 1 : right === 0;
  if (!isWrong) return [];
  const wanted = question.type === 'single' ? 'exactly one' : 'at least one';
  return [
    {
      code: 'quiz-key',
      path: ['questions', at, 'options'],
      what: `Of the options of “${question.id}” ${right} are right, and a “${question.type}” question needs ${wanted}.`,
      fix: 'Write right: true at the options that are; use type: multiple where several are.',
    },
  ];
}

type Numeric = Extract<QuizQuestion, { type: 'numeric' }>;

function numberFaults(question: Numeric, at: number): Fault[] {
  const { id, computes, answer, numbers } = question;
  const fault = (what: string, fix: string): Fault => ({
    code: 'quiz-number',
    path: ['questions', at],
    what,
    fix,
  });
  if ((computes === undefined) === (answer === undefined)) {
    return [
      fault(
        `“${id}” needs either an answer or what computes it, and has ${answer === undefined ? 'neither' : 'both'}.`,
        'Write answer: with the number, or computes: with the name of a measure and its numbers: below.',
      ),
    ];
  }
  const empty = Object.entries(numbers).filter(
    ([, one]) => typeof one !== 'number' && countIn(one) < 1,
  );
  if (empty.length > 0) {
    return [
      fault(`“${id}” draws “${empty[0]?.[0]}” from an empty range.`, 'Let from: be below to:.'),
    ];
  }
  return [...strayNames(question, fault), ...impossible(question, fault)];
}

type Say = (what: string, fix: string) => Fault;

function strayNames({ id, ask, feedback, numbers }: Numeric, fault: Say): Fault[] {
  const texts = locales.flatMap((locale) => [
    ask[locale],
    feedback.right[locale],
    feedback.wrong[locale],
  ]);
  const known = [...Object.keys(numbers), 'answer'];
  const stray = new Set(texts.flatMap(listNumberNames).filter((name) => !known.includes(name)));
  return [...stray].map((name) =>
    fault(
      `“${id}” speaks of {${name}}, and no number is called so.`,
      suggest(nearest(name, known), `Its numbers are: ${known.join(', ')}.`),
    ),
  );
}

/** Whether every draw has an answer: the ends of the ranges show it. */
function impossible({ id, computes, numbers }: Numeric, fault: Say): Fault[] {
  if (computes === undefined) return [];
  const missing = computations[computes].filter((name) => !(name in numbers));
  if (missing.length > 0) {
    return [
      fault(
        `“${id}” computes ${computes}, and there is no number “${missing[0]}”.`,
        `It takes: ${computations[computes].join(', ')}.`,
      ),
    ];
  }
  for (const drawn of cornersOf(Object.entries(numbers))) {
    const reason = refusal(() => computedAnswer(computes, drawn));
    if (reason !== undefined) {
      const numbersText = Object.entries(drawn).map(([name, value]) => `${name} ${value}`);
      return [
        fault(
          `“${id}” has no answer when ${numbersText.join(', ')} are drawn (${reason}).`,
          'Choose ranges of which every draw makes sense.',
        ),
      ];
    }
  }
  return [];
}

function cornersOf(
  numbers: readonly (readonly [string, Numeric['numbers'][string]])[],
): Record<string, number>[] {
  const [first, ...rest] = numbers;
  if (first === undefined) return [{}];
  const [name, number] = first;
  const ends = typeof number === 'number' ? [number] : [number.from, number.to];
  return cornersOf(rest).flatMap((corner) => ends.map((end) => ({ [name]: end, ...corner })));
}

function refusal(work: () => number | undefined): string | undefined {
  try {
    return work() === undefined ? 'nothing to compute it of' : undefined;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** In an exam every right number has a seal of its own, and making one takes time. */
function examFaults(question: QuizQuestion, at: number): Fault[] {
  if (question.type !== 'numeric' || question.answer === undefined) return [];
  const { answer, tolerance, decimals, id } = question;
  const face = { type: 'numeric', numbers: {}, tolerance, decimals } as const;
  const count = rightForms(face, { answer, verdict: { right: '', wrong: '' } }).length;
  if (count <= mostSeals) return [];
  return [
    {
      code: 'quiz-number',
      path: ['questions', at, 'tolerance'],
      what: `In this exam ${count} numbers would be right for “${id}”; at most ${mostSeals} can be.`,
      fix: 'Ask for fewer decimals, or allow less tolerance.',
    },
  ];
}
