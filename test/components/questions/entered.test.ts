import { expect, it } from 'vitest';
import { textIn } from '#components/questions/entered.ts';

it('finds the text that was kept, and none in anything else', () => {
  expect(textIn({ text: 'So.' })).toBe('So.');
  expect(textIn({ why: 'So.' }, 'why')).toBe('So.');
  for (const state of [undefined, null, 3, [], { text: 3 }]) expect(textIn(state)).toBe('');
});
