import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  column,
  columnBase,
  columnWidth,
  columnX,
  dialPoint,
  dialRadius,
  drawing,
  hub,
  intervalPath,
  needlePath,
} from '#components/calculators/nps/scale.ts';

const scores = fc.double({ min: -100, max: 100, noNaN: true });
const counts = fc.array(fc.nat(1_000_000), { minLength: 11, maxLength: 11 });

describe('the dial', () => {
  it('has −100 at the left, 0 at the top and +100 at the right of its hub', () => {
    expect(dialPoint(-100, dialRadius)).toEqual({ x: hub.x - dialRadius, y: hub.y });
    expect(dialPoint(0, dialRadius)).toEqual({ x: hub.x, y: hub.y - dialRadius });
    expect(dialPoint(100, dialRadius)).toEqual({ x: hub.x + dialRadius, y: hub.y });
  });

  it('has ±50 half way between, at 45 degrees', () => {
    const side = Math.SQRT1_2 * 100;
    expect(dialPoint(50, 100).x).toBeCloseTo(hub.x + side, 2);
    expect(dialPoint(50, 100).y).toBeCloseTo(hub.y - side, 2);
    expect(dialPoint(-50, 100).x).toBeCloseTo(hub.x - side, 2);
  });

  it('keeps every score on its rim, the higher the further right', () => {
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        const [lower, higher] = a < b ? [a, b] : [b, a];
        const { x, y } = dialPoint(lower, dialRadius);
        expect(Math.hypot(x - hub.x, y - hub.y)).toBeCloseTo(dialRadius, 1);
        expect(y).toBeLessThanOrEqual(hub.y);
        expect(x).toBeLessThanOrEqual(dialPoint(higher, dialRadius).x);
      }),
    );
  });
});

describe('the band of an interval', () => {
  it('is not drawn without an interval', () => {
    expect(intervalPath(undefined)).toBe('');
  });

  it('covers the left half of the dial for −100 to 0', () => {
    expect(intervalPath({ low: -100, high: 0 })).toBe(
      'M74 196A146 146 0 0 1 220 50L220 98A98 98 0 0 0 122 196Z',
    );
  });

  it('begins and ends where the interval does, on its outer and on its inner edge', () => {
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low >= 0.5);
        const corners = cornersOf(intervalPath({ low, high }));
        expect(corners.map(scoreAt)).toEqual(
          [low, high, high, low].map((score) => expect.closeTo(score, 1)),
        );
      }),
    );
  });

  it.each([-100, -0.2, 37, 99.8, 100])(
    'is still a hair wide when the interval is %f alone',
    (score) => {
      const [start, end] = cornersOf(intervalPath({ low: score, high: score })).map(scoreAt);
      expect((end ?? 0) - (start ?? 0)).toBeCloseTo(0.5, 1);
      expect(end).toBeLessThanOrEqual(100.01);
    },
  );
});

describe('the needle', () => {
  it('goes from the hub to the score', () => {
    expect(needlePath(0)).toBe('M220 196L220 40');
    expect(needlePath(-100)).toBe('M220 196L64 196');
  });

  it('is missing without a score', () => {
    expect(needlePath(undefined)).toBe('');
  });
});

describe('a column', () => {
  it('stands on the beam and keeps the proportions of the counts', () => {
    const some = [0, 0, 0, 0, 0, 0, 0, 0, 10, 5, 0];
    const [none, half, most] = [column(some, 0), column(some, 9), column(some, 8)];
    expect(none).toMatchObject({ y: columnBase, height: 0 });
    expect(half.height * 2).toBe(most.height);
    expect(most.y + most.height).toBe(columnBase);
  });

  it('is flat when nobody answered', () => {
    const nobody = Array.from({ length: 11 }, () => 0);
    expect(nobody.map((_, score) => column(nobody, score).height)).toEqual(nobody);
  });

  it('stays in the drawing, below the dial’s hub and beside its neighbours', () => {
    expect(columnX(0)).toBeGreaterThanOrEqual(0);
    expect(columnX(10) + columnWidth).toBeLessThanOrEqual(drawing.width);
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 10 }), (some, score) => {
        const { x, y, height } = column(some, score);
        expect(y).toBeGreaterThan(hub.y);
        expect(y + height).toBeCloseTo(columnBase, 2);
        expect(columnX(score + 1)).toBeGreaterThan(x + columnWidth);
      }),
    );
  });
});

/** The four corners of a band’s path. */
function cornersOf(path: string): [number, number][] {
  const pairs = path.matchAll(/(?:M|L| 0 0 [01] )([\d.]+) ([\d.]+)/g);
  return [...pairs].map(([, x, y]) => [Number(x), Number(y)]);
}

/** The score that a point lies at, seen from the hub. */
function scoreAt([x, y]: [number, number]): number {
  return 100 - (Math.atan2(hub.y - y, x - hub.x) / Math.PI) * 200;
}
