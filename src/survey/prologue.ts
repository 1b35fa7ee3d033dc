import type { Delimiter } from './plan.ts';

/** What stands before the first row. */
export interface Prologue {
  /** Bytes of the byte order mark and of a line `sep=;`, which spreadsheets do not show as a row. */
  readonly length: number;
  /** What that line says. */
  readonly delimiter: Delimiter | undefined;
}

/** @param bytes - The beginning of the file, in UTF-8 or Windows-1252; 16 bytes are enough. */
export function prologueOf(bytes: Uint8Array): Prologue {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const beginning = String.fromCharCode(...bytes.subarray(mark, mark + 16));
  const [line, delimiter] = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r|$)/i.exec(beginning) ?? [];
  if (line === undefined) return { length: mark, delimiter: undefined };
  return { length: mark + line.length, delimiter: delimiter as Delimiter };
}
