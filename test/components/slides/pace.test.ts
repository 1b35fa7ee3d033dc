import { describe, expect, it } from 'vitest';
import { type PacedBlock, paceOf, remedyFor } from '#components/slides/pace.ts';

const block = (title: string, minutes: number, more: Partial<PacedBlock> = {}): PacedBlock => ({
  id: title,
  title,
  minutes,
  optional: false,
  kind: 'work',
  ...more,
});
const plan = [
  block('open', 10),
  block('sort', 20),
  block('rest', 15, { kind: 'break' }),
  block('extra', 6, { optional: true }),
  block('close', 12),
];
const at = (index: number, slide = 0, slides = 1) => ({ block: index, slide, slides });

describe('the pace of a speaker', () => {
  it('is that of the plan within the time of a slide, whole minutes off it before and after', () => {
    // The block runs from 10 to 30, in four slides of 5 minutes: the second from 15 to 20.
    const behind = [13.9, 14, 15, 20, 20.9, 21, 24.5].map(
      (elapsed) => paceOf(plan, at(1, 1, 4), elapsed).behind,
    );
    expect(behind).toEqual([-1, -1, 0, 0, 0, 1, 4]);
  });

  it('says when the plan comes to a block and leaves it', () => {
    expect(paceOf(plan, at(0), 0)).toMatchObject({ from: 0, to: 10 });
    expect(paceOf(plan, at(3), 45)).toMatchObject({ from: 45, to: 51 });
  });

  it('counts the minutes since the whole was over', () => {
    expect(paceOf(plan, at(4), 62.9).over).toBe(0);
    expect(paceOf(plan, at(4), 66).over).toBe(3);
  });

  it('comes with something to do only when behind', () => {
    expect(paceOf(plan, at(1), 30)).not.toHaveProperty('remedy');
    expect(paceOf(plan, at(1), 34).remedy).toEqual({ kind: 'shorten', title: 'close', minutes: 4 });
  });

  it('is not asked of a block that the plan lacks', () => {
    expect(() => paceOf(plan, at(9), 0)).toThrow(RangeError);
  });
});

describe('what makes up for a delay', () => {
  it('shortens the longest block, by half of it at most, and never a break', () => {
    expect(remedyFor(6, plan.slice(2))).toEqual({ kind: 'shorten', title: 'close', minutes: 6 });
    expect(remedyFor(8, [block('rest', 60, { kind: 'break' }), block('close', 15)])).toEqual({
      kind: 'none',
    });
  });

  it('leaves out the smallest block that suffices, where shortening does not', () => {
    const spare = [block('a', 30, { optional: true }), block('b', 9, { optional: true })];
    expect(remedyFor(16, spare)).toEqual({ kind: 'leave-out', title: 'a' });
    expect(remedyFor(7, [block('c', 12), ...spare.slice(1)])).toEqual({
      kind: 'leave-out',
      title: 'b',
    });
  });

  it('is nothing where too little is left', () => {
    expect(remedyFor(1, [])).toEqual({ kind: 'none' });
    expect(remedyFor(8, plan.slice(4))).toEqual({ kind: 'none' });
  });
});
