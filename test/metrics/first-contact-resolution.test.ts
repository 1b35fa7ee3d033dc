import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstContactResolution,
  netFirstContactResolution,
  windowedFirstContactResolution,
} from '#metrics/first-contact-resolution.ts';
import { known, listOf } from './known.ts';

describe('firstContactResolution', () => {
  it.each([
    [130, 200, 0.65],
    [0, 9, 0],
    [7, 7, 1],
    [1, 3, 0.333333333333333],
    [2, 3, 0.666666666666667],
    [999, 1000, 0.999],
    [5, 8, 0.625],
    [33, 70, 0.471428571428571],
    [450, 1234, 0.364667747163695],
    [1, 1, 1],
  ])('of %i in %i matches R resolved / contacts', (resolved, contacts, share) => {
    expect(known(firstContactResolution(resolved, contacts)).share).toBeCloseTo(share, 14);
  });

  it('gives the counts that an interval needs', () => {
    expect(firstContactResolution(130, 200)).toEqual({ successes: 130, n: 200, share: 0.65 });
  });

  it('is no result without contacts', () => {
    expect(firstContactResolution(0, 0)).toBeUndefined();
  });

  it('words its errors in full', () => {
    expect(() => firstContactResolution(201, 200)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: firstContactResolution: resolved must be a whole number from 0 to 200, got 201]`,
    );
    expect(() => firstContactResolution(1, -1)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: firstContactResolution: contacts must be a whole number ≥ 0, got -1]`,
    );
  });
});

describe('netFirstContactResolution', () => {
  it.each([
    [130, 200, 20, 0.722222222222222],
    [0, 9, 3, 0],
    [7, 7, 0, 1],
    [1, 3, 1, 0.5],
    [2, 3, 0, 0.666666666666667],
    [990, 1000, 9, 0.998990918264379],
    [5, 8, 2, 0.833333333333333],
    [33, 70, 30, 0.825],
    [450, 1234, 234, 0.45],
    [1, 1, 0, 1],
  ])(
    'of %i in %i, %i of them unresolvable, matches R resolved / (contacts - unresolvable)',
    (resolved, contacts, unresolvable, share) => {
      const result = known(netFirstContactResolution(resolved, contacts, unresolvable));
      expect(result.share).toBeCloseTo(share, 14);
      expect(result.n).toBe(contacts - unresolvable);
    },
  );

  it('is never below the gross share', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999 }), fc.nat({ max: 999 }), fc.nat({ max: 999 }), (a, b, c) => {
        fc.pre(a + b > 0);
        const gross = known(firstContactResolution(a, a + b + c)).share;
        expect(known(netFirstContactResolution(a, a + b + c, c)).share).toBeGreaterThanOrEqual(
          gross,
        );
      }),
    );
  });

  it('is no result when nothing could be resolved at first', () => {
    expect(netFirstContactResolution(0, 20, 20)).toBeUndefined();
    expect(netFirstContactResolution(0, 0, 0)).toBeUndefined();
  });

  it('words its errors in full', () => {
    expect(() => netFirstContactResolution(181, 200, 20)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: netFirstContactResolution: resolved must be a whole number from 0 to 180, got 181]`,
    );
    expect(() => netFirstContactResolution(1, 200, 201)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: netFirstContactResolution: unresolvable must be a whole number from 0 to 200, got 201]`,
    );
    expect(() => netFirstContactResolution(1, 2.5, 1)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: netFirstContactResolution: contacts must be a whole number ≥ 0, got 2.5]`,
    );
  });
});

/** R: i <- 0:(n - 1); customer <- (i * 7 + j) %% 9; issue <- (i * 5) %% 2; at <- (i * i * 13 + j * i) %% 97 */
function log(n: number, j: number) {
  return listOf(n, (i) => i).map((i) => ({
    customer: String((i * 7 + j) % 9),
    issue: String((i * 5) % 2),
    at: (i * i * 13 + j * i) % 97,
  }));
}

function of(customer: string, ...times: number[]) {
  return times.map((at) => ({ customer, issue: 'tariff', at }));
}

describe('windowedFirstContactResolution', () => {
  // R: as for repeat contacts; size <- table(cumsum(new)); over <- at[o][new] + window <= 97
  it.each([
    [30, 0, 3, 28, 29, 0],
    [37, 1, 4, 33, 35, 0],
    [44, 2, 5, 36, 40, 0],
    [51, 3, 6, 37, 41, 4],
    [58, 4, 7, 34, 43, 4],
    [65, 5, 8, 34, 46, 5],
    [72, 6, 9, 35, 49, 5],
    [79, 7, 10, 33, 51, 6],
    [86, 8, 11, 25, 47, 7],
    [93, 9, 12, 25, 48, 5],
  ])(
    'of log %i, %i with a window of %i matches R sum(size[over] == 1), sum(over) and sum(!over)',
    (n, j, window, resolved, over, open) => {
      const result = windowedFirstContactResolution(log(n, j), { window, end: 97 });
      expect(result).toEqual({ successes: resolved, n: over, share: resolved / over, open });
    },
  );

  it('does not call a case resolved that came back on the last day of the window', () => {
    expect(windowedFirstContactResolution(of('Ada', 0, 7), { window: 7, end: 30 })?.share).toBe(0);
    expect(windowedFirstContactResolution(of('Ada', 0, 8), { window: 7, end: 30 })?.share).toBe(1);
  });

  it('leaves out who can still come back, and who already has with the window open', () => {
    const contacts = [...of('Ada', 0), ...of('Bo', 25), ...of('Cy', 26, 27)];
    expect(windowedFirstContactResolution(contacts, { window: 7, end: 30 })).toEqual({
      successes: 1,
      n: 1,
      share: 1,
      open: 2,
    });
  });

  it('takes a window that ends with the log for over', () => {
    expect(windowedFirstContactResolution(of('Ada', 23), { window: 7, end: 30 })?.n).toBe(1);
    expect(windowedFirstContactResolution(of('Ada', 23.5), { window: 7, end: 30 })).toBeUndefined();
  });

  it('uses what was before the start only to know the repeats', () => {
    const contacts = [...of('Ada', 8, 12), ...of('Bo', 11)];
    const options = { window: 7, end: 30, start: 10 };
    expect(windowedFirstContactResolution(contacts, options)).toMatchObject({ successes: 1, n: 1 });
    expect(windowedFirstContactResolution(contacts, { window: 7, end: 30 })?.n).toBe(2);
  });

  it('never falls with a shorter window, over the same first contacts', () => {
    const logs = fc.array(
      fc.record({
        customer: fc.constantFrom('Ada', 'Bo', 'Cy', 'Di'),
        issue: fc.constant('tariff'),
        at: fc.nat({ max: 90 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(logs, (contacts) => {
        const firsts = contacts.filter(
          ({ customer }, i) => contacts.findIndex((one) => one.customer === customer) === i,
        );
        const short = known(windowedFirstContactResolution(firsts, { window: 3, end: 120 }));
        expect(short.share).toBe(1);
        const long = known(windowedFirstContactResolution(contacts, { window: 30, end: 120 }));
        expect(long.share >= 0 && long.share <= 1).toBe(true);
      }),
    );
  });

  it('is no result without contacts, and when no window is over', () => {
    expect(windowedFirstContactResolution([], { window: 7, end: 30 })).toBeUndefined();
    expect(windowedFirstContactResolution(of('Ada', 29), { window: 7, end: 30 })).toBeUndefined();
  });

  it('words its errors in full', () => {
    const options = { window: 7, end: 30 };
    expect(() =>
      windowedFirstContactResolution(of('Ada', 31), options),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: windowedFirstContactResolution: contacts[0].at must be a finite number at most 30, got 31]`,
    );
    expect(() =>
      windowedFirstContactResolution(of('Ada', Number.NaN), options),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: windowedFirstContactResolution: contacts[0].at must be a finite number, got NaN]`,
    );
    expect(() =>
      windowedFirstContactResolution([], { ...options, window: 0 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: windowedFirstContactResolution: window must be a finite number greater than 0, got 0]`,
    );
    expect(() =>
      windowedFirstContactResolution([], { ...options, end: Number.NaN }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: windowedFirstContactResolution: end must be a finite number, got NaN]`,
    );
    expect(() =>
      windowedFirstContactResolution([], { ...options, start: 31 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: windowedFirstContactResolution: start must be a finite number at most 30, got 31]`,
    );
  });
});
