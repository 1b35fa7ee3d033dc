import type { Random } from '../bench/random.ts';
import { makeWorkbook } from './make-workbook.ts';

const names = [
  'Cassa',
  'Ritiro',
  'Più',
  ' Cassa ',
  'Ufficio "A"',
  '',
  '東京',
  'Perche\u0301',
  'Perché',
];
const scores = [
  '0',
  '10',
  '9',
  '8,0',
  ' 7 ',
  '10 - Molto probabile',
  '11',
  '6.5',
  'non so',
  '',
  '-1',
  'N/A',
  '٣',
];
const oddities = [
  '=1+1',
  '=HYPERLINK("x","y")',
  '@SUM(A1)',
  '\0',
  '9\0',
  '"',
  '""',
  '"a',
  'a"b',
  '"a"b',
  '\uFEFF',
  "'",
  '\u2028',
  '0x9',
  '1e1',
];
const dates = [
  '2025-03-01',
  '01/02/2025',
  '13/01/2025',
  '45717',
  'oggi',
  '',
  '2025-03-01T23:30:00Z',
];
const ends = ['\n', '\r\n', '\r'];

/** A file as nobody should write it, and somebody does: from the same chance always the same. */
export function fuzzFile(random: Random): Blob {
  if (random.whole(40) === 0) return spoiledWorkbook(random);
  const text = fuzzText(random);
  const bytes = encoded(text, random);
  return new Blob([new Uint8Array(random.whole(3) === 0 ? spoiled(bytes, random) : bytes)]);
}

function fuzzText(random: Random): string {
  const delimiter = random.pick([',', ';', '\t', '|']);
  const end = random.pick(ends);
  const width = random.whole(2000) === 0 ? 10_000 : 1 + random.whole(6);
  const rows = Array.from({ length: random.whole(25) }, (_, row) =>
    rowOf(random, row === 0 ? width : widthNear(width, random), row === 0, delimiter),
  );
  const lines = rows.map((row) => row + (random.whole(12) === 0 ? random.pick(ends) : end));
  const isOpen = random.whole(3) === 0;
  const text = isOpen ? lines.join('').trimEnd() : lines.join('');
  const sep = random.whole(10) === 0 ? `sep=${delimiter}${end}` : '';
  const unclosed = random.whole(25) === 0 ? `9${delimiter}"${text}` : '';
  return sep + text + unclosed;
}

function widthNear(width: number, random: Random): number {
  return random.whole(6) === 0 ? random.whole(width + 3) : width;
}

function rowOf(random: Random, width: number, isHeading: boolean, delimiter: string): string {
  const columns = Math.min(width, 10_000);
  return Array.from({ length: columns }, (_, column) =>
    isHeading ? random.pick(['NPS', 'Reparto', 'Data', '', ' Peso ']) : cellOf(random, column),
  )
    .map((cell) => (random.whole(5) === 0 ? quoted(cell) : protectedIf(cell, delimiter, random)))
    .join(delimiter);
}

function cellOf(random: Random, column: number): string {
  const kind = random.whole(30);
  if (kind === 0) return random.pick(oddities);
  if (kind === 1)
    return random.pick([',', ';', '\t', '\n', '\r\n', '\r', '|']).repeat(1 + random.whole(3));
  if (kind === 2 && random.whole(20) === 0) return 'x'.repeat(random.whole(200_000));
  return random.pick([scores, names, dates][column % 3] ?? scores);
}

/** Mostly quoted where it must be. */
function protectedIf(cell: string, delimiter: string, random: Random): string {
  const isRisky = cell.includes(delimiter) || /[\r\n"]/.test(cell);
  return isRisky && random.whole(4) > 0 ? quoted(cell) : cell;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function encoded(text: string, random: Random): Buffer {
  const mark = random.whole(2) === 0 ? '\uFEFF' : '';
  const kind = random.whole(5);
  if (kind === 0) return Buffer.from(mark + text, 'utf16le');
  if (kind === 1) return Buffer.from(mark + text, 'utf16le').swap16();
  return kind === 2 ? Buffer.from(text, 'latin1') : Buffer.from(mark + text);
}

/** Bytes changed, cut out, put in or cut off. */
function spoiled(bytes: Buffer, random: Random): Buffer {
  const at = random.whole(bytes.length + 1);
  const odd = Buffer.from([random.pick([0, 0x22, 0x0d, 0x0a, 0xff, 0xc3, 0x80, 0x2c])]);
  const kind = random.whole(4);
  if (kind === 0) return bytes.subarray(0, at);
  if (kind === 1) return Buffer.concat([bytes.subarray(0, at), odd, bytes.subarray(at)]);
  if (kind === 2) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  return Buffer.concat([bytes.subarray(0, at), odd, bytes.subarray(at + 1)]);
}

/** A workbook, whole or with a few bytes changed or cut off. */
function spoiledWorkbook(random: Random): Blob {
  const rows = Array.from({ length: 1 + random.whole(8) }, (_, row) =>
    row === 0 ? ['NPS', 'Reparto'] : [random.whole(12), random.pick(names)],
  );
  const whole = makeWorkbook([{ name: 'A', rows }]);
  if (random.whole(3) === 0) return whole;
  const cut = random.whole(whole.size);
  if (random.whole(2) === 0) return whole.slice(0, cut);
  const odd = new Uint8Array([random.whole(256)]);
  return new Blob([whole.slice(0, cut), odd, whole.slice(cut + 1)]);
}
