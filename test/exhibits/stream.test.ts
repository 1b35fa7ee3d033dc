import { describe, expect, it } from 'vitest';
import type { ExhibitData } from '#exhibits/columns.ts';
import { isListeningSign, streamFault, streamOf } from '#exhibits/stream.ts';

const columns = ['number', 'post', 'reply', 'tone', 'author', 'posted', 'answered', 'impostor'];
const exhibit = (...rows: string[][]): ExhibitData => ({
  id: 'replies',
  kind: 'table',
  table: { columns, rows },
});
const first = ['1', 'Hello?', 'No.', 'dry', 'Help', '0', '4', 'yes'];
const second = ['2', 'Is it open?', 'Yes.', 'warm', 'Us', '3', '9', 'no'];

describe('a stream', () => {
  it('has an exchange for each row', () => {
    expect(streamOf(exhibit(first, second))).toEqual([
      { post: 'Hello?', reply: 'No.', author: 'Help', posted: 0, answered: 4, impostor: true },
      { post: 'Is it open?', reply: 'Yes.', author: 'Us', posted: 3, answered: 9, impostor: false },
    ]);
  });

  it('is read from the columns that are not shown, too', () => {
    const { table } = exhibit(first);
    const hidden = { columns: ['post'], rows: [['Hello?']] };
    const read = streamOf({ ...exhibit(), table: hidden, ...(table && { answers: table }) });
    expect(read[0]).toMatchObject({ answered: 4, impostor: true });
  });

  it('has for signs whatever else is shown', () => {
    expect(columns.filter(isListeningSign)).toEqual(['tone']);
  });
});

describe('data make no stream', () => {
  it('without its columns', () => {
    const table = { columns: ['post', 'author'], rows: [] };
    expect(streamFault({ id: 'replies', kind: 'table', table })).toEqual({
      kind: 'columns',
      missing: ['reply', 'posted', 'answered', 'impostor'],
    });
  });

  it.each([
    ['with a blank cell', [first, second.with(4, '')], { kind: 'blank', row: 1 }],
    ['answered before posted', [first.with(5, '5'), second], { kind: 'order', row: 0 }],
    ['out of order', [first, second.with(6, '3')], { kind: 'order', row: 1 }],
    ['with a word for a minute', [first, second.with(6, 'soon')], { kind: 'order', row: 1 }],
    ['all of one kind', [first, first], { kind: 'one-sided' }],
  ])('%s', (_, rows, fault) => {
    expect(streamFault(exhibit(...rows))).toEqual(fault);
  });

  it('and others do', () => {
    expect(streamFault(exhibit(first, second))).toBeUndefined();
  });
});
