import { type Face, familyOf } from './drawing.ts';
import { roughWidth } from './rough-width.ts';
import type { Measure } from './wrap.ts';

const known = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** Measures with the browser’s own faces; each word once. */
export function measuredWidth(face: Face): Measure {
  canvas ??= document.createElement('canvas').getContext('2d');
  const context = canvas;
  if (!context) return roughWidth;
  const font = `${face === 'italic' ? 'italic ' : ''}100px ${familyOf(face)}`;
  return (text) => {
    const key = face + text;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      // A little more: the same letters are drawn in another size.
      width = (context.measureText(text).width / 100) * 1.01;
      known.set(key, width);
    }
    return width;
  };
}

// What was measured before a face had arrived was another one.
document.fonts?.addEventListener('loadingdone', () => known.clear());
