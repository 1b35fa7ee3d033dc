import { findDelimiter, type FoundDelimiter } from './delimiter.ts';
import { findEncoding, type FoundEncoding } from './encoding.ts';
import { SurveyError } from './errors.ts';
import { cellCounts, type FileHead, type HeadRows, headRows } from './head-rows.ts';
import { firstBytes } from './packed-text.ts';
import type { OpenChoices } from './preview.ts';
import { prologueOf } from './prologue.ts';

const leastBytes = 2 ** 20;
const mostBytes = 2 ** 26;
/** As many rows should be seen, if there are. */
const enoughRows = 12;

/** A text file’s beginning, taken apart. */
export interface TextHead {
  readonly encoding: FoundEncoding;
  readonly delimiter: FoundDelimiter;
  readonly rows: HeadRows;
  readonly isWhole: boolean;
}

/**
 * Reads as much of a text file as its first rows need: one megabyte, more if they are long.
 *
 * @throws {SurveyError} `empty-file`, `row-too-long`, `unreadable-file`, `unreadable-packed`.
 */
export async function readHead(file: Blob, choices: OpenChoices): Promise<TextHead> {
  for (let size = leastBytes; ; size *= 8) {
    const { bytes: raw, isWhole } = await firstBytes(file, size);
    const encoding = encodingOf(raw, choices);
    const { head, delimiter } = findRows({ bytes: inUtf8(raw, encoding), isWhole }, choices);
    const rows = cellCounts(head, delimiter.delimiter).length;
    if (rows < enoughRows && !isWhole && size < mostBytes) continue;
    if (rows === 0) throw isWhole ? new SurveyError('empty-file') : tooLong();
    const texts = headRows(head, delimiter.delimiter, encoding.encoding);
    if (isWhole && texts.every((row) => row.every((cell) => cell === ''))) {
      throw new SurveyError('empty-file');
    }
    return { encoding, delimiter, rows: texts, isWhole };
  }
}

function tooLong(): SurveyError {
  return new SurveyError('row-too-long', { limit: mostBytes });
}

function encodingOf(raw: Uint8Array, { encoding }: OpenChoices): FoundEncoding {
  return encoding === undefined ? findEncoding(raw) : { encoding, because: 'chosen' };
}

/** As it is, or UTF-8 instead of UTF-16, so that commas and line ends are single bytes. */
function inUtf8(raw: Uint8Array, { encoding }: FoundEncoding): Uint8Array {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return raw;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(raw, { stream: true });
  return new TextEncoder().encode(text);
}

function findRows(
  { bytes, isWhole }: FileHead,
  choices: OpenChoices,
): { readonly head: FileHead; readonly delimiter: FoundDelimiter } {
  const prologue = prologueOf(bytes);
  const head = { bytes: bytes.subarray(prologue.length), isWhole };
  const said = choices.delimiter;
  if (said !== undefined) return { head, delimiter: { delimiter: said, because: 'chosen' } };
  const { delimiter } = prologue;
  if (delimiter !== undefined) return { head, delimiter: { delimiter, because: 'sep-line' } };
  return { head, delimiter: findDelimiter(head) };
}
