import { type ExhibitData, isBlank, saysYes, typedTable } from './columns.ts';

/** What a customer wrote and the reply to it, as a listening desk shows them. */
export interface Exchange {
  /** What the customer wrote. */
  readonly post: string;
  readonly reply: string;
  /** The name under which the reply appeared. */
  readonly author: string;
  /** Minutes on the stream’s clock, from 0. */
  readonly posted: number;
  readonly answered: number;
  /** Whether somebody else wrote the reply in the company’s name. */
  readonly impostor: boolean;
}

/** The columns of a stream, by their names without language. All may be hidden but `post` and `reply`. */
export const streamColumns = ['post', 'reply', 'author', 'posted', 'answered', 'impostor'] as const;

/** The exchanges of an exhibit, one for each row; none where it has no data. */
export function streamOf(exhibit: ExhibitData): readonly Exchange[] {
  const table = typedTable(exhibit);
  const places = streamColumns.map((name) => table?.columns.findIndex((one) => one.name === name));
  return (table?.rows ?? []).map((row) => {
    const [post = '', reply = '', author = '', posted, answered, impostor = ''] = places.map(
      (place) => row[place ?? -1] ?? '',
    );
    return {
      post,
      reply,
      author,
      posted: minutesIn(posted),
      answered: minutesIn(answered),
      impostor: saysYes(impostor),
    };
  });
}

/** Why data make no stream; `row` is the place of the row, from 0, where it is one row’s fault. */
export type StreamFault =
  | { readonly kind: 'columns'; readonly missing: readonly string[] }
  | { readonly kind: 'blank' | 'order'; readonly row: number }
  | { readonly kind: 'one-sided' };

/** The first reason why an exhibit’s data make no stream, or undefined when they do. */
export function streamFault(exhibit: ExhibitData): StreamFault | undefined {
  const table = typedTable(exhibit);
  const names = exhibit.kind === 'table' ? (table?.columns ?? []).map(({ name }) => name) : [];
  const missing = streamColumns.filter((name) => !names.includes(name));
  if (table === undefined || missing.length > 0) return { kind: 'columns', missing };
  const places = streamColumns.map((name) => names.indexOf(name));
  const blank = table.rows.findIndex((row) => places.some((place) => isBlank(row[place])));
  if (blank >= 0) return { kind: 'blank', row: blank };
  const stream = streamOf(exhibit);
  const odd = stream.findIndex(
    // A cell that is no number is not later than any other either.
    ({ posted, answered }, at) =>
      !(answered >= posted && answered >= (stream[at - 1]?.answered ?? 0)),
  );
  if (odd >= 0) return { kind: 'order', row: odd };
  return new Set(stream.map(({ impostor }) => impostor)).size < 2
    ? { kind: 'one-sided' }
    : undefined;
}

function minutesIn(cell: string | undefined): number {
  return cell === undefined || cell === '' ? Number.NaN : Number(cell);
}

/** Whether a column that is shown is a sign by which a reply could be known. */
export function isListeningSign(column: string): boolean {
  return column !== 'number' && !streamColumns.some((name) => name === column);
}
