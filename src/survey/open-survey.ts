import { SurveyError } from './errors.ts';
import { readHead, type TextHead } from './file-head.ts';
import { type HeadRows, maxRows } from './head-rows.ts';
import { findHeaderRows, type Heading, headingsOf } from './header-rows.ts';
import type { OpenChoices, SurveyColumn, SurveyPreview } from './preview.ts';
import { proposeRole } from './propose-role.ts';
import { sheetNamesOf, textOf } from './survey-text.ts';

/**
 * Looks at the beginning of a survey’s file and says how it would read it: encoding, delimiter,
 * headings, and what each column could be. Everything is a proposal with its reason; readSurvey uses
 * only what a plan says.
 *
 * @param file - A text with commas, semicolons, tabs or bars, also packed with gzip, or an .xlsx workbook.
 * @param choices - What a person has said about it; a workbook’s first sheet unless they say.
 * @throws {SurveyError} If nothing can be read: see its codes. The signal’s reason when aborted.
 */
export async function openSurvey(
  file: Blob,
  choices: OpenChoices = {},
  signal?: AbortSignal,
): Promise<SurveyPreview> {
  const sheets = await sheetNamesOf(file);
  const sheet = sheets.length === 0 ? undefined : (choices.sheet ?? sheets[0]);
  const text = await textOf(file, sheet);
  signal?.throwIfAborted();
  const ours =
    sheet === undefined ? choices : ({ ...choices, encoding: 'utf-8', delimiter: ',' } as const);
  return previewOf(await readHead(text, ours), choices, sheets, sheet);
}

function previewOf(
  { encoding, delimiter, rows: all, isWhole }: TextHead,
  choices: OpenChoices,
  sheets: readonly string[],
  sheet: string | undefined,
): SurveyPreview {
  // Empty lines above the headings, or between them, are no headings.
  const rows = all.filter((row) => row.length > 0);
  const found = headerRowsOf(rows, choices);
  const answers = rows.slice(found.headerRows).filter((row) => row.some((cell) => cell !== ''));
  if (answers.length === 0) throw new SurveyError('no-rows');
  const columns = headingsOf(rows, found.headerRows).map((heading, index) =>
    columnOf(heading, index, answers),
  );
  return {
    format: {
      encoding: encoding.encoding,
      delimiter: delimiter.delimiter,
      headerRows: found.headerRows,
      columns: columns.length,
      sheet,
    },
    because: {
      encoding: sheet === undefined ? encoding.because : 'workbook',
      delimiter: sheet === undefined ? delimiter.because : 'workbook',
      headerRows: found.because,
    },
    sheets,
    columns,
    sampledRows: answers.length,
    isWhole: isWhole && all.length < maxRows,
  };
}

function headerRowsOf(
  rows: HeadRows,
  { headerRows }: OpenChoices,
): ReturnType<typeof findHeaderRows> {
  return headerRows === undefined ? findHeaderRows(rows) : { headerRows, because: 'chosen' };
}

function columnOf(heading: Heading, index: number, answers: HeadRows): SurveyColumn {
  const values = answers.map((row) => row[index] ?? '').filter((cell) => cell !== '');
  return {
    index,
    ...heading,
    first: values.slice(0, 5),
    distinct: new Set(values).size,
    filled: values.length,
    proposal: proposeRole(`${heading.name} ${heading.detail}`.trim(), values),
  };
}
