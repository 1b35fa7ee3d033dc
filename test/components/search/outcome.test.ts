import { expect, it } from 'vitest';
import { outcomeOf } from '#components/search/outcome.ts';

it.each([
  ['', 0, false, 'start'],
  ['promise', 0, false, 'none'],
  ['promise', 0, true, 'none-filtered'],
  ['', 0, true, 'none-filtered'],
  ['promise', 1, false, 'one'],
  ['promise', 2, true, 'many'],
  ['', 1, true, 'all-one'],
  ['', 6, true, 'all'],
])('for “%s” with %i pages, filtered %s, says “%s”', (query, count, filtered, sentence) => {
  expect(outcomeOf(query, count, filtered)).toBe(sentence);
});
