import { SurveyError } from './errors.ts';
import { findFileKind } from './file-kind.ts';
import { readWorkbook, type Workbook } from './workbook.ts';

/** Workbooks that were unpacked: a file is opened, perhaps again with another sheet, and then read. */
const unpacked = new WeakMap<Blob, Promise<Workbook | undefined>>();

/**
 * The names of a workbook’s sheets; none for a text file.
 *
 * @throws {SurveyError} If the workbook cannot be read.
 */
export async function sheetNamesOf(file: Blob): Promise<readonly string[]> {
  return [...((await workbookOf(file)) ?? new Map()).keys()];
}

/**
 * The text to be read: the file itself, or a sheet as text with commas, in UTF-8, row for row.
 *
 * @param sheet - Undefined for a text file.
 * @throws {SurveyError} `no-such-sheet`, or if the workbook cannot be read.
 */
export async function textOf(file: Blob, sheet: string | undefined): Promise<Blob> {
  const workbook = await workbookOf(file);
  if (workbook === undefined) return file;
  const text = sheet === undefined ? undefined : workbook.get(sheet);
  if (text === undefined) throw new SurveyError('no-such-sheet', { sheet: sheet ?? '' });
  return text;
}

function workbookOf(file: Blob): Promise<Workbook | undefined> {
  const known = unpacked.get(file);
  if (known !== undefined) return known;
  const workbook = findFileKind(file).then((kind) =>
    kind === 'workbook' ? readWorkbook(file) : undefined,
  );
  unpacked.set(file, workbook);
  return workbook;
}
