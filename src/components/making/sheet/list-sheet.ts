import { frameOf, inks, rule, type Shape, type Sheet, words } from './drawing.ts';
import { type Fitted, fitTexts, leading, type Room } from './fit.ts';
import { type Block, type Entry, headOf, type ListStyle, titleOf } from './list-heads.ts';
import type { MeasureFace } from './measure-face.ts';
import { isRtl } from './wrap.ts';

/** A title, and below it entries one after the other, each with its label. */
export function listSheet(
  title: string,
  entries: readonly Entry[],
  style: ListStyle,
  measure: MeasureFace,
): Sheet {
  const [width, height] = frameOf(style.paper, style.margin);
  const indent = style.ladder ? style.label * 3.2 : 0;
  const top = titleOf(title, width, style, measure);
  const blank = style.handwriting * 1.2;
  const headsOf = (all: readonly Entry[]): { heads: readonly Block[]; left: number } => {
    const heads = all.map((entry) => headOf(entry, width - indent, style, measure));
    const used = heads.reduce((sum, head) => sum + head.height + gapOf(style), top.height);
    return { heads, left: height - used };
  };
  const full = headsOf(entries);
  // Room to write comes before examples.
  const isTight = full.left < blank * entries.length;
  const { heads, left } = isTight
    ? headsOf(entries.map(({ label, text }) => ({ label, text })))
    : full;
  const { largest, smallest } = style;
  const room: Room = { width: width - indent, height: left, blank, largest, smallest };
  const fitted = fitTexts(
    entries.map(({ text }) => text),
    room,
    measure('text'),
  );
  const shapes = [
    ...top.at(0, 0),
    ...bodies(heads, fitted, room, { style, indent, y: top.height }),
  ];
  return {
    drawing: { paper: style.paper, margin: style.margin, shapes },
    over: fitted.texts.map(({ over }) => over),
  };
}

interface Start {
  readonly style: ListStyle;
  readonly indent: number;
  readonly y: number;
}

const gapOf = ({ label }: ListStyle): number => label * 0.9;

/** The entries, with the height that is left shared out among them. */
function bodies(
  heads: readonly Block[],
  { size, texts }: Fitted,
  room: Room,
  { style, indent, y: start }: Start,
): Shape[] {
  const taken = texts.map(({ lines }) => lines.length * size * leading || room.blank);
  const spare = room.height - taken.reduce((sum, height) => sum + height, 0);
  const each = Math.max(0, spare) / Math.max(1, texts.length);
  let y = start;
  return heads.flatMap((head, index) => {
    const below = y + head.height;
    const height = (taken[index] ?? 0) + each;
    const lines = texts[index]?.lines ?? [];
    const right = indent + room.width;
    const shapes = [
      ...(style.ladder ? rung(index, y, head.height + height + gapOf(style), style) : []),
      ...head.at(indent, y),
      ...(lines.length > 0
        ? setLines(lines, indent, right, below, size)
        : ruledLines(indent, right, below, height, style)),
    ];
    y = below + height + gapOf(style);
    return shapes;
  });
}

function setLines(
  lines: readonly string[],
  left: number,
  right: number,
  top: number,
  size: number,
): Shape[] {
  const rtl = isRtl(lines.join(' '));
  return lines.map((line, index) =>
    words(line, {
      x: rtl ? right : left,
      y: top + (index * leading + 0.95) * size,
      size,
      face: 'text',
      fill: inks.text,
      rtl,
    }),
  );
}

/** Where one writes by hand: as many lines as there is room for. */
function ruledLines(
  left: number,
  right: number,
  top: number,
  height: number,
  { handwriting }: ListStyle,
): Shape[] {
  const count = Math.max(1, Math.floor(height / handwriting));
  return Array.from({ length: count }, (_, index) => {
    const y = top + (index + 1) * handwriting;
    return rule(left, y, right, y);
  });
}

/** A piece of the ladder: its rails, and the rung with its number. */
function rung(index: number, y: number, height: number, { label }: ListStyle): Shape[] {
  const right = label * 1.8;
  const step = y + label * 0.75;
  const rail = (x: number): Shape => rule(x, y, x, y + height, inks.accent, 0.6);
  return [
    rail(0.3),
    rail(right),
    rule(0.3, step + label * 0.55, right, step + label * 0.55, inks.accent, 0.6),
    words(String(index + 1), {
      x: right / 2 + 0.15,
      y: step + label * 0.2,
      size: label,
      face: 'label',
      fill: inks.accent,
      middle: true,
    }),
  ];
}
