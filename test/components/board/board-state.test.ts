import { expect, it } from 'vitest';
import { wrap } from '#components/board/board-picture.ts';
import { boardText, columnsOf, emptyBoard, readBoard } from '#components/board/board-state.ts';

const columns = columnsOf(
  [
    ['a', 'Alone'],
    ['b', 'Never'],
  ],
  {
    columns: { a: 'say sorry\n\ngive a number', c: 'gone' },
    said: [],
  },
);

it('writes a board as Markdown, empty columns too', () => {
  expect(boardText('Who may do what', columns)).toBe(
    '# Who may do what\n\n## Alone\n- say sorry\n- give a number\n\n## Never\n',
  );
});

it('takes from what was kept what it understands', () => {
  expect(readBoard({ columns: { a: 'x', b: 3 }, said: ['p', 1] })).toEqual({
    columns: { a: 'x' },
    said: ['p'],
  });
  for (const strange of [undefined, null, 'x', [1], { columns: null, said: 'p' }])
    expect(readBoard(strange)).toEqual(emptyBoard);
});

it('breaks points into lines of a picture', () => {
  const pen = { measureText: (text: string) => ({ width: text.length * 10 }) as TextMetrics };
  expect(wrap(pen, 'one two three', 80)).toEqual(['one two', 'three']);
  expect(wrap(pen, 'incomprehensibilities it is', 80)).toEqual(['incomprehensibilities', 'it is']);
});
