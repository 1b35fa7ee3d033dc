import { SurveyError } from './errors.ts';
import { bytesOf } from './file-kind.ts';
import { sheetExtent } from './sheet-extent.ts';
import { type SheetCell, sheetText } from './sheet-text.ts';
import { maxUnpacked, type UnzippedFile, unzipXml } from './unzip.ts';
import { damaged } from './zip-directory.ts';
import { storedZip } from './zip-stored.ts';

/** Each sheet’s text, by its name, in the workbook’s order. */
export type Workbook = ReadonlyMap<string, Blob>;

const maxCells = 50_000_000;

/**
 * Unpacks an .xlsx. Formulas are the values that were saved with them.
 *
 * @throws {SurveyError} `unreadable-workbook`, `password-protected`, `workbook-too-large`.
 */
export async function readWorkbook(file: Blob): Promise<Workbook> {
  if (file.size > maxUnpacked) throw tooLarge();
  const files = await unzipXml(await bytesOf(file, 0, file.size));
  if (files.length === 0) throw damaged('empty');
  for (const part of files) checkExtent(part);
  const archive = storedZip(files);
  // Loaded when there is a workbook: most files are texts.
  const { default: readSheets } = await import('read-excel-file/universal');
  try {
    const sheets = await readSheets(archive, { trim: false });
    // The package’s types say `typeof Date` where they mean dates.
    const rowsOf = (data: unknown): SheetCell[][] => data as SheetCell[][];
    return new Map(sheets.map(({ sheet, data }) => [sheet, sheetText(rowsOf(data))]));
  } catch (cause) {
    throw damaged('contents', cause);
  }
}

function checkExtent({ bytes }: UnzippedFile): void {
  const { rows, columns } = sheetExtent(bytes);
  if (rows * columns > maxCells || rows > 2 ** 20 || columns > 2 ** 14) throw tooLarge();
}

function tooLarge(): SurveyError {
  return new SurveyError('workbook-too-large', { limit: maxUnpacked });
}
