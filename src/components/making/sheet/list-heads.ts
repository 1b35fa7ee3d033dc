import { type Face, inks, type Paper, rule, type Shape, words } from './drawing.ts';
import { leading } from './fit.ts';
import type { MeasureFace } from './measure-face.ts';
import { isRtl, withEllipsis, wrap } from './wrap.ts';

/** A line of a card, or a rung of a ladder. */
export interface Entry {
  readonly label: string;
  readonly text: string;
  /** What stands above the room for writing while there is no text. */
  readonly example?: string;
}

/** How a list of entries is set on its paper: sizes in millimetres. */
export interface ListStyle {
  readonly paper: Paper;
  readonly margin: number;
  readonly title: number;
  readonly label: number;
  readonly largest: number;
  readonly smallest: number;
  /** From one line written by hand to the next. */
  readonly handwriting: number;
  /** Whether the entries are the rungs of a ladder. */
  readonly ladder?: true;
}

/** Some lines with the height they take, to be put in a place. */
export interface Block {
  readonly height: number;
  at(x: number, y: number): Shape[];
}

/** The title of the sheet, in two lines at most, with a double rule below. */
export function titleOf(
  title: string,
  width: number,
  { title: size }: ListStyle,
  measure: MeasureFace,
): Block {
  const block = shortened(
    title,
    width,
    { size, face: 'text', fill: inks.accent, most: 2 },
    measure,
  );
  const below = block.height + size * 0.2;
  return {
    height: below + size * 0.75,
    at: (x, y) => [
      ...block.at(x, y),
      rule(x, y + below, x + width, y + below, inks.accent, 0.6),
      rule(x, y + below + 0.9, x + width, y + below + 0.9, inks.accent, 0.2),
    ],
  };
}

/** The label of an entry and, while it is empty, its example. */
export function headOf(
  { label, text, example = '' }: Entry,
  width: number,
  { label: size }: ListStyle,
  measure: MeasureFace,
): Block {
  const isEmpty = text.trim() === '';
  const named = { size, face: 'label', fill: inks.accent, most: 2 } as const;
  const shown = { size: size * 0.95, face: 'italic', fill: inks.soft, most: 2 } as const;
  const first = shortened(label, width, named, measure);
  const second = shortened(isEmpty ? example : '', width, shown, measure);
  return {
    height: first.height + second.height,
    at: (x, y) => [...first.at(x, y), ...second.at(x, y + first.height)],
  };
}

interface Look {
  readonly size: number;
  readonly face: Face;
  readonly fill: string;
  /** Lines. */
  readonly most: number;
}

function shortened(
  text: string,
  width: number,
  { size, face, fill, most }: Look,
  measure: MeasureFace,
): Block {
  const { lines } = wrap(text, width / size, measure(face));
  const last = lines[most - 1] ?? '';
  const shown =
    lines.length > most
      ? [...lines.slice(0, most - 1), withEllipsis(last, width / size, measure(face))]
      : lines;
  const rtl = isRtl(text);
  return {
    height: shown.length * size * leading,
    at: (x, y) =>
      shown.map((line, index) =>
        words(line, {
          x: rtl ? x + width : x,
          y: y + (index * leading + 0.95) * size,
          size,
          face,
          fill,
          rtl,
        }),
      ),
  };
}
