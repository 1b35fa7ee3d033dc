import { expect, it } from 'vitest';
import type { Ask } from '#room/ask.ts';
import { askNumber, codeOf } from '#room/code.ts';
import { addCodes, countsOf, emptyTally } from '#room/tally.ts';

const ask: Ask = {
  name: 'x/decision/y',
  title: '?',
  options: ['a', 'b', 'c'],
  choices: [],
  isNps: false,
};
const code = (option: number, nonce: number, more = {}): string =>
  codeOf({ ask: askNumber(ask.name), round: 1, option, nonce, ...more });

it('adds hands, chat and codes of two hundred', () => {
  const typed = Array.from({ length: 200 }, (_, at) => code(at % 3, at * 7919)).join('\n');
  const { tally, added } = addCodes(ask, 1, { ...emptyTally, hands: [5], chat: [0, 2] }, typed);
  expect(added).toBe(200);
  expect(countsOf(ask, tally)).toEqual([72, 69, 66]);
});

it('counts the last answer of a student who changes it', () => {
  const { tally } = addCodes(ask, 1, emptyTally, code(0, 1));
  const read = addCodes(ask, 1, tally, code(2, 1));
  expect(read).toMatchObject({ added: 0, changed: [code(2, 1)] });
  expect(countsOf(ask, read.tally)).toEqual([0, 0, 1]);
});

it('says which codes are wrong, doubled or of something else', () => {
  const first = addCodes(ask, 1, emptyTally, code(0, 1));
  const slip = code(1, 2).replace(/.$/, (sign) => (sign === '7' ? '8' : '7'));
  const other = code(1, 3, { ask: askNumber('nps') });
  const later = code(1, 4, { round: 2 });
  const beyond = code(9, 5);
  const again = code(0, 1).toLowerCase();
  const read = addCodes(
    ask,
    1,
    first.tally,
    [again, slip, other, later, beyond, 'hello', code(2, 6)].join(', '),
  );
  expect(read).toMatchObject({
    added: 1,
    doubled: [again],
    wrong: [slip, 'hello'],
    foreign: [other, later, beyond],
  });
  expect(countsOf(ask, read.tally)).toEqual([1, 0, 1]);
});
