import { expect, it } from 'vitest';
import { reportingOf } from '#metrics/reporting.ts';

it.each([
  [0, 'nothing'],
  [1, 'interval-only'],
  [9, 'interval-only'],
  [9.9, 'interval-only'],
  [10, 'interval-first'],
  [29, 'interval-first'],
  [30, 'score-first'],
  [1_000_000, 'score-first'],
])('of %d answers shows: %s', (n, reporting) => {
  expect(reportingOf(n)).toBe(reporting);
});

it('words its errors in full', () => {
  expect(() => reportingOf(-1)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: reportingOf: n must be a finite number ≥ 0, got -1]`,
  );
  expect(() => reportingOf(Number.NaN)).toThrow(RangeError);
});
