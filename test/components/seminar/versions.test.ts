import { describe, expect, it } from 'vitest';
import { clockTime } from '../../../src/components/seminar/clock-time.ts';
import { versionOf } from '../../../src/components/seminar/versions.ts';

const block = (id: string, minutes: number, optional = false) => ({ id, minutes, optional });
const blocks = [
  block('core', 60),
  block('a', 10, true),
  block('b', 15, true),
  block('c', 25, true),
];

describe('a version', () => {
  it.each([
    [59, undefined, 0],
    [60, ['a', 'b', 'c'], 0],
    // Fuller than by taking blocks in their order.
    [75, ['a', 'c'], 0],
    // Either a and b or c would fill it: the earlier ones stay.
    [85, ['c'], 0],
    [90, ['c'], 5],
    [110, [], 0],
    [180, [], 70],
  ])('of %d minutes', (length, leftOut, spare) => {
    const version = versionOf(blocks, length);
    expect(version.leftOut?.map(({ id }) => id)).toEqual(leftOut);
    expect(version.spare).toBe(spare);
  });
});

describe('the time of day', () => {
  it.each([
    ['18:30', 0, '18:30'],
    ['18:30', 45, '19:15'],
    ['23:30', 45, '00:15'],
    ['09:05:00', 5, '09:10'],
    ['', 5, undefined],
    ['24:00', 5, undefined],
  ])('%j and %d minutes', (start, minutes, time) => {
    expect(clockTime(start, minutes)).toBe(time);
  });
});
