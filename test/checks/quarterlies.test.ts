import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOn, reportOnFiles } from '../helpers/fixture.ts';

const fixture = join(import.meta.dirname, '../fixtures/quarterly');
const folder = 'content/quarterlies/counter';

/** A quarterly without a mistake. */
const right: Readonly<Record<string, string>> = Object.fromEntries(
  globSync(`${folder}/*`, { cwd: fixture }).map((file) => [
    file,
    readFileSync(join(fixture, file), 'utf8'),
  ]),
);

/** The same with one file changed. */
function withChange(name: string, from: string, to: string): Record<string, string> {
  const file = `${folder}/${name}`;
  const text = right[file] ?? '';
  expect(text).toContain(from);
  return { ...right, [file]: text.replace(from, to) };
}

it('finds nothing wrong with a quarterly that is right', () => {
  const { printed, library } = reportOnFiles(right);
  expect(printed).toBe('');
  expect(library.responses.map(({ rows }) => rows)).toEqual([5]);
});

it('lets a score be blank, or “don’t know”: no answer is no mistake', () => {
  expect(reportOnFiles(withChange('responses.csv', 'pickup,3,', 'pickup,non so,')).printed).toBe(
    '',
  );
});

it.each(['', 'sep=;\r\n'])(
  'reads a table with semicolons, a mark at its beginning and CRLF: %j',
  (line) => {
    const file = `${folder}/responses.csv`;
    const text = `\uFEFF${line}${(right[file] ?? '').replaceAll(',', ';').replaceAll('\n', '\r\n')}`;
    const { printed, library } = reportOnFiles({ ...right, [file]: text });
    expect(printed).toBe('');
    expect(library.responses.map(({ rows }) => rows)).toEqual([5]);
  },
);

it.each([
  ['owner: stock', 'owner: stok', 'There is no department called “stok”.', 'stock'],
  ['stage: collect', 'stage: colect', 'There is no stage called “colect”.', 'collect'],
  ['helpers: [counter]', 'helpers: [conter]', 'There is no department called “conter”.', 'counter'],
  ['[pickup] }', '[pick-up] }', 'There is no touchpoint called “pick-up”.', 'pickup'],
])('finds a name that nothing has: %s', (from, to, what, meant) => {
  const { problems } = reportOnFiles(withChange('quarterly.yaml', from, to));
  expect(problems).toMatchObject([
    { code: 'broken-reference', what, fix: `Did you mean “${meant}”?` },
  ]);
});

it('finds what is named in one language only', () => {
  const { problems } = reportOnFiles(withChange('it.yaml', ', pickup: Ritiro', ', picup: Ritiro'));
  expect(problems.map(({ code, file, what }) => ({ code, file, what }))).toEqual([
    {
      code: 'missing-words',
      file: `${folder}/it.yaml`,
      what: 'touchpoints lacks “pickup”, which quarterly.yaml lists.',
    },
    {
      code: 'broken-reference',
      file: `${folder}/it.yaml`,
      what: 'touchpoints speaks of “picup”, which quarterly.yaml does not list.',
    },
  ]);
});

it('finds a language or the facts missing', () => {
  const { [`${folder}/it.yaml`]: _, ...english } = right;
  expect(reportOnFiles(english).problems).toMatchObject([
    { code: 'missing-language', file: `${folder}/it.yaml` },
  ]);
  const { [`${folder}/quarterly.yaml`]: __, ...factless } = right;
  expect(reportOnFiles(factless).problems).toMatchObject([
    { code: 'missing-facts', file: `${folder}/quarterly.yaml` },
  ]);
});

it('says so when free text stands where touchpoints should', () => {
  const rows = Array.from({ length: 10_001 }, (_, row) => `2026-05-05,text ${row},9,`);
  const file = `${folder}/responses.csv`;
  const text = ['day,about,points,words', ...rows].join('\n');
  expect(reportOnFiles({ ...right, [file]: text }).problems).toMatchObject([
    { code: 'responses-invalid', what: expect.stringContaining('more names') },
  ]);
});

it('follows links in what stands above the figures', () => {
  const { problems } = reportOnFiles(
    withChange('en.yaml', 'about: Invented', 'about: "[a case](case:nobody)" #'),
  );
  expect(problems).toMatchObject([{ code: 'broken-link', file: `${folder}/en.yaml` }]);
});

describe('prints, for a quarterly and', () => {
  it('job-without-touchpoints', () => {
    expect(reportOn('job-without-touchpoints').printed).toMatchInlineSnapshot(`
      "content/quarterlies/counter/quarterly.yaml:9  job-without-touchpoints
        The job “shelf-filler” has no touchpoints, as if it had no impact on any customer.
        Fix: List at least one touchpoint by which its work reaches customers, or leave the job out.
      "
    `);
  });
  it('quarter-without-answers', () => {
    expect(reportOn('quarter-without-answers').printed).toMatchInlineSnapshot(`
      "content/quarterlies/counter/quarterly.yaml:1  quarter-without-answers
        Nobody answered in 2026-Q3, so there is nothing to show.
        Fix: Choose one of: 2026-Q1, 2026-Q2; or leave quarter: out for the last of them.
      "
    `);
  });
  it('responses-column-missing', () => {
    expect(reportOn('responses-column-missing').printed).toMatchInlineSnapshot(`
      "content/quarterlies/counter/quarterly.yaml:10  responses-column-missing
        The responses have no column “point”, which should hold the score.
        Fix: Did you mean “points”?

      content/quarterlies/counter/quarterly.yaml:10  responses-column-missing
        The responses have no column “customers”, which should hold the weight.
        Fix: Their columns are: day, about, points, words.

      content/quarterlies/counter/quarterly.yaml:10  responses-column-missing
        The responses have no column “parole”, which should hold the comment.
        Fix: Their columns are: day, about, points, words.
      "
    `);
  });
  it('responses-empty', () => {
    expect(reportOn('responses-empty').printed).toMatchInlineSnapshot(`
      "content/quarterlies/counter/responses.csv  responses-empty
        There is no answer in this file, or it cannot be unpacked.
        Fix: Save the table as CSV in UTF-8, with the names of the columns in its first line and an answer in each line below.

      content/quarterlies/packed/responses.csv.gz  responses-empty
        There is no answer in this file, or it cannot be unpacked.
        Fix: Save the table as CSV in UTF-8, with the names of the columns in its first line and an answer in each line below.
      "
    `);
  });
  it('responses-invalid', () => {
    expect(reportOn('responses-invalid').printed).toMatchInlineSnapshot(`
      "content/quarterlies/counter/responses.csv  responses-invalid
        1 answer is of 2062-Q2, more than ten years from 2026-Q2.
        Fix: Correct the year of these days, or remove their rows.

      content/quarterlies/counter/responses.csv:3  responses-invalid
        3 rows (3 (“11”), 6 (“7.5”), 8 (“six”)) have no whole number from 0 to 10 as score.
        Fix: Type a whole number from 0 to 10, or leave the score blank where none was given.

      content/quarterlies/counter/responses.csv:4  responses-invalid
        Row 4 (“2026-02-30”) has no day that can be read.
        Fix: Write days such as 2026-09-30, or say under columns: in quarterly.yaml in which order they are written.

      content/quarterlies/counter/responses.csv:5  responses-invalid
        Row 5 has no day that can be read.
        Fix: Write days such as 2026-09-30, or say under columns: in quarterly.yaml in which order they are written.

      content/quarterlies/counter/responses.csv:9  responses-invalid
        Row 9 has not as many cells as the first line.
        Fix: Add or remove commas; put a cell that contains a comma in double quotes.

      content/quarterlies/counter/responses.csv:10  responses-invalid
        2 rows (10, 11 (“many”)) have no weight from 0 up.
        Fix: Type a number from 0 up, with a point before decimals.

      content/quarterlies/counter/responses.csv:13  responses-invalid
        Row 13 has a quotation mark that is not closed, or stands behind a cell’s end.
        Fix: Put the whole cell in double quotes, and write "" for one within it.

      content/quarterlies/counter/responses.csv:14  responses-invalid
        Row 14 has a quotation mark that is not closed, or stands behind a cell’s end.
        Fix: Put the whole cell in double quotes, and write "" for one within it.
      "
    `);
  });
  it('responses-not-found', () => {
    expect(reportOn('responses-not-found').printed).toMatchInlineSnapshot(`
      "content/quarterlies/counter/quarterly.yaml  responses-not-found
        The quarterly “counter” has no responses.
        Fix: Put them into content/quarterlies/counter/responses.csv, or responses.csv.gz.

      content/quarterlies/twice/responses.csv.gz  responses-not-found
        There is also content/quarterlies/twice/responses.csv, so it is not clear which responses count.
        Fix: Remove one of the two files.
      "
    `);
  });
  it('responses-unknown-name', () => {
    expect(reportOn('responses-unknown-name').printed).toMatchInlineSnapshot(`
      "content/quarterlies/counter/responses.csv:2  responses-unknown-name
        8 rows (2, 7, 8, 9, 10 and 3 more) have the touchpoint “advise”, which quarterly.yaml does not list.
        Fix: Did you mean “advice”?

      content/quarterlies/counter/responses.csv:4  responses-unknown-name
        Row 4 has the department “Counter”, which quarterly.yaml does not list.
        Fix: Did you mean “counter”?

      content/quarterlies/counter/responses.csv:5  responses-unknown-name
        Row 5 has no department.
        Fix: Fill in one of: counter, stock; or remove the rows.

      content/quarterlies/counter/responses.csv:6  responses-unknown-name
        Row 6 has the touchpoint “home delivery”, which quarterly.yaml does not list.
        Fix: List it under touchpoints: in quarterly.yaml, or correct it.
      "
    `);
  });
});
