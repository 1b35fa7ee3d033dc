import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangB, erlangBSlots } from '#metrics/erlang-b.ts';

const load = fc.double({ min: 0.001, max: 200, noNaN: true });

describe('erlangB', () => {
  it.each([
    [0, 1, 1],
    [1, 1, 0.5],
    [2, 1, 0.2],
    [3, 1, 0.0625],
    [1, 0.5, 0.333333333333333],
    [5, 3, 0.110054347826087],
    [10, 5, 0.0183845703366481],
    [20, 20, 0.158891961541972],
    [100, 90, 0.0269573804643592],
    [3, 0.1, 0.000150806816468104],
    [1000, 1000, 0.0248119176461604],
    [7, 6.5, 0.217365241891646],
  ])(
    'of %i slots and load %d matches R dpois(slots, load) / ppois(slots, load)',
    (slots, offered, refused) => {
      expect(erlangB(slots, offered) / refused).toBeCloseTo(1, 12);
    },
  );

  it('refuses everybody without slots, and fewer with each slot', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), load, (slots, offered) => {
        expect(erlangB(0, offered)).toBe(1);
        expect(erlangB(slots + 1, offered)).toBeLessThan(erlangB(slots, offered) + 1e-300);
      }),
    );
  });

  it('refuses nobody when nobody comes', () => {
    expect([erlangB(1, 0), erlangB(9, 0)]).toEqual([0, 0]);
  });

  it('words its errors in full', () => {
    expect(() => erlangB(-1, 1)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: erlangB: slots must be a whole number from 0 to 1000000, got -1]`,
    );
    expect(() => erlangB(1, Number.NaN)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: erlangB: load must be from 0 to 1000000, got NaN]`,
    );
  });
});

describe('erlangBSlots', () => {
  it.each([
    [1, 0.1, 3],
    [1, 0.05, 4],
    [1, 0.01, 5],
    [0.5, 0.05, 3],
    [3, 0.02, 8],
    [5, 0.01, 11],
    [20, 0.001, 35],
    [90, 0.05, 95],
    [0.1, 0.001, 3],
    [2, 0.39, 3],
    [10, 0.5, 6],
    [1, 1, 0],
  ])(
    'for load %d and at most %d refused matches R which(dpois(0:500, load) / ppois(0:500, load) <= refused)[1] - 1',
    (offered, refused, slots) => {
      expect(erlangBSlots(offered, refused)).toBe(slots);
    },
  );

  it('is enough, and one slot fewer would not be', () => {
    fc.assert(
      fc.property(load, fc.double({ min: 1e-6, max: 0.999, noNaN: true }), (offered, refused) => {
        const slots = erlangBSlots(offered, refused);
        expect(erlangB(slots, offered)).toBeLessThanOrEqual(refused * (1 + 1e-11));
        expect(slots === 0 || erlangB(slots - 1, offered) > refused).toBe(true);
      }),
    );
  });

  it('does not ask for another slot when the share is exactly as wanted', () => {
    expect(erlangBSlots(1, 0.2)).toBe(2);
    expect(erlangBSlots(2, 0.4)).toBe(2);
    expect(erlangBSlots(3, 1)).toBe(0);
  });

  it('words its errors in full', () => {
    expect(() => erlangBSlots(-1, 0.1)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: erlangBSlots: load must be from 0 to 1000000, got -1]`,
    );
    expect(() => erlangBSlots(1, 0)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: erlangBSlots: refused must be greater than 0 and at most 1, got 0]`,
    );
  });
});
