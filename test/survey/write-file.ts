import fc from 'fast-check';
import type { Delimiter, Encoding } from '#survey/plan.ts';

/** How a table is written. */
export interface Style {
  readonly encoding: Encoding;
  readonly hasMark: boolean;
  readonly delimiter: Delimiter;
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly quotes: 'needed' | 'all';
  readonly hasSepLine: boolean;
  readonly endsWithLine: boolean;
  /** Bytes of each part of the file, so that rows lie across blocks. */
  readonly part: number;
}

/** Every style that the reader must take. */
export const styles: fc.Arbitrary<Style> = fc.record({
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
  hasMark: fc.boolean(),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.constantFrom('needed', 'all'),
  hasSepLine: fc.boolean(),
  endsWithLine: fc.boolean(),
  part: fc.constantFrom(1, 3, 7, 64, 1_000_000),
});

/** UTF-16 begins with a mark always, Windows-1252 never. */
export function writeFile(rows: readonly (readonly string[])[], style: Style): Blob {
  const { encoding, delimiter, lineEnd, part } = style;
  const lines = rows.map((row) => row.map((cell) => written(cell, style)).join(delimiter));
  const text =
    (style.hasSepLine ? `sep=${delimiter}${lineEnd}` : '') +
    lines.join(lineEnd) +
    (style.endsWithLine ? lineEnd : '');
  const isWestern = encoding === 'windows-1252';
  const isMarked = !isWestern && (style.hasMark || encoding !== 'utf-8');
  const bytes = encode(isMarked ? `\uFEFF${text}` : text, encoding);
  const parts = Array.from(
    { length: Math.ceil(bytes.length / part) },
    (_, index) => new Uint8Array(bytes.subarray(index * part, (index + 1) * part)),
  );
  return new Blob(parts);
}

function written(cell: string, { quotes, delimiter }: Style): string {
  const mustQuote = /["\r\n]/.test(cell) || cell.includes(delimiter);
  return mustQuote || quotes === 'all' ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  // Of Windows-1252 only letters that Latin-1 has too are written.
  if (encoding === 'windows-1252') return Buffer.from(text, 'latin1');
  const wide = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? wide.swap16() : wide;
}
