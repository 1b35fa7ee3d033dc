import type { Interval } from '#metrics/intervals.ts';
import type { ScoreCounts } from '#metrics/nps.ts';

/** The drawing’s size and the dial’s place in it, in its own units. */
export const drawing = { width: 440, height: 392 } as const;
const dial = { x: 220, y: 196, radius: 160 } as const;
const bars = { width: 36, gap: 4, base: 318, tallest: 82 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a score −100…100 stands on the dial, `radius` from its hub: −100 left, +100 right. */
export function dialPoint(score: number, radius: number): Point {
  const angle = Math.PI * (1 - (score + 100) / 200);
  return {
    x: round(dial.x + radius * Math.cos(angle)),
    y: round(dial.y - radius * Math.sin(angle)),
  };
}

/** The band of the dial that an interval covers, as an SVG path. Empty without an interval. */
export function intervalPath(interval: Interval | undefined): string {
  if (interval === undefined) return '';
  const outer = dial.radius - 14;
  const inner = dial.radius - 62;
  // An interval without width is still there: a hair’s breadth of band.
  const low = Math.min(interval.low, 99.5);
  const high = Math.max(interval.high, low + 0.5);
  const [a, b] = [dialPoint(low, outer), dialPoint(high, outer)];
  const [c, d] = [dialPoint(high, inner), dialPoint(low, inner)];
  return `M${a.x} ${a.y}A${outer} ${outer} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 0 0 ${d.x} ${d.y}Z`;
}

/** The needle from the hub to a score. Empty without a score. */
export function needlePath(score: number | undefined): string {
  if (score === undefined) return '';
  const tip = dialPoint(score, dial.radius - 4);
  return `M${dial.x} ${dial.y}L${tip.x} ${tip.y}`;
}

/** The column of one score: the highest count fills the height. */
export function column(
  counts: ScoreCounts,
  score: number,
): { x: number; y: number; height: number } {
  const most = Math.max(...counts, 1);
  const height = round(((counts[score] ?? 0) / most) * bars.tallest);
  return { x: columnX(score), y: bars.base - height, height };
}

export const columnX = (score: number): number => 2 + score * (bars.width + bars.gap);
export const columnWidth = bars.width;
export const columnBase = bars.base;
export const hub: Point = { x: dial.x, y: dial.y };
export const dialRadius = dial.radius;

// Two decimals keep the page small; the eye needs no more.
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
