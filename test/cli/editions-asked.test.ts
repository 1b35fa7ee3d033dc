import { expect, it } from 'vitest';
import { editionsAsked } from '#cli/editions-asked.ts';

it('takes the student edition when none is named', () => {
  expect(editionsAsked([])).toEqual(['student']);
});

it('takes every edition once for “all”', () => {
  expect(editionsAsked(['trainer', 'all'])).toEqual(['student', 'staff', 'trainer']);
});

it('refuses an unknown name in a sentence', () => {
  expect(() => editionsAsked(['tutor'])).toThrowErrorMatchingInlineSnapshot(
    `[Error: “tutor” is not an edition: choose student, staff, trainer or all.]`,
  );
});
