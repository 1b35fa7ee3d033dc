import type { ContentFile, Library, Responses } from '#model/library.ts';
import type { QuarterlyFacts } from '#model/quarterly.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine, suggest } from './texts.ts';

/** Every quarterly has one file of responses, with all its columns and with answers in its quarter. */
export function checkResponsesFiles(library: Library): Problem[] {
  return library.quarterlyFacts.flatMap((facts) => {
    const files = library.responses.filter(({ slug }) => slug === facts.slug);
    const [only, other] = files;
    if (only === undefined) return [notFound(facts)];
    if (other !== undefined) return [twice(only, other)];
    const missing = missingColumns(facts, only);
    if (only.headings.length <= 1 && only.headings.join('') === '') return [empty(only)];
    if (missing.length > 0) return missing;
    if (only.rows === 0) return [empty(only)];
    // Of what could not be counted, another rule speaks.
    return only.faults.some(({ kind }) => kind === 'names') ? [] : withoutAnswers(facts, only);
  });
}

type Facts = ContentFile<QuarterlyFacts>;

function notFound({ file, slug }: Facts): Problem {
  return {
    code: 'responses-not-found',
    file,
    what: `The quarterly “${slug}” has no responses.`,
    fix: `Put them into content/quarterlies/${slug}/responses.csv, or responses.csv.gz.`,
  };
}

function twice(one: Responses, other: Responses): Problem {
  return {
    code: 'responses-not-found',
    file: other.file,
    what: `There is also ${one.file}, so it is not clear which responses count.`,
    fix: 'Remove one of the two files.',
  };
}

function empty({ file }: Responses): Problem {
  return {
    code: 'responses-empty',
    file,
    what: 'There is no answer in this file, or it cannot be unpacked.',
    fix: 'Save the table as CSV in UTF-8, with the names of the columns in its first line and an answer in each line below.',
  };
}

function missingColumns({ file, data, lineOf }: Facts, { headings }: Responses): Problem[] {
  const { order: _, comment, ...columns } = data.columns;
  const comments = typeof comment === 'object' ? Object.values(comment) : [comment];
  const named = [...Object.entries(columns), ...comments.map((name) => ['comment', name] as const)];
  return named.flatMap(([field, name]) =>
    name === undefined || headings.includes(name)
      ? []
      : [
          {
            code: 'responses-column-missing',
            file,
            ...atLine(lineOf(['columns', field])),
            what: `The responses have no column “${name}”, which should hold the ${field}.`,
            fix: suggest(nearest(name, headings), `Their columns are: ${headings.join(', ')}.`),
          },
        ],
  );
}

function withoutAnswers({ file, data, lineOf }: Facts, { quarters }: Responses): Problem[] {
  const { quarter } = data;
  const answered = quarters.filter(({ answers }) => answers > 0).map(({ name }) => name);
  if (quarter === undefined ? answered.length > 0 : answered.includes(quarter)) return [];
  return [
    {
      code: 'quarter-without-answers',
      file,
      ...atLine(lineOf(['quarter'])),
      what: `Nobody answered in ${quarter ?? 'any quarter'}, so there is nothing to show.`,
      fix:
        answered.length === 0
          ? 'Check the scores and the dates of the responses, and columns: order: in this file.'
          : `Choose one of: ${answered.join(', ')}; or leave quarter: out for the last of them.`,
    },
  ];
}
