import type { Json } from '#client/kept.ts';
import { pointsIn } from './lines.ts';

/** What stands on a board. */
export interface BoardState {
  /** As typed, by column. */
  readonly columns: Readonly<Record<string, string>>;
  /** The expected points that have been said, by their words. */
  readonly said: readonly string[];
}

export const emptyBoard: BoardState = { columns: {}, said: [] };

/** A state that was kept, as far as it can be understood. */
export function readBoard(state: Json | undefined): BoardState {
  if (typeof state !== 'object' || state === null || Array.isArray(state)) return emptyBoard;
  const { columns, said } = state as Readonly<Record<string, Json>>;
  const texts =
    typeof columns === 'object' && columns !== null
      ? Object.entries(columns).filter(([, text]) => typeof text === 'string')
      : [];
  return {
    columns: Object.fromEntries(texts) as Record<string, string>,
    said: Array.isArray(said) ? said.filter((point) => typeof point === 'string') : [],
  };
}

/** A column as it is shown. */
export interface Column {
  readonly title: string;
  readonly points: readonly string[];
}

export function columnsOf(
  titles: readonly (readonly [id: string, title: string])[],
  { columns }: BoardState,
): Column[] {
  return titles.map(([id, title]) => ({ title, points: pointsIn(columns[id] ?? '') }));
}

/** A board as Markdown: a heading for each column, and a list of its points. */
export function boardText(title: string, columns: readonly Column[]): string {
  const parts = columns.map(({ title: name, points }) =>
    [`## ${name}`, ...points.map((point) => `- ${point}`)].join('\n'),
  );
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}
