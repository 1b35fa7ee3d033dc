import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '#metrics/wilson-interval.ts';
import { known } from './known.ts';

describe('wilsonInterval', () => {
  it.each([
    [8, 10, 0.95, 0.490162471536642, 0.943317848545625],
    [0, 10, 0.95, 0, 0.277532799862889],
    [10, 10, 0.95, 0.722467200137111, 1],
    [1, 1, 0.95, 0.206549314377238, 1],
    [1, 10, 0.95, 0.0178762130950729, 0.404150026795238],
    [0, 1, 0.95, 0, 0.793450685622763],
    [34, 40, 0.95, 0.709276756335103, 0.929388122826796],
    [5, 20, 0.9, 0.127377168520358, 0.432201750160124],
    [81, 263, 0.95, 0.255288519878274, 0.3662095769828],
    [15, 148, 0.95, 0.0623863995307363, 0.160487241723308],
    [450, 1000, 0.99, 0.409938693903959, 0.490720422586382],
    [1, 1000, 0.95, 0.000176546370626078, 0.00564255859795793],
    [999, 1000, 0.95, 0.994357441402042, 0.999823453629374],
    [20, 20, 0.8, 0.924113020889236, 1],
    [3, 7, 0.999, 0.0838547200899726, 0.860052373540923],
  ])(
    'of %i in %i at %d matches R prop.test(successes, n, conf.level = confidence, correct = FALSE)',
    (successes, n, confidence, low, high) => {
      const interval = known(wilsonInterval(successes, n, confidence));
      expect(interval.low).toBeCloseTo(low, 13);
      expect(interval.high).toBeCloseTo(high, 13);
    },
  );

  it('keeps its digits when a success is one in a billion', () => {
    // mpmath with 50 digits.
    expect(known(wilsonInterval(1, 1e9, 0.95)).low * 1e9).toBeCloseTo(0.17652455495696, 13);
  });
});
