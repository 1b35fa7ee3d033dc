import type { Library, TextFile } from '#model/library.ts';
import type { CaseWords } from '#model/case.ts';
import type { Problem } from '#problems/problem.ts';
import { factsOf } from './texts.ts';

/** What `case.yaml` lists has its words in every language, and no text speaks of what is not listed. */
export function checkWords(library: Library): Problem[] {
  return [
    ...library.caseTexts.flatMap((text) => checkCase(library, text)),
    ...answersMissing(library),
  ];
}

function checkCase(
  library: Library,
  { file, slug, data, lineOf, empty }: TextFile<CaseWords>,
): Problem[] {
  const facts = factsOf(library, slug)?.data;
  if (facts === undefined) return [];
  if (!facts.draft && empty) return [emptyText(file)];
  const listed = {
    objectives: facts.objectives,
    questions: facts.questions.map(({ id }) => id),
    exhibits: facts.exhibits.map(({ id }) => id),
    furtherReading: facts.furtherReading,
  };
  return (Object.keys(listed) as (keyof typeof listed)[]).flatMap((field) => {
    const worded = Object.keys(data[field]);
    const missing = listed[field]
      .filter((name) => !worded.includes(name))
      .map((name) => ({
        code: 'missing-words',
        file,
        line: lineOf([field]) ?? 1,
        what: `${field} lacks “${name}”, which case.yaml lists.`,
        fix: `Add “${name}” under ${field}:, or remove it from case.yaml.`,
      }));
    const extra = worded
      .filter((name) => !listed[field].includes(name))
      .map((name) => ({
        code: 'broken-reference',
        file,
        line: lineOf([field, name]) ?? 1,
        what: `${field} speaks of “${name}”, which case.yaml does not list.`,
        fix: `List “${name}” under ${field}: in case.yaml, or remove it here.`,
      }));
    return [...missing, ...extra];
  });
}

function answersMissing(library: Library): Problem[] {
  return library.teachingNotes.flatMap(({ file, slug, data, lineOf }) =>
    (factsOf(library, slug)?.data.questions ?? [])
      .filter(({ id }) => !Object.hasOwn(data.answers, id))
      .map(({ id }) => ({
        code: 'missing-words',
        file,
        line: lineOf(['answers']) ?? 1,
        what: `The case asks “${id}”, but the note has no answer to it.`,
        fix: `Add “${id}” under answers:.`,
      })),
  );
}

function emptyText(file: string): Problem {
  return {
    code: 'missing-words',
    file,
    what: 'There is no text under the fields, so the page would begin with its questions.',
    fix: 'Write the text, or set draft: true in case.yaml until it is there.',
  };
}
