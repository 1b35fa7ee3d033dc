import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn, partOf, readRoom, totalOf } from '#components/decision/room.ts';

describe('partOf', () => {
  it('says how many of how many below ten hands, and no interval', () => {
    expect(partOf({ call: 3, mail: 4 }, 'call')).toEqual({ part: 3, n: 7 });
  });

  it('has Wilson’s interval from ten hands up', () => {
    // R: prop.test(8, 10, correct = FALSE)$conf.int is 0.4901625 0.9433178
    const { interval } = partOf({ call: 8, mail: 2 }, 'call') ?? {};
    expect(interval?.low).toBeCloseTo(0.490_162_5, 6);
    expect(interval?.high).toBeCloseTo(0.943_317_8, 6);
  });

  it('knows a choice that nobody took, and a room in which nobody chose', () => {
    expect(partOf({ call: 3 }, 'mail')).toEqual({ part: 0, n: 3 });
    expect(partOf({}, 'mail')).toBeUndefined();
  });
});

it.each([
  ['', 0],
  [' 12 ', 12],
  ['-1', undefined],
  ['1.5', undefined],
  ['1,5', undefined],
  ['twelve', undefined],
  ['12345', undefined],
])('reads the count %j as %s', (text, count) => {
  expect(countIn(text)).toBe(count);
});

it('reads whatever was kept, and takes only counts from it', () => {
  expect(readRoom({ before: { call: 2, mail: -1, no: 'x' } })).toEqual({
    before: { call: 2 },
    after: {},
  });
  fc.assert(
    fc.property(fc.jsonValue(), (state) => {
      const room = readRoom(state as never);
      expect(totalOf(room.before)).toBeGreaterThanOrEqual(0);
    }),
  );
});
