import { isFormula, workedOut } from '#exhibits/worked-cells.ts';
import { locales } from '#i18n/locale.ts';
import type { ExhibitFacts } from '#model/case.ts';
import type { DataFile, Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine } from './texts.ts';

/** Every exhibit has a data file that its kind can be drawn from. */
export function checkDataFiles(library: Library): Problem[] {
  return library.caseFacts.flatMap(({ file, slug, data, lineOf }) =>
    data.exhibits.flatMap((exhibit, index) => {
      if (exhibit.kind === 'image') return [];
      const path = `content/cases/${slug}/data/${exhibit.data}`;
      const table = library.dataFiles.get(path);
      if (table !== undefined) return checkTable(exhibit, table);
      return [
        {
          code: 'data-not-found',
          file,
          ...atLine(lineOf(['exhibits', index])),
          what: exhibit.data
            ? `The exhibit “${exhibit.id}” is drawn from ${path}, which does not exist.`
            : `The exhibit “${exhibit.id}” does not say from which data file it is drawn.`,
          fix: exhibit.data
            ? 'Put the file there, or correct its name.'
            : `Add data: ${exhibit.id}.csv and put that file into content/cases/${slug}/data/.`,
        },
      ];
    }),
  );
}

function checkTable(exhibit: ExhibitFacts, table: DataFile): Problem[] {
  const problem = (line: number, what: string, fix: string): Problem => ({
    code: 'data-invalid',
    file: table.file,
    line,
    what,
    fix,
  });
  // Italian and German spreadsheets save “CSV” with semicolons.
  if (table.columns.length === 1 && table.columns[0]?.includes(';')) {
    return [
      problem(
        1,
        'The cells are separated by semicolons, so the whole row is read as one cell.',
        'Save the table with commas between the cells (“CSV UTF-8, comma delimited”) and a point as decimal sign.',
      ),
    ];
  }
  const ragged = table.raggedLines.map((line) =>
    problem(
      line,
      `This row is empty, or does not have as many cells as the first line (${table.columns.length}).`,
      'Remove it, or add or remove commas; put a cell that contains a comma in double quotes, and close them.',
    ),
  );
  const halves = table.columns.flatMap((column) => missingHalf(column, table.columns));
  const unpaired = halves.map((name) =>
    problem(1, `The column “${name}” is missing beside its sister.`, `Add the column “${name}”.`),
  );
  const cells = table.rows.flatMap((row, index) =>
    table.raggedLines.includes(index + 2)
      ? []
      : checkRow(exhibit, row).map(([what, fix]) => problem(index + 2, what, fix)),
  );
  const results = workedOut(table);
  const unworked = table.rows.flatMap((row, index) =>
    row
      .filter((cell, column) => isFormula(cell) && results.rows[index]?.[column] === '')
      .map((cell) =>
        problem(
          index + 2,
          `“${cell}” cannot be worked out.`,
          'Use columns of the same row, rows by their id, numbers, and + - * / with spaces around them.',
        ),
      ),
  );
  const empty =
    table.rows.length === 0 ? [problem(1, 'The table has no rows.', 'Add the data.')] : [];
  return [...empty, ...ragged, ...unpaired, ...cells, ...unworked];
}

function missingHalf(column: string, columns: readonly string[]): string[] {
  const name = /^(.*)\.(?:it|en)$/.exec(column)?.[1];
  if (name === undefined) return [];
  return locales.map((locale) => `${name}.${locale}`).filter((half) => !columns.includes(half));
}

function checkRow({ kind }: ExhibitFacts, row: readonly string[]): [string, string][] {
  const last = row.at(-1) ?? '';
  if (kind === 'bars' && !isFormula(last) && !/^\d+(\.\d+)?$/.test(last)) {
    return [[`“${last}” is not a number from 0 up, so no bar can be drawn.`, 'Type it like 12.5.']];
  }
  if (kind !== 'scores') return [];
  const [score = '', count = ''] = row;
  const faults: [string, string][] = [];
  if (!/^(?:\d|10)$/.test(score)) {
    faults.push([`“${score}” is not a score from 0 to 10.`, 'Type a whole number from 0 to 10.']);
  }
  if (!/^\d+$/.test(count)) {
    faults.push([`“${count}” is not a count of answers.`, 'Type a whole number from 0 up.']);
  }
  return faults;
}
