import type { FieldPath, Library } from '#model/library.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine, factsOf, listTexts, slugsOf, suggest } from './texts.ts';

/** One place that names something else. */
interface Reference {
  readonly file: string;
  readonly line?: number;
  readonly kind: 'source' | 'term' | 'exhibit' | 'exhibit of scores' | 'objective' | 'question' | 'case';
  readonly name: string;
  readonly among: readonly string[];
}

/** Whatever a file names exists: sources, terms, exhibits, objectives, questions, cases. */
export function checkReferences(library: Library): Problem[] {
  return [
    ...fromCases(library),
    ...fromTexts(library),
    ...fromNotes(library),
    ...fromGlossary(library),
  ]
    .filter(({ name, among }) => !among.includes(name))
    .map(({ file, line, kind, name, among }) => ({
      code: 'broken-reference',
      file,
      ...atLine(line),
      what: `There is no ${kind} called “${name}”.`,
      fix: suggest(nearest(name, among), `Choose one of: ${among.slice(0, 12).join(', ') || 'none yet'}.`),
    }));
}

function fromCases(library: Library): Reference[] {
  const sources = slugsOf(library, 'sources');
  return library.caseFacts.flatMap(({ file, data, lineOf }) => {
    const refer = (kind: Reference['kind'], among: readonly string[], name: string, path: FieldPath): Reference => ({
      file,
      ...atLine(lineOf(path)),
      kind,
      name,
      among,
    });
    const exhibits = data.exhibits.map(({ id }) => id);
    return [
      ...data.sources.map((name, i) => refer('source', sources, name, ['sources', i])),
      ...data.furtherReading.map((name, i) => refer('source', sources, name, ['furtherReading', i])),
      ...data.exhibits.flatMap(({ source }, i) =>
        source === undefined ? [] : [refer('source', sources, source, ['exhibits', i, 'source'])],
      ),
      ...data.questions.flatMap((question, i) => [
        ...question.objectives.map((name, j) =>
          refer('objective', data.objectives, name, ['questions', i, 'objectives', j]),
        ),
        ...question.exhibits.map((name, j) => refer('exhibit', exhibits, name, ['questions', i, 'exhibits', j])),
      ]),
    ];
  });
}

const tagTargets = {
  Term: ['term', 'id'],
  Cite: ['source', 'id'],
  Exhibit: ['exhibit', 'id'],
  Ref: ['exhibit', 'exhibit'],
  Value: ['exhibit of scores', 'exhibit'],
  NpsCalculator: ['exhibit of scores', 'exhibit'],
} as const;

function fromTexts(library: Library): Reference[] {
  return listTexts(library).flatMap(({ file, slug, mentions }) => {
    const exhibits = factsOf(library, slug)?.data.exhibits;
    const targets = {
      term: slugsOf(library, 'glossary'),
      source: slugsOf(library, 'sources'),
      exhibit: exhibits?.map(({ id }) => id),
      'exhibit of scores': exhibits?.filter(({ kind }) => kind === 'scores').map(({ id }) => id),
    };
    return mentions.tags.flatMap(({ name, props, line }): Reference[] => {
      if (!Object.hasOwn(tagTargets, name)) return [];
      const [kind, attribute] = tagTargets[name as keyof typeof tagTargets];
      const target = props[attribute];
      const among = targets[kind];
      // Undefined among: the facts could not be read, and that has been said.
      // An empty one is a missing attribute.
      return !target || among === undefined ? [] : [{ file, line, kind, name: target, among }];
    });
  });
}

function fromNotes(library: Library): Reference[] {
  const cases = slugsOf(library, 'cases');
  return library.teachingNotes.flatMap(({ file, slug, data, lineOf }): Reference[] => {
    const noCase: Reference = { file, kind: 'case', name: slug, among: cases };
    const questions = factsOf(library, slug)?.data.questions.map(({ id }) => id);
    if (questions === undefined) return [noCase];
    const inPlan = data.plan.flatMap(({ question }, i): Reference[] =>
      question === undefined
        ? []
        : [{ file, ...atLine(lineOf(['plan', i, 'question'])), kind: 'question', name: question, among: questions }],
    );
    const answered = Object.keys(data.answers).map((name): Reference => ({
      file,
      ...atLine(lineOf(['answers', name])),
      kind: 'question',
      name,
      among: questions,
    }));
    return [noCase, ...inPlan, ...answered];
  });
}

function fromGlossary(library: Library): Reference[] {
  const terms = slugsOf(library, 'glossary');
  const sources = slugsOf(library, 'sources');
  return library.terms.flatMap(({ file, data, lineOf }) => [
    ...data.seeAlso.map((name, i): Reference => ({
      file,
      ...atLine(lineOf(['seeAlso', i])),
      kind: 'term',
      name,
      among: terms,
    })),
    ...data.sources.map((name, i): Reference => ({
      file,
      ...atLine(lineOf(['sources', i])),
      kind: 'source',
      name,
      among: sources,
    })),
  ]);
}
