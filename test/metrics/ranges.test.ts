import { describe, expect, it } from 'vitest';
import { requireLength, requireNumber, requireWhole } from '#metrics/ranges.ts';

describe('requireNumber', () => {
  it.each([
    [{ from: 0, to: 1 }, 'from 0 to 1'],
    [{ above: 0, below: 1 }, 'greater than 0 and less than 1'],
    [{ above: 0, to: 100 }, 'greater than 0 and at most 100'],
    [{ from: 0.5, below: 1 }, '≥ 0.5 and less than 1'],
    [{ from: 0 }, 'a finite number ≥ 0'],
    [{ above: 0 }, 'a finite number greater than 0'],
    [{ to: 7 }, 'a finite number at most 7'],
    [{ below: 7 }, 'a finite number less than 7'],
    [{}, 'a finite number'],
  ])('says of %j that the number must be %s', (range, words) => {
    expect(() => requireNumber('f', 'x', Number.NaN, range)).toThrow(
      new RangeError(`f: x must be ${words}, got NaN`),
    );
  });

  it.each([
    [{ from: 0, to: 1 }, [0, 0.5, 1], [-1e-9, 1 + 1e-9]],
    [{ above: 0, below: 1 }, [1e-300, 1 - 2 ** -53], [0, 1, -0]],
    [{ from: -1 }, [-1, Number.MAX_VALUE], [-1.1, Number.POSITIVE_INFINITY]],
    [{}, [0, -5], [Number.NaN, Number.NEGATIVE_INFINITY, undefined]],
  ])('with %j takes %j and refuses %j', (range, allowed, refused) => {
    for (const value of allowed) expect(() => requireNumber('f', 'x', value, range)).not.toThrow();
    for (const value of refused) {
      expect(() => requireNumber('f', 'x', value, range)).toThrow(RangeError);
    }
  });
});

describe('requireWhole', () => {
  it('words its errors in full', () => {
    expect(() =>
      requireWhole('wilsonInterval', 'successes', 11, 0, 10),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: wilsonInterval: successes must be a whole number from 0 to 10, got 11]`,
    );
    expect(() => requireWhole('f', 'n', 2.5, 1)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: f: n must be a whole number ≥ 1, got 2.5]`,
    );
    expect(() => requireWhole('f', 'list[3]', undefined, 0)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: f: list[3] must be a whole number ≥ 0, got undefined]`,
    );
  });

  it.each([-1, 11, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s of 0 to 10', (value) => {
    expect(() => requireWhole('f', 'n', value, 0, 10)).toThrow(RangeError);
  });

  it('refuses infinity where there is no upper limit', () => {
    expect(() => requireWhole('f', 'n', Number.POSITIVE_INFINITY, 0)).toThrow(RangeError);
  });

  it.each([0, 10, -0])('takes %s of 0 to 10', (value) => {
    expect(() => requireWhole('f', 'n', value, 0, 10)).not.toThrow();
  });
});

it('requireLength words its errors in full', () => {
  expect(() =>
    requireLength('f', 'ys', [1, 2], 3, 'one for each of xs'),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: f: ys must have 3 entries, one for each of xs, got 2]`,
  );
  expect(() => requireLength('f', 'ys', [1, 2, 3], 3, 'one for each of xs')).not.toThrow();
});
