import { exhibitsOfCase } from '#exhibits/case-exhibits.ts';
import { type ExhibitData, isGroup, type TypedTable, typedTable } from '#exhibits/columns.ts';
import { isFault } from '#exhibits/fault.ts';
import { findColumn } from '#exhibits/find-figure.ts';
import { groupsIn } from '#exhibits/groups.ts';
import { measured } from '#exhibits/measures.ts';
import { roundHalfAway } from '#metrics/rounding.ts';
import type { Library, TextFile } from '#model/library.ts';
import type { MeasureName } from '#model/measures.ts';
import type { Problem } from '#problems/problem.ts';
import { type Claim, claimsIn, type Quantity } from './claims.ts';
import { listFields } from './fields.ts';
import { atLine, listTexts } from './texts.ts';

/** No number that a text gives for a quantity of its exhibits is another than the exhibits have. */
export function checkTypedFigures(library: Library): Problem[] {
  return [...listTexts(library).flatMap(inText), ...listFields(library).flatMap(inField)].flatMap(
    ({ slug, locale, claims }) => {
      if (claims.length === 0) return [];
      const exhibits = [...exhibitsOfCase(library, slug, locale).values()];
      return claims.flatMap(({ claim, file, line }) => {
        const known = valuesOf(claim.quantity, exhibits);
        const agrees = known.some((value) => isSame(value, claim));
        if (known.length === 0 || agrees) return [];
        return [contradiction(claim, known, { file, ...atLine(line) })];
      });
    },
  );
}

interface Claimed extends Pick<TextFile<unknown>, 'slug' | 'locale'> {
  readonly claims: readonly {
    readonly claim: Claim;
    readonly file: string;
    readonly line: number | undefined;
  }[];
}

function inText({ file, slug, locale, mentions }: TextFile<unknown>): Claimed[] {
  const claims = mentions.numbers.flatMap(({ text, line }) =>
    claimsIn(text, locale).map((claim) => ({
      claim,
      file,
      line: line + text.slice(0, claim.at).split('\n').length - 1,
    })),
  );
  return [{ slug, locale, claims }];
}

function inField({
  file,
  slug,
  locale,
  markdown,
  lineOf,
  path,
}: ReturnType<typeof listFields>[number]): Claimed[] {
  // A term belongs to no case.
  if (file.startsWith('content/glossary/') || !/\d/.test(markdown)) return [];
  const claims = claimsIn(markdown, locale).map((claim) => ({ claim, file, line: lineOf(path) }));
  return [{ slug, locale, claims }];
}

function contradiction(
  { typed, quantity }: Claim,
  known: readonly number[],
  place: Pick<Problem, 'file' | 'line'>,
): Problem {
  const values = [...new Set(known.map((value) => String(roundHalfAway(value, 2))))].slice(0, 8);
  return {
    code: 'figure-contradicts',
    ...place,
    what: `“${typed}” is not what the exhibits of this case say. They have ${labels[quantity]} ${values.join(', ')}.`,
    fix: 'Let the build compute it: <Value exhibit="…" of="…" />; or correct the number.',
  };
}

function isSame(value: number, { value: typed, decimals }: Claim): boolean {
  return roundHalfAway(value, decimals) === typed;
}

const labels: Readonly<Record<Quantity, string>> = {
  nps: 'the NPS',
  n: 'these numbers of answers:',
  promoters: 'these numbers of promoters:',
  passives: 'these numbers of passives:',
  detractors: 'these numbers of detractors:',
  'share of promoters': 'these shares of promoters, in %:',
  'share of passives': 'these shares of passives, in %:',
  'share of detractors': 'these shares of detractors, in %:',
  median: 'these medians:',
  mean: 'these means:',
};

const measureFor: Readonly<Record<Quantity, readonly [MeasureName, number]>> = {
  nps: ['nps', 1],
  n: ['n', 1],
  promoters: ['promoters', 1],
  passives: ['passives', 1],
  detractors: ['detractors', 1],
  'share of promoters': ['promoters', 100],
  'share of passives': ['passives', 100],
  'share of detractors': ['detractors', 100],
  median: ['median', 1],
  mean: ['mean', 1],
};

/** All that exhibits have for a quantity: of everybody, of each group, and of everybody else. */
function valuesOf(quantity: Quantity, exhibits: readonly ExhibitData[]): number[] {
  const [measure, times] = measureFor[quantity];
  return exhibits.flatMap((exhibit) => {
    const table = typedTable(exhibit);
    if (table === undefined || !hasAnswers(table)) return [];
    return partsOf(table).flatMap((rows) =>
      columnsFor(measure, table).flatMap((column) => {
        const all = { table, rows: table.rows, column };
        const figure = measured(measure, { table, rows, column }, 0.95, all);
        const isCount =
          quantity === 'promoters' || quantity === 'passives' || quantity === 'detractors';
        const value = isCount ? figure.counted?.successes : figure.value;
        return value === undefined ? [] : [value * times];
      }),
    );
  });
}

/** Whether rows stand for people who answered something. */
function hasAnswers({ columns }: TypedTable): boolean {
  return columns.some(
    ({ type }) => type.startsWith('score-') || type === 'answers' || isGroup(type),
  );
}

function columnsFor(measure: MeasureName, table: TypedTable) {
  if (measure === 'n') return [undefined, ...table.columns];
  const found = findColumn(measure, undefined, table);
  if (found === undefined || !isFault(found)) return [found];
  return table.columns.filter(({ name }) => found.fault === 'column' && found.among.includes(name));
}

/** Everybody, each group that one or two columns of words make, and everybody but that group. */
function partsOf(table: TypedTable): TypedTable['rows'][] {
  const words = table.columns.filter(({ type }) => type === 'text').map(({ name }) => name);
  const ways = words.flatMap((one, index) => [
    [one],
    ...words.slice(index + 1).map((two) => [one, two]),
  ]);
  const groups = ways.flatMap((by) => groupsIn(table, by).map(({ rows }) => rows));
  const others = groups.map((rows) => table.rows.filter((row) => !rows.includes(row)));
  return [table.rows, ...groups, ...others];
}
