import { expect, it } from 'vitest';
import { fieldName } from '#problems/field-name.ts';

it('names a field the way one counts its entries', () => {
  expect(fieldName(['plan', 0, 'activity'])).toBe('plan → 1 → activity');
  expect(fieldName(['title'])).toBe('title');
  expect(fieldName([])).toBe('');
});
