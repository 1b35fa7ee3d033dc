import { exhibitsOfCase } from '#exhibits/case-exhibits.ts';
import { type ExhibitData, type TypedTable, typedTable } from '#exhibits/columns.ts';
import { isFault } from '#exhibits/fault.ts';
import { figureOf, nameOf } from '#exhibits/summary.ts';
import { locales } from '#i18n/locale.ts';
import type { ExhibitFacts, Summary } from '#model/case.ts';
import type { Library } from '#model/library.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { explainFault } from './faults.ts';
import { atLine, suggest } from './texts.ts';

const code = 'summary-impossible';

type Found = Pick<Problem, 'what' | 'fix'> & { readonly at: readonly (string | number)[] };

/** Every summary says what it sums up, and that can be computed of its data file. */
export function checkSummaries(library: Library): Problem[] {
  return library.caseFacts.flatMap(({ file, slug, data, lineOf }) =>
    data.exhibits.flatMap((exhibit, index) =>
      checkSummary(exhibit, () => exhibitsOfCase(library, slug, locales[0]).get(exhibit.id)).map(
        ({ what, fix, at }) => ({
          code,
          file,
          ...atLine(lineOf(['exhibits', index, ...at])),
          what,
          fix,
        }),
      ),
    ),
  );
}

function checkSummary(
  { id, kind, summary }: ExhibitFacts,
  read: () => ExhibitData | undefined,
): Found[] {
  if (kind !== 'summary') return summary === undefined ? [] : [unusedSummary(id, kind)];
  if (summary === undefined) return [noSummary(id)];
  const data = read();
  const table = data && typedTable(data);
  if (table === undefined) return [];
  return [...checkGroups(id, summary, table), ...checkMeasures(id, summary, table)];
}

function unusedSummary(id: string, kind: string): Found {
  return {
    at: ['summary'],
    what: `The exhibit “${id}” is of the kind “${kind}”, which sums nothing up.`,
    fix: 'Write kind: summary, or remove summary:.',
  };
}

function noSummary(id: string): Found {
  return {
    at: [],
    what: `The exhibit “${id}” does not say what it sums up.`,
    fix: 'Add summary: with by: and measures:, as content/README.md shows.',
  };
}

function checkGroups(id: string, { by }: Summary, { columns }: TypedTable): Found[] {
  const names = columns.map(({ name }) => name);
  return by
    .filter((name) => !names.includes(name))
    .map((name) => ({
      at: ['summary', 'by'],
      what: `The data of “${id}” have no column “${name}” to make groups by.`,
      fix: suggest(nearest(name, names), `Choose one of: ${names.join(', ')}.`),
    }));
}

function checkMeasures(id: string, { measures, order }: Summary, table: TypedTable): Found[] {
  const names = measures.map(nameOf);
  const faults = measures.flatMap((measure, index) => {
    const found = figureOf(measure, table.rows, table);
    const at = ['summary', 'measures', index];
    return isFault(found) ? [{ at, ...explainFault(found, { exhibit: id, of: measure.of }) }] : [];
  });
  const twice = measures.flatMap((measure, index) =>
    names.indexOf(nameOf(measure)) === index
      ? []
      : [
          {
            at: ['summary', 'measures', index],
            what: `Two measures of “${id}” are called “${nameOf(measure)}”, so their headings could not differ.`,
            fix: 'Give one of them an id: of its own.',
          },
        ],
  );
  const unordered =
    order === undefined || names.includes(order)
      ? []
      : [
          {
            at: ['summary', 'order'],
            what: `The summary “${id}” has no measure “${order}” to be ordered by.`,
            fix: suggest(nearest(order, names), `Choose one of: ${names.join(', ')}.`),
          },
        ];
  return [...faults, ...twice, ...unordered];
}
