import { download } from '#client/download.ts';
import { type Drawing, frameOf, papers } from './drawing.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** Draws a sheet in the place of what stood in an SVG that `SheetDrawing.astro` has rendered. */
export function drawSheet(svg: SVGSVGElement, { paper, margin, shapes }: Drawing): void {
  const [width, height] = papers[paper];
  svg.dataset['paper'] = paper;
  write(svg, { viewBox: `0 0 ${width} ${height}`, width: `${width}mm`, height: `${height}mm` });
  const [ground, frame] = svg.children;
  if (ground === undefined || frame === undefined) return;
  write(ground, { width, height });
  const [frameWidth, frameHeight] = frameOf(paper, margin);
  write(frame, { x: margin, y: margin, width: frameWidth, height: frameHeight });
  const drawn = shapes.map(({ tag, attributes, text }) => {
    const shape = document.createElementNS(namespace, tag);
    write(shape, attributes);
    if (text !== undefined) shape.textContent = text;
    return shape;
  });
  frame.replaceChildren(...drawn);
}

/** Hands the reader the sheet as an SVG file of that name. */
export function saveSheet(svg: SVGSVGElement, name: string): void {
  download(`${name}.svg`, sheetFile(svg), 'image/svg+xml');
}

/**
 * The sheet as a file that opens elsewhere. Where another face takes the place of ours, its lines
 * keep their width, so that nothing leaves the frame.
 */
function sheetFile(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const texts = [...svg.querySelectorAll('text')];
  [...copy.querySelectorAll('text')].forEach((text, index) => {
    const width = texts[index]?.getComputedTextLength?.() ?? 0;
    if (width > 0) write(text, { textLength: width.toFixed(2), lengthAdjust: 'spacingAndGlyphs' });
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

function write(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
