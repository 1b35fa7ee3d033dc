import type { Column } from './board-state.ts';

/** The part of a canvas’ context that measures and writes. */
export type Pen = Pick<CanvasRenderingContext2D, 'fillText' | 'measureText' | 'fillRect'> & {
  font: string;
  fillStyle: string | CanvasGradient | CanvasPattern;
};

const width = 1600;
const edge = 60;
const gap = 50;
const lineHeight = 40;
const fonts = {
  title: '44px Alegreya, serif',
  column: '700 26px "Source Sans 3", sans-serif',
  point: '30px Alegreya, serif',
};

/** Breaks words into lines that a pen can write within a width; a word that is wider alone is on a line of its own. */
export function wrap(pen: Pick<Pen, 'measureText'>, text: string, within: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && pen.measureText(longer).width <= within)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * A board as a picture, dark on light, as high as its longest column.
 *
 * @throws {Error} If the browser cannot draw it.
 */
export async function boardPicture(title: string, columns: readonly Column[]): Promise<Blob> {
  await Promise.all(Object.values(fonts).map((font) => document.fonts.load(font)));
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser draws no pictures.');
  const columnWidth = (width - 2 * edge - gap * (columns.length - 1)) / Math.max(columns.length, 1);
  pen.font = fonts.point;
  const wrapped = columns.map(({ points }) =>
    points.flatMap((point) => wrap(pen, `– ${point}`, columnWidth)),
  );
  canvas.width = width;
  canvas.height = 220 + Math.max(3, ...wrapped.map((lines) => lines.length)) * lineHeight;
  draw(pen, canvas.height, { title, columns, wrapped, columnWidth });
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob === null ? failed(new Error('No picture.')) : done(blob))),
  );
}

interface Drawing {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly wrapped: readonly (readonly string[])[];
  readonly columnWidth: number;
}

function draw(pen: Pen, height: number, { title, columns, wrapped, columnWidth }: Drawing): void {
  pen.fillStyle = '#fdfcf8';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#22262e';
  pen.font = fonts.title;
  pen.fillText(title, edge, 80);
  for (const [at, column] of columns.entries()) {
    const left = edge + at * (columnWidth + gap);
    pen.fillRect(left, 120, columnWidth, 2);
    pen.font = fonts.column;
    pen.fillText(column.title, left, 160);
    pen.font = fonts.point;
    for (const [line, text] of (wrapped[at] ?? []).entries())
      pen.fillText(text, left, 210 + line * lineHeight);
  }
}
