import { fits } from '#exhibits/columns.ts';
import { isFormula } from '#exhibits/worked-cells.ts';
import type { ExhibitFacts } from '#model/case.ts';
import type { ContentFile, DataFile, Library } from '#model/library.ts';
import type { ColumnType } from '#model/measures.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine, suggest } from './texts.ts';

/** Columns hold what `case.yaml` says they hold, and it speaks of no others. */
export function checkColumns(library: Library): Problem[] {
  return library.caseFacts.flatMap((facts) =>
    facts.data.exhibits.flatMap((exhibit, index) => {
      const { columns, data } = exhibit;
      const table = library.dataFiles.get(`content/cases/${facts.slug}/data/${data}`);
      if (table === undefined) return [];
      const unknown = unknownColumns(facts, exhibit, table, index);
      if (columns === undefined) return unknown;
      return [
        ...unknown,
        ...lonelyGroups(facts, exhibit, index),
        ...Object.entries(columns).flatMap(([name, type]) => misfits(table, name, type)),
      ];
    }),
  );
}

/** A column’s name without the language. */
const bare = (column: string): string => column.replace(/\.(?:it|en)$/, '');

type Facts = Pick<ContentFile<unknown>, 'file' | 'lineOf'>;

function unknownColumns(
  { file, lineOf }: Facts,
  { id, columns = {}, hidden = [], computed = {}, decimals = {} }: ExhibitFacts,
  table: DataFile,
  index: number,
): Problem[] {
  const names = [...new Set(table.columns.map(bare))];
  const made = Object.keys(computed);
  const named = [
    ...Object.keys(columns)
      .filter((name) => !made.includes(name))
      .map((name) => ({ name, path: ['columns', name], among: names })),
    ...Object.entries(computed).flatMap(([name, sum], place) =>
      // A computed column can take those above it.
      partsOf(sum).map((part) => ({
        name: part,
        path: ['computed', name],
        among: [...names, ...made.slice(0, place)],
      })),
    ),
    ...hidden.map((name, place) => ({ name, path: ['hidden', place], among: names })),
    ...Object.keys(decimals).map((name) => ({ name, path: ['decimals', name], among: names })),
  ];
  return named
    .filter(({ name, among }) => !among.includes(name))
    .map(({ name, path, among }) => ({
      code: 'column-unknown',
      file,
      ...atLine(lineOf(['exhibits', index, ...path])),
      what: `The data of “${id}” have no column “${name}”.`,
      fix: suggest(nearest(bare(name), among), `Its columns are: ${among.join(', ')}.`),
    }));
}

/** The columns that a computed one is made of, numbers left out. */
function partsOf(sum: string): string[] {
  return sum.split(/ [-+*] /).filter((part) => !Number.isFinite(Number(part)));
}

const together: readonly ColumnType[] = ['promoters', 'passives', 'detractors'];

/** Promoters, passives and detractors make a score only together, and once. */
function lonelyGroups(
  { file, lineOf }: Facts,
  { id, columns = {} }: ExhibitFacts,
  index: number,
): Problem[] {
  const types = Object.values(columns);
  const found = together.map((type) => types.filter((one) => one === type).length);
  const answers = types.filter((type) => type === 'answers').length;
  const right =
    found.every((times) => times === 0) || (found.every((times) => times === 1) && answers === 0);
  if (right && answers <= 1) return [];
  return [
    {
      code: 'column-unknown',
      file,
      ...atLine(lineOf(['exhibits', index, 'columns'])),
      what: `The columns of “${id}” do not say once how many people each row stands for.`,
      fix: 'Have one column of the type answers, or one each of promoters, passives and detractors, or none.',
    },
  ];
}

function misfits(
  { file, columns, rows, raggedLines }: DataFile,
  name: string,
  type: ColumnType,
): Problem[] {
  const places = columns.flatMap((column, place) => (bare(column) === name ? [place] : []));
  return rows.flatMap((row, index) =>
    raggedLines.includes(index + 2)
      ? []
      : places
          .map((place) => row[place] ?? '')
          .filter((cell) => !isFormula(cell) && !fits(cell, type))
          .map((cell) => ({
            code: 'data-invalid',
            file,
            line: index + 2,
            what: `“${cell}” in the column “${name}” is not of the type ${type} that case.yaml gives it.`,
            fix:
              fixes[type] ??
              'Type a number from 0 up, with a point before decimals, such as 12.5; or leave the cell blank.',
          })),
  );
}

const whole = 'Type a whole number from 0 up.';

const fixes: Partial<Record<ColumnType, string>> = {
  'yes-no': 'Type yes or no (sì or no in Italian), or leave the cell blank.',
  'score-0-10': 'Type a whole number from 0 to 10, or leave the cell blank.',
  'score-1-5': 'Type a whole number from 1 to 5, or leave the cell blank.',
  'score-1-7': 'Type a whole number from 1 to 7, or leave the cell blank.',
  number:
    'Type a number with a point before decimals, such as −12.5 with a hyphen for the minus; or leave the cell blank.',
  count: 'Type a whole number from 0 up, or leave the cell blank.',
  contacts: 'Type a whole number from 1 up, or leave the cell blank.',
  answers: whole,
  promoters: whole,
  passives: whole,
  detractors: whole,
};
