import type { Library, Responses, ResponsesFault, Stranger } from '#model/library.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { suggest } from './texts.ts';

/** Every row of a quarterly’s responses counts: its names are listed, its day and its score can be read. */
export function checkResponsesRows(library: Library): Problem[] {
  return library.responses.flatMap((responses) => {
    const facts = library.quarterlyFacts.find(({ slug }) => slug === responses.slug)?.data;
    if (facts === undefined) return [];
    const listed = {
      department: facts.departments,
      touchpoint: Object.keys(facts.touchpoints),
    };
    return [
      ...responses.strangers.map((one) => unknownName(responses, one, listed[one.kind])),
      ...responses.faults.map((fault) => unreadable(responses, fault)),
      ...farQuarters(responses, facts.quarter),
    ];
  });
}

function unknownName(
  { file }: Responses,
  { kind, name, first, count }: Stranger,
  listed: readonly string[],
): Problem {
  const typed =
    name === '' ? `no ${kind}` : `the ${kind} “${name}”, which quarterly.yaml does not list`;
  return {
    code: 'responses-unknown-name',
    file,
    ...lineOf(first[0]),
    what: `${inRows(count, first)} ${count === 1 ? 'has' : 'have'} ${typed}.`,
    fix:
      name === ''
        ? `Fill in one of: ${listed.join(', ')}; or remove the rows.`
        : suggest(
            nearest(name, listed),
            `List it under ${kind}s: in quarterly.yaml, or correct it.`,
          ),
  };
}

const faults: Readonly<Record<ResponsesFault['kind'], readonly [what: string, fix: string]>> = {
  score: [
    'no whole number from 0 to 10 as score',
    'Type a whole number from 0 to 10, or leave the score blank where none was given.',
  ],
  date: [
    'no day that can be read',
    'Write days such as 2026-09-30, or say under columns: in quarterly.yaml in which order they are written.',
  ],
  weight: ['no weight from 0 up', 'Type a number from 0 up, with a point before decimals.'],
  cells: [
    'not as many cells as the first line',
    'Add or remove commas; put a cell that contains a comma in double quotes.',
  ],
  quote: [
    'a quotation mark that is not closed, or stands behind a cell’s end',
    'Put the whole cell in double quotes, and write "" for one within it.',
  ],
  names: [
    'more names than departments or touchpoints can have',
    'Say under columns: in quarterly.yaml which column holds the touchpoint: a few dozen names, no free text.',
  ],
  encoding: ['letters that are not UTF-8', 'Save the table as “CSV UTF-8”.'],
};

function unreadable({ file }: Responses, { kind, count, first }: ResponsesFault): Problem {
  const [what, fix] = faults[kind];
  if (kind === 'names') {
    return { code: 'responses-invalid', file, what: `There are ${what}.`, fix };
  }
  const rows = first.map(({ row, text }) => (text === '' ? String(row) : `${row} (“${text}”)`));
  return {
    code: 'responses-invalid',
    file,
    ...lineOf(first[0]?.row),
    what: `${inRows(count, rows)} ${count === 1 ? 'has' : 'have'} ${what}.`,
    fix,
  };
}

/** Ten years: answers that lie further from the quarter of the page have a year that is mistyped. */
const mostQuarters = 40;

function farQuarters({ file, quarters }: Responses, quarter: string | undefined): Problem[] {
  const about = quarter ?? middleOf(quarters);
  if (about === undefined) return [];
  return quarters
    .filter(({ name }) => Math.abs(numberOf(name) - numberOf(about)) > mostQuarters)
    .map(({ name, answers }) => ({
      code: 'responses-invalid',
      file,
      what: `${answers} ${answers === 1 ? 'answer is' : 'answers are'} of ${name}, more than ten years from ${about}.`,
      fix: 'Correct the year of these days, or remove their rows.',
    }));
}

/** The quarter of the median answer, which a few mistyped years do not move. */
function middleOf(quarters: Responses['quarters']): string | undefined {
  const all = quarters.reduce((sum, { answers }) => sum + answers, 0);
  let before = 0;
  return quarters.find(({ answers }) => {
    before += answers;
    return 2 * before >= all && answers > 0;
  })?.name;
}

function numberOf(quarter: string): number {
  const [year = '', number = ''] = quarter.split('-Q');
  return 4 * Number(year) + Number(number);
}

function inRows(count: number, first: readonly (number | string)[]): string {
  if (count === 1) return `Row ${first.join('')}`;
  const more = count > first.length ? ` and ${count - first.length} more` : '';
  return `${count} rows (${first.join(', ')}${more})`;
}

// As a spreadsheet numbers rows: the line, where no cell has several.
function lineOf(row: number | undefined): { line?: number } {
  return row === undefined ? {} : { line: row };
}
