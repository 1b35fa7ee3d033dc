/** What charts are drawn with, in pixels from the upper left; drawn as SVG or on a canvas. */
export type Mark =
  | {
      readonly kind: 'line';
      readonly from: Point;
      readonly to: Point;
      readonly width: number;
      readonly isFaint?: boolean;
    }
  | { readonly kind: 'dot'; readonly at: Point; readonly radius: number; readonly isOpen: boolean }
  | {
      readonly kind: 'bar';
      readonly at: Point;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'text';
      readonly at: Point;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
    };

export type Point = readonly [x: number, y: number];

export interface Chart {
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly title: string;
  readonly marks: readonly Mark[];
}

export const fontSize = 13;
/** A letter’s typical width at that size. */
const letter = 6.6;

/** A label cut to a width, so that it does not run into the drawing. */
export function fitText(text: string, width: number): string {
  const most = Math.max(3, Math.floor(width / letter));
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

/** A chart as an SVG of its own, in the colour of the text around it; black where there is none. */
export function chartSvg({ width, height, title, marks }: Chart): string {
  const drawn = marks.map(markSvg).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" ` +
    `font-family="'Source Sans 3', Arial, sans-serif" font-size="${fontSize}" fill="currentColor" stroke="none">${drawn}</svg>`
  );
}

function markSvg(mark: Mark): string {
  if (mark.kind === 'line') {
    const [[x1, y1], [x2, y2]] = [mark.from, mark.to];
    const faint = mark.isFaint ? ' stroke-opacity="0.35"' : '';
    return `<line x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}" stroke="currentColor" stroke-width="${mark.width}"${faint}/>`;
  }
  const [x, y] = mark.at.map(short);
  if (mark.kind === 'text') {
    return `<text x="${x}" y="${y}" text-anchor="${mark.anchor}">${escaped(mark.text)}</text>`;
  }
  if (mark.kind === 'bar') {
    return `<rect x="${x}" y="${y}" width="${short(mark.width)}" height="${short(mark.height)}"/>`;
  }
  const look = mark.isOpen
    ? ' class="open" fill="white" stroke="currentColor" stroke-width="2"'
    : '';
  return `<circle cx="${x}" cy="${y}" r="${mark.radius}"${look}/>`;
}

const short = (value: number): number => Math.round(value * 100) / 100;

function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // XML has no other control characters, not even escaped.
      .replaceAll(/(?![\t\n\r])\p{Cc}/gu, ' ')
  );
}
