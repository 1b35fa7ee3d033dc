import { readScoreCell } from '#survey/score-text.ts';
import type { SurveyPlan } from '#survey/plan.ts';

/** What the simple reader finds for a plan’s first score. */
export interface SimpleCounts {
  readonly rows: number;
  readonly emptyRows: number;
  /** Numbers of answers, by `group names | score`. */
  readonly answers: Readonly<Record<string, number>>;
  /** Numbers of rows without one, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

interface SimpleRow {
  readonly cells: readonly string[];
  readonly isUnclosed: boolean;
}

/**
 * Reads a whole file the plainest way, character by character into lists of strings: slow, and easy to
 * check by eye. Only what a score’s cell means is taken from the reader under test.
 */
export async function readSimply(file: Blob, plan: SurveyPlan): Promise<SimpleCounts> {
  const { format } = plan;
  const bytes = Buffer.from(await file.arrayBuffer());
  const isWide = format.encoding.startsWith('utf-16');
  const wide = (): Buffer =>
    Buffer.from(new TextDecoder(format.encoding, { ignoreBOM: true }).decode(bytes));
  // A character for each byte.
  const text = (isWide ? wide() : bytes).toString('latin1').replace(/^\xef\xbb\xbf/, '');
  const body = text.replace(/^"?sep=[,;\t|]"?(\r\n|\n|\r|$)/i, '');
  return countSimply(rowsOf(body, format.delimiter), plan);
}

function rowsOf(text: string, delimiter: string): SimpleRow[] {
  const rows: SimpleRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' = 'start';
  const endRow = (isUnclosed = false): void => {
    rows.push({ cells: [...cells, cell], isUnclosed });
    cells = [];
    cell = '';
    state = 'start';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (state === 'quoted') {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else state = 'plain';
    } else if (char === delimiter) {
      cells.push(cell);
      cell = '';
      state = 'start';
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at += 1;
      endRow();
    } else if (char === '"' && state === 'start') state = 'quoted';
    else {
      cell += char;
      state = 'plain';
    }
  }
  if (cells.length > 0 || cell !== '' || state !== 'start') endRow(state === 'quoted');
  return rows;
}

function countSimply(rows: readonly SimpleRow[], plan: SurveyPlan): SimpleCounts {
  const { headerRows } = plan.format;
  const answers: Record<string, number> = {};
  const skipped: Record<string, number> = {};
  let [full, emptyRows] = [0, 0];
  const add = (counts: Record<string, number>, key: string): void => {
    counts[key] = (counts[key] ?? 0) + 1;
  };
  let headings = headerRows;
  for (const row of rows) {
    const isEmpty = row.cells.length === 1 && row.cells[0] === '';
    if (headings > 0) {
      if (!isEmpty) headings -= 1;
      continue;
    }
    if (isEmpty) {
      emptyRows += 1;
      continue;
    }
    full += 1;
    const found = scoreOf(row, plan);
    if (typeof found === 'string') add(skipped, found);
    else add(answers, [...plan.groups.map((column) => nameAt(row, column, plan)), found].join('|'));
  }
  return { rows: full, emptyRows, answers, skipped };
}

function scoreOf({ cells, isUnclosed }: SimpleRow, plan: SurveyPlan): number | string {
  const [score] = plan.scores;
  if (isUnclosed) return 'unclosed-quote';
  if (cells.slice(plan.format.columns).some((cell) => cell !== '')) return 'long-row';
  const cell = cells[score?.column ?? -1];
  if (cell === undefined) return 'short-row';
  return readScoreCell(decoded(cell.slice(0, 65_536), plan), score?.scale ?? '0-10');
}

function nameAt({ cells }: SimpleRow, column: number, plan: SurveyPlan): string {
  return decoded((cells[column] ?? '').slice(0, 65_536), plan)
    .trim()
    .normalize('NFC');
}

function decoded(cell: string, { format }: SurveyPlan): string {
  const bytes = Buffer.from(cell, 'latin1');
  const western = (): string => new TextDecoder('windows-1252').decode(bytes);
  if (format.encoding === 'windows-1252') return western();
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return western();
  }
}
