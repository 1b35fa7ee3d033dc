import { expect, it } from 'vitest';
import { sortInSlices } from '#components/lab/sort-in-slices.ts';
import { savedTable, sortTable, type TableView, textCell } from '#components/lab/tables.ts';

const table: TableView = {
  columns: [
    { key: 'group', label: 'Group', isNumber: false },
    { key: 'score', label: 'Score, in points', isNumber: true },
  ],
  rows: [
    [textCell('Ward 10'), { text: '–', value: undefined }],
    [textCell('Ward 9'), { text: '−5', value: -5.25 }],
    [textCell('a "big", ward'), { text: '+10', value: 10 }],
  ],
};
const order = (sorted: TableView): (string | undefined)[] =>
  sorted.rows.map(([name]) => name?.text);

it('is sorted by numbers as numbers, and what has none comes last either way', () => {
  const up = sortTable(table, { key: 'score', isDescending: false });
  const down = sortTable(table, { key: 'score', isDescending: true });
  expect(order(up)).toEqual(['Ward 9', 'a "big", ward', 'Ward 10']);
  expect(order(down)).toEqual(['a "big", ward', 'Ward 9', 'Ward 10']);
});

it('is sorted by names as people do: 9 before 10', () => {
  const up = sortTable(table, { key: 'group', isDescending: false });
  expect(order(up)).toEqual(['a "big", ward', 'Ward 9', 'Ward 10']);
});

it('is saved with what its cells are worth, not as they are shown', () => {
  expect(savedTable(table)).toEqual([
    ['Group', 'Score, in points'],
    ['Ward 10', undefined],
    ['Ward 9', -5.25],
    ['a "big", ward', 10],
  ]);
});

it('many rows are sorted in slices as they would be in one go, equals in their order', async () => {
  const list = Array.from({ length: 5300 }, (_, place) => ({ place, key: (place * 7919) % 97 }));
  const byKey = (one: { key: number }, other: { key: number }): number => one.key - other.key;
  for (const length of [0, 1, 1000, 1001, 5300]) {
    const some = list.slice(0, length);
    expect(await sortInSlices(some, byKey)).toEqual(some.toSorted(byKey));
  }
});
