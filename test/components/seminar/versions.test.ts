import { describe, expect, it } from 'vitest';
import { clockTime } from '../../../src/components/seminar/clock-time.ts';
import { askedLengths, withLength } from '../../../src/components/seminar/asked-lengths.ts';
import { unserved, versionOf } from '../../../src/components/seminar/versions.ts';

const block = (id: string, minutes: number, optional = false, kind = 'work') => ({
  id,
  minutes,
  optional,
  kind,
});
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
    expect(version.needed).toBe(60);
  });

  it.each([
    // What fits, but one would sit for three hours.
    [179, ['b', 'second rest'], 4],
    [119, ['first rest', 'b', 'second rest', 'c'], 4],
    // All of it, breaks and all, though it is shorter than four hours.
    [220, [], 0],
  ])('of %d minutes has a break for every two hours', (length, leftOut, spare) => {
    const long = [
      block('core', 100),
      block('first rest', 15, true, 'break'),
      block('a', 15, true),
      block('b', 30, true),
      block('second rest', 15, true, 'break'),
      block('c', 45, true),
    ];
    const version = versionOf(long, length);
    expect(version.leftOut?.map(({ id }) => id)).toEqual(leftOut);
    expect(version.spare).toBe(spare);
  });

  it('says which objectives nothing serves any more', () => {
    const serving = (id: string, ...objectives: readonly string[]) => ({
      ...block(id, 10),
      objectives,
    });
    const [a, b, c] = [serving('a', 'x'), serving('b', 'y', 'z'), serving('c', 'z')];
    expect(unserved([a, b, c], [])).toEqual([]);
    expect(unserved([a, b, c], [b])).toEqual(['y']);
    expect(unserved([a, b, c], [b, c])).toEqual(['y', 'z']);
  });

  it('stands in the address, for each session, beside whatever else does', () => {
    expect(withLength('?q=1', 'one', 90)).toBe('?q=1&minutes-one=90');
    expect(withLength('?minutes-one=90&minutes-two=75', 'one', undefined)).toBe('?minutes-two=75');
    expect(withLength('?minutes-one=90', 'one', undefined)).toBe('');
    expect([...askedLengths('?minutes-one=90&minutes-two=x&minutes-three=0&three=80')]).toEqual([
      ['one', 90],
    ]);
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
