/** A cell as read-excel-file gives it: dates stand for the clock that the sheet shows, in UTC. */
export type SheetCell = string | number | boolean | Date | null;

const piece = 2 ** 20;

/**
 * A sheet as text with commas, a line for each of its rows, empty ones too, so that row numbers stay
 * the spreadsheet’s.
 */
export function sheetText(rows: readonly (readonly SheetCell[])[]): Blob {
  const pieces: Blob[] = [];
  // So that a first cell that begins like such a line is not taken for one.
  let text = 'sep=,\n';
  for (const row of rows) {
    text += lineOf(row);
    if (text.length < piece) continue;
    pieces.push(new Blob([text]));
    text = '';
  }
  return new Blob([...pieces, text]);
}

function lineOf(row: readonly SheetCell[]): string {
  if (row.every((cell) => cell === null)) return '\n';
  return `${row.map((cell) => quoted(textOfCell(cell))).join(',')}\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOfCell(cell: SheetCell): string {
  if (cell === null) return '';
  return cell instanceof Date ? clockText(cell) : String(cell);
}

/** `2025-03-01`, with the time if there is one. */
function clockText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '#';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
