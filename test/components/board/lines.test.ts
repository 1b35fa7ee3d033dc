import { expect, it } from 'vitest';
import { addLine, moveLine, pointsIn, takeLine } from '#components/board/lines.ts';

const text = 'one\ntwo\nthree';

it('moves a line, and the caret with it', () => {
  expect(moveLine({ text, caret: 5 }, -1)).toEqual({ text: 'two\none\nthree', caret: 1 });
  expect(moveLine({ text, caret: 5 }, 1)).toEqual({ text: 'one\nthree\ntwo', caret: 11 });
});

it('moves none past the first or the last', () => {
  const first = { text, caret: 0 };
  const last = { text, caret: text.length };
  expect(moveLine(first, -1)).toBe(first);
  expect(moveLine(last, 1)).toBe(last);
});

it('takes a line out, and puts it behind others', () => {
  expect(takeLine({ text, caret: 4 })).toEqual({
    rest: { text: 'one\nthree', caret: 4 },
    line: 'two',
  });
  expect(takeLine({ text: 'one', caret: 3 })).toEqual({
    rest: { text: '', caret: 0 },
    line: 'one',
  });
  expect(addLine('a\n\n', 'b')).toEqual({ text: 'a\nb', caret: 3 });
  expect(addLine('', 'b')).toEqual({ text: 'b', caret: 1 });
});

it('takes every line for a point, but for empty ones', () => {
  expect(pointsIn(' a \n\n b\n')).toEqual(['a', 'b']);
});
