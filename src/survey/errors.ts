/** Why a file cannot be read at all. What is wrong with single rows is in the report instead. */
export type SurveyErrorCode =
  /** The file has no bytes, or nothing but a byte order mark. */
  | 'empty-file'
  /** There are headings, and nothing below them. */
  | 'no-rows'
  /** A first row of more than `limit` bytes: hardly a table. */
  | 'row-too-long'
  /** The browser could not read it: moved, changed or forbidden since it was chosen. */
  | 'unreadable-file'
  /** Packed with gzip, and damaged, cut short, or no text inside. */
  | 'unreadable-packed'
  /** A zip file, yet no workbook, or a damaged one. */
  | 'unreadable-workbook'
  /** A workbook that opens only with its password. */
  | 'password-protected'
  /** An .xls of Excel 2003 or before. */
  | 'old-workbook'
  /** A workbook that would unpack to more than `limit` bytes. */
  | 'workbook-too-large'
  /** There is no sheet called `sheet`. */
  | 'no-such-sheet'
  /** There is no column number `column`, counted from 0; there are `columns`. */
  | 'no-such-column'
  /** More than `limit` groups: free text, hardly a department. */
  | 'too-many-groups'
  /** A fault of this program; `message` is for its authors. */
  | 'unexpected';

export type ErrorValues = Readonly<Record<string, string | number>>;

/** A file that cannot be read. The words are the page’s: it has one sentence for each code. */
export class SurveyError extends Error {
  readonly code: SurveyErrorCode;
  /** What the sentence tells: names as in the comments of the codes. */
  readonly values: ErrorValues;

  constructor(code: SurveyErrorCode, values: ErrorValues = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = 'SurveyError';
    this.code = code;
    this.values = values;
  }
}
