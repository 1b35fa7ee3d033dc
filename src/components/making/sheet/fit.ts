import { characters, type Measure, type Wrapped, withEllipsis, wrap } from './wrap.ts';

/** The room that several texts share on a sheet, in millimetres. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** What a text without words takes of the height: there one writes by hand. */
  readonly blank: number;
  /** The sizes of type to try. */
  readonly largest: number;
  readonly smallest: number;
}

/** A text as it is set. */
export interface SetText {
  readonly lines: readonly string[];
  /** How many characters of it do not fit. */
  readonly over: number;
}

export interface Fitted {
  readonly size: number;
  readonly texts: readonly SetText[];
}

/** From one line to the next, as a multiple of the size. */
export const leading = 1.24;

/**
 * Sets texts one below the other, all in the largest size of type at which they fit with their
 * words whole. What does not fit in the smallest is cut, the longest texts first.
 */
export function fitTexts(texts: readonly string[], room: Room, measure: Measure): Fitted {
  for (let size = room.largest; size > room.smallest; size *= 0.96) {
    const wrapped = texts.map((text) => wrap(text, room.width / size, measure));
    const isWhole = wrapped.every(({ broken }) => !broken);
    if (isWhole && heightOf(wrapped, size, room) <= room.height)
      return { size, texts: wrapped.map(({ lines }) => ({ lines, over: 0 })) };
  }
  return cut(texts, room, measure);
}

function heightOf(wrapped: readonly Wrapped[], size: number, { blank }: Room): number {
  const heights = wrapped.map(({ lines }) => lines.length * size * leading || blank);
  return heights.reduce((total, height) => total + height, 0);
}

function cut(texts: readonly string[], room: Room, measure: Measure): Fitted {
  const size = room.smallest;
  const width = room.width / size;
  const all = texts.map((text) => wrap(text, width, measure).lines);
  const most = linesEach(all, room);
  const set = all.map((lines) => {
    if (lines.length <= most) return { lines, over: 0 };
    const last = withEllipsis(lines[most - 1] ?? '', width, measure);
    const over = characters(lines.slice(most).join(' ')).length;
    return { lines: [...lines.slice(0, most - 1), last], over };
  });
  return { size, texts: set };
}

/** How many lines a text may have at most for all of them to fit; one at least. */
function linesEach(all: readonly (readonly string[])[], room: Room): number {
  const blanks = all.filter(({ length }) => length === 0).length;
  const line = room.smallest * leading;
  const lines = Math.floor((room.height - blanks * room.blank) / line + 1e-6);
  let most = Math.max(1, ...all.map(({ length }) => length));
  const needed = (): number => all.reduce((sum, { length }) => sum + Math.min(length, most), 0);
  while (most > 1 && needed() > lines) most -= 1;
  return most;
}
