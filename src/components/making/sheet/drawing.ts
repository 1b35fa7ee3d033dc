/** One mark on a sheet: an SVG element with its attributes, in millimetres, and its words. */
export interface Shape {
  readonly tag: 'text' | 'line' | 'rect';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

/** What stands on a sheet of paper. */
export interface Drawing {
  readonly paper: Paper;
  /** Distance of the frame from the edges, in millimetres: nothing is drawn outside it. */
  readonly margin: number;
  /** Measured from the frame’s upper left corner. */
  readonly shapes: readonly Shape[];
}

/** A drawing, and by how many characters each text that it was asked to hold is too long. */
export interface Sheet {
  readonly drawing: Drawing;
  readonly over: readonly number[];
}

/** Width and height in millimetres, by the name that `sheet.css` gives the page. */
export const papers = {
  a6: [105, 148],
  a4: [210, 297],
  'a4-landscape': [297, 210],
  a3: [297, 420],
  'a3-landscape': [420, 297],
} as const satisfies Record<string, readonly [number, number]>;

export type Paper = keyof typeof papers;

/** Paper is white by day and by night; these are told apart without colour too. */
export const inks = { text: '#20242e', accent: '#24527a', soft: '#4d5663', rule: '#8a94a0' };

const families = {
  text: "Alegreya, 'Times New Roman', serif",
  italic: "Alegreya, 'Times New Roman', serif",
  label: "'Source Sans 3', Arial, sans-serif",
} as const;

/** A typeface of a sheet. */
export type Face = keyof typeof families;

export const familyOf = (face: Face): string => families[face];

/** Where a line of words stands, and how. */
export interface Setting {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  readonly fill: string;
  readonly middle?: boolean;
  readonly rtl?: boolean;
}

/** A line of words on its base line. */
export function words(text: string, { x, y, size, face, fill, middle, rtl }: Setting): Shape {
  const attributes = {
    x: rounded(x),
    y: rounded(y),
    'font-size': rounded(size),
    'font-family': familyOf(face),
    fill,
    ...(face === 'italic' && { 'font-style': 'italic' }),
    ...(middle && { 'text-anchor': 'middle' }),
    ...(rtl && { direction: 'rtl' }),
  };
  return { tag: 'text', attributes, text };
}

/** A line to write on, or between two things. */
export function rule(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke = inks.rule,
  width = 0.2,
): Shape {
  const ends = { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2) };
  return { tag: 'line', attributes: { ...ends, stroke, 'stroke-width': width } };
}

/** Width and height of what lies within the margin. */
export function frameOf(paper: Paper, margin: number): readonly [width: number, height: number] {
  const [width, height] = papers[paper];
  return [width - 2 * margin, height - 2 * margin];
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
