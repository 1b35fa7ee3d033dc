import { SurveyError } from './errors.ts';

/** Each sheet’s text, by its name, in the workbook’s order. */
export type Workbook = ReadonlyMap<string, Blob>;

/**
 * Unpacks an .xlsx.
 *
 * @throws {SurveyError} `unreadable-workbook`, `password-protected`, `workbook-too-large`.
 */
export async function readWorkbook(_file: Blob): Promise<Workbook> {
  throw new SurveyError('unreadable-workbook');
}
