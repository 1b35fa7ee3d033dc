/** How far a sheet’s XML says that its cells reach. */
export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
}

const letterR = 0x72;
const equals = 0x3d;

/**
 * The largest row and column that a sheet’s XML names, in `<row r="7">` and `<c r="AB7">`. One cell in the last
 * corner would make a table of seventeen thousand million cells of a file of one kilobyte.
 *
 * @param xml - In UTF-8.
 */
export function sheetExtent(xml: Uint8Array): SheetExtent {
  let rows = 0;
  let columns = 0;
  for (let at = xml.indexOf(equals); at !== -1; at = xml.indexOf(equals, at + 1)) {
    const isReference = xml[at - 1] === letterR && (xml[at - 2] as number) <= 0x20;
    if (!isReference) continue;
    const { row, column } = addressAt(xml, at + 2);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return { rows, columns };
}

/** Letters, then digits: `AB7` is column 28 of row 7; either may be missing. */
function addressAt(
  xml: Uint8Array,
  from: number,
): { readonly row: number; readonly column: number } {
  let column = 0;
  let row = 0;
  let at = from;
  for (; isBetween(xml[at], 0x41, 0x5a); at += 1) column = column * 26 + (xml[at] as number) - 0x40;
  for (; isBetween(xml[at], 0x30, 0x39); at += 1) row = row * 10 + (xml[at] as number) - 0x30;
  return { row, column };
}

function isBetween(byte: number | undefined, from: number, to: number): boolean {
  return byte !== undefined && byte >= from && byte <= to;
}
