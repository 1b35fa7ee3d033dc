import {
  frameOf,
  inks,
  type Paper,
  papers,
  rule,
  type Shape,
  type Sheet,
  words,
} from '../sheet/drawing.ts';
import { fitTexts, leading } from '../sheet/fit.ts';
import type { MeasureFace } from '../sheet/measure-face.ts';
import { isRtl, type Measure, wrap } from '../sheet/wrap.ts';

/** A sentence in the middle of a sheet, as large as it can be; lines to write on while there is none. */
export function poster(sentence: string, paper: Paper, measure: MeasureFace): Sheet {
  // An A3 is an A4 enlarged.
  const scale = Math.min(...papers[paper]) / 210;
  const margin = 12 * scale;
  const [width, height] = frameOf(paper, margin);
  const inner = 12 * scale;
  const room = {
    width: width - 2 * inner,
    height: height - 2 * inner,
    blank: 0,
    largest: 40 * scale,
    smallest: 6 * scale,
  };
  const { size, texts } = fitTexts([sentence], room, measure('text'));
  const over = texts[0]?.over ?? 0;
  const lines =
    over > 0 ? (texts[0]?.lines ?? []) : balanced(sentence, room.width / size, measure('text'));
  const top = (height - lines.length * size * leading) / 2;
  const place = { x: width / 2, size, face: 'text', fill: inks.text, middle: true } as const;
  const rtl = isRtl(sentence);
  const shapes =
    lines.length === 0
      ? blankLines(inner, width, height)
      : lines.map((line, index) =>
          words(line, { ...place, y: top + (index * leading + 0.95) * size, rtl }),
        );
  return {
    drawing: { paper, margin, shapes: [...border(width, height, scale), ...shapes] },
    over: [over],
  };
}

/** In as many lines as it takes, of about the same length. */
function balanced(sentence: string, width: number, measure: Measure): readonly string[] {
  let best = wrap(sentence, width, measure);
  for (let narrower = width * 0.97; narrower > 1; narrower *= 0.97) {
    const next = wrap(sentence, narrower, measure);
    if (next.lines.length > best.lines.length || (next.broken && !best.broken)) break;
    best = next;
  }
  return best.lines;
}

/** A double frame, thick outside. */
function border(width: number, height: number, scale: number): Shape[] {
  const box = (inset: number, stroke: number): Shape => ({
    tag: 'rect',
    attributes: {
      x: inset,
      y: inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      fill: 'none',
      stroke: inks.accent,
      'stroke-width': stroke,
    },
  });
  return [box(scale, 1.4 * scale), box(3.5 * scale, 0.4 * scale)];
}

function blankLines(inner: number, width: number, height: number): Shape[] {
  return [1, 2, 3, 4].map((line) => {
    const y = (height * (line + 0.5)) / 6;
    return rule(inner, y, width - inner, y, inks.rule, 0.4);
  });
}
