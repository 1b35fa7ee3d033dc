import type { DataTable } from '#model/library.ts';
import { type ExhibitData, isBlank } from './columns.ts';

/** One message of a chain of hand-offs. */
export interface ChainStep {
  readonly who: string;
  /** Empty where the data do not say. */
  readonly channel: string;
  readonly promised: string;
  /** Who owns the promise once this message is sent. */
  readonly owner: string;
}

/** How a promise went from hand to hand, and what can be counted of it. */
export interface HandOffChain {
  readonly steps: readonly ChainStep[];
  /** Everybody who owned the promise, in the order in which they first did. */
  readonly owners: readonly string[];
  /** How often the owner changed from one step to the next. */
  readonly handOffs: number;
  /** The first step, from 1, after which whoever made the promise no longer held it; none if they kept it. */
  readonly lostAt?: number;
  /** Whether they hold it again at the end. */
  readonly backAtEnd: boolean;
  /** From the first step to the last; none where the data have no day of one of them. */
  readonly days?: number;
}

/** What keeps an exhibit from being a chain. Rows are counted from 1. */
export type ChainFault =
  | { readonly fault: 'column'; readonly name: string }
  | { readonly fault: 'both' }
  | { readonly fault: 'short' }
  | { readonly fault: 'blank' | 'day' | 'backwards'; readonly name: string; readonly row: number };

/**
 * A chain of hand-offs: one row a message, with the columns `who`, `channel` and `owner`; `promised`
 * and `day` (a number, since the promise) or `date` (2026-11-22) may be there too.
 *
 * @returns What is wrong, where the data are no chain; undefined where there are none.
 */
export function handOffChain(data: ExhibitData): HandOffChain | ChainFault | undefined {
  const table = data.answers ?? data.table;
  if (table === undefined) return undefined;
  return faultIn(table) ?? chainOf(table);
}

export function isChainFault(found: HandOffChain | ChainFault): found is ChainFault {
  return 'fault' in found;
}

/** The cells of one column; undefined where there is no such column. */
function cellsOf({ columns, rows }: DataTable, name: string): readonly string[] | undefined {
  const index = columns.indexOf(name);
  return index < 0 ? undefined : rows.map((row) => (row[index] ?? '').trim());
}

function faultIn(table: DataTable): ChainFault | undefined {
  const missing = ['who', 'channel', 'owner'].find((name) => !table.columns.includes(name));
  if (missing !== undefined) return { fault: 'column', name: missing };
  if (table.columns.includes('day') && table.columns.includes('date')) return { fault: 'both' };
  if (table.rows.length < 2) return { fault: 'short' };
  for (const name of ['who', 'owner']) {
    const row = (cellsOf(table, name) ?? []).findIndex(isBlank);
    if (row >= 0) return { fault: 'blank', name, row: row + 1 };
  }
  return dayFault(table);
}

function dayFault(table: DataTable): ChainFault | undefined {
  const name = table.columns.includes('date') ? 'date' : 'day';
  const days = daysIn(table);
  const unreadable = days.find(({ day }) => Number.isNaN(day));
  if (unreadable !== undefined) return { fault: 'day', name, row: unreadable.row };
  const back = days.find(({ day }, at) => day < (days[at - 1]?.day ?? day));
  return back && { fault: 'backwards', name, row: back.row };
}

const dayLength = 86_400_000;

interface DayOfRow {
  readonly row: number;
  /** Not a number where the cell is none. */
  readonly day: number;
}

/** The days that the data give, in the order of the rows; blank cells give none. */
function daysIn(table: DataTable): readonly DayOfRow[] {
  const dayOf = table.columns.includes('date') ? dayOfDate : dayOfNumber;
  const cells = cellsOf(table, 'date') ?? cellsOf(table, 'day') ?? [];
  return cells.flatMap((cell, at) => (isBlank(cell) ? [] : [{ row: at + 1, day: dayOf(cell) }]));
}

function dayOfNumber(cell: string): number {
  return /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN;
}

function dayOfDate(cell: string): number {
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(cell) ? cell : Number.NaN);
  // The 31st of a month of thirty days would be the first of the next.
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(cell);
  return exists ? date.getTime() / dayLength : Number.NaN;
}

function chainOf(table: DataTable): HandOffChain {
  const cells = (name: string): readonly string[] => cellsOf(table, name) ?? [];
  const owners = cells('owner');
  const [maker] = owners;
  const lost = owners.findIndex((owner) => owner !== maker);
  const days = daysIn(table);
  const [first, last] = [days.at(0), days.at(-1)];
  const whole = first?.row === 1 && last?.row === owners.length;
  return {
    steps: owners.map((owner, at) => ({
      who: cells('who')[at] ?? '',
      channel: cells('channel')[at] ?? '',
      promised: cells('promised')[at] ?? '',
      owner,
    })),
    owners: [...new Set(owners)],
    handOffs: owners.filter((owner, at) => at > 0 && owner !== owners[at - 1]).length,
    ...(lost < 0 ? {} : { lostAt: lost + 1 }),
    backAtEnd: lost >= 0 && owners.at(-1) === maker,
    ...(whole ? { days: last.day - first.day } : {}),
  };
}
