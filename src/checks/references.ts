import type { ContentFile, FieldPath, Library } from '#model/library.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine, factsOf, listTexts, suggest } from './texts.ts';

/** One place that names something else. */
interface Reference {
  readonly file: string;
  readonly line?: number;
  readonly kind:
    | 'source'
    | 'term'
    | 'exhibit'
    | 'exhibit of scores'
    | 'exhibit with data'
    | 'objective'
    | 'question'
    | 'quarterly'
    | 'case';
  readonly name: string;
  readonly among: ReadonlySet<string>;
}

/** Whatever a file names exists: sources, terms, exhibits, objectives, questions, cases. */
export function checkReferences(library: Library): Problem[] {
  return [
    ...fromCases(library),
    ...fromTexts(library),
    ...fromNotes(library),
    ...fromGlossary(library),
  ]
    .filter(({ name, among }) => !among.has(name))
    .map(({ file, line, kind, name, among }) => ({
      code: 'broken-reference',
      file,
      ...atLine(line),
      what: `There is no ${kind} called “${name}”.`,
      fix: suggest(
        nearest(name, [...among]),
        `Choose one of: ${[...among].slice(0, 12).join(', ') || 'none yet'}.`,
      ),
    }));
}

type Refer = (name: string, path: FieldPath) => Reference;

/** Makes References out of the fields of one file that name things of one kind. */
function referring(
  { file, lineOf }: Pick<ContentFile<unknown>, 'file' | 'lineOf'>,
  kind: Reference['kind'],
  among: ReadonlySet<string>,
): Refer {
  return (name, path) => ({ file, ...atLine(lineOf(path)), kind, name, among });
}

function fromCases(library: Library): Reference[] {
  return library.caseFacts.flatMap((facts) => {
    const { sources, furtherReading, exhibits, questions, objectives } = facts.data;
    const source = referring(facts, 'source', library.names.slugs.sources);
    const objective = referring(facts, 'objective', new Set(objectives));
    const exhibit = referring(facts, 'exhibit', idsOf(exhibits));
    return [
      ...sources.map((name, i) => source(name, ['sources', i])),
      ...furtherReading.map((name, i) => source(name, ['furtherReading', i])),
      ...exhibits.flatMap((shown, i) =>
        shown.source === undefined ? [] : [source(shown.source, ['exhibits', i, 'source'])],
      ),
      ...questions.flatMap((question, i) => [
        ...question.objectives.map((name, j) => objective(name, ['questions', i, 'objectives', j])),
        ...question.exhibits.map((name, j) => exhibit(name, ['questions', i, 'exhibits', j])),
      ]),
    ];
  });
}

const tagTargets = {
  Term: ['term', 'id'],
  Cite: ['source', 'id'],
  Exhibit: ['exhibit', 'id'],
  Ref: ['exhibit', 'exhibit'],
  Chart: ['exhibit with data', 'exhibit'],
  ListeningDesk: ['exhibit with data', 'exhibit'],
  HandOffChain: ['exhibit with data', 'exhibit'],
  NpsCalculator: ['exhibit of scores', 'exhibit'],
  Quarterly: ['quarterly', 'id'],
} as const;

function fromTexts(library: Library): Reference[] {
  return listTexts(library).flatMap(({ file, slug, mentions }) => {
    const exhibits = factsOf(library, slug)?.data.exhibits;
    const targets = {
      term: library.names.slugs.glossary,
      source: library.names.slugs.sources,
      quarterly: library.names.slugs.quarterlies,
      exhibit: exhibits && idsOf(exhibits),
      'exhibit with data': exhibits && idsOf(exhibits.filter(({ kind }) => kind !== 'image')),
      'exhibit of scores': exhibits && idsOf(exhibits.filter(({ kind }) => kind === 'scores')),
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
  const cases = library.names.slugs.cases;
  return library.teachingNotes.flatMap((note): Reference[] => {
    const { file, slug, data } = note;
    const noCase: Reference = { file, kind: 'case', name: slug, among: cases };
    const facts = factsOf(library, slug)?.data;
    if (facts === undefined) return [noCase];
    const question = referring(note, 'question', idsOf(facts.questions));
    return [
      noCase,
      ...data.plan.flatMap((step, i) =>
        step.question === undefined ? [] : [question(step.question, ['plan', i, 'question'])],
      ),
      ...Object.keys(data.answers).map((name) => question(name, ['answers', name])),
    ];
  });
}

function fromGlossary(library: Library): Reference[] {
  return library.terms.flatMap((entry) => {
    const term = referring(entry, 'term', library.names.slugs.glossary);
    const source = referring(entry, 'source', library.names.slugs.sources);
    return [
      ...entry.data.seeAlso.map((name, i) => term(name, ['seeAlso', i])),
      ...entry.data.sources.map((name, i) => source(name, ['sources', i])),
    ];
  });
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}
