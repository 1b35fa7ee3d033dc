import { describe, expect, it } from 'vitest';
import { worth } from '#exhibits/formula.ts';
import { tableIf, workedOut } from '#exhibits/worked-cells.ts';

const names: Readonly<Record<string, number>> = {
  price: 25,
  'own-margin': 21,
  'K.young': 3,
  'sum:price': 5,
};
const lookup = (name: string): number | undefined => names[name];

describe('a formula', () => {
  it.each([
    ['1 + 2 * 3 - 4 / 2', 5],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['24 / 4 / 3', 2],
    ['-price + 30', 5],
    ['2 * -price', -50],
    ['price - own-margin', 4],
    ['K.young + sum:price', 8],
    ['0.5*price', 12.5],
    // Erlang (1917); the others by hand.
    ['erlang-b(2, 1)', 0.2],
    ['lifetime-value(60, 0.8, 0.1)', 160],
    ['break-even-probability(12, 160)', 0.075],
    ['erlang-b(1 + 1, (2 - 1))', 0.2],
  ])('%s is %d', (formula, expected) => {
    expect(worth(formula, lookup)).toBeCloseTo(expected, 12);
  });

  it.each([
    '',
    'nothing',
    'price +',
    'price 3',
    '(price',
    'price)',
    '1 / 0',
    'price ^ 2',
    'erlang-b(2)',
    'erlang-b(2, 1, 0)',
    'erlang-b(2, 1',
    // Outside its range.
    'erlang-b(-1, 1)',
    'unknown(1)',
    'break-even-probability(200, 160)',
    'constructor',
  ])('“%s” has no result', (formula) => {
    expect(worth(formula, lookup)).toBeUndefined();
  });
});

const table = {
  columns: ['id', 'young', 'old', 'both'],
  rows: [
    ['a', '0.1', '2', '=young + old'],
    ['b', '0.2', '3', '=young + old'],
    ['all', '=a + b', '=a * b', '=all.young + all.old'],
    ['round', '=round', '=all / 0', '=none'],
    ['same', '=both', '7', '=young + 1'],
  ],
};

describe('a table with formulas', () => {
  it('has their results, by columns of the row, rows of the column and single cells', () => {
    expect(workedOut(table).rows.slice(0, 3)).toEqual([
      ['a', '0.1', '2', '2.1'],
      ['b', '0.2', '3', '3.2'],
      ['all', '0.3', '6', '6.3'],
    ]);
  });

  it('has blanks where there is none, and where one leads back to itself', () => {
    expect(workedOut(table).rows.slice(3)).toEqual([
      ['round', '', '', ''],
      ['same', '', '7', ''],
    ]);
  });

  it('follows what is supposed of a row or a column', () => {
    const supposed = tableIf(table, 'a=1, old=4');
    expect(supposed && workedOut(supposed).rows.slice(0, 3)).toEqual([
      ['a', '1', '4', '5'],
      ['b', '0.2', '4', '4.2'],
      ['all', '1.2', '16', '17.2'],
    ]);
  });

  it('changes results where there is nothing else to change', () => {
    expect(tableIf(table, 'all=9')?.rows[2]).toEqual(['all', '9', '9', '9']);
  });

  it.each(['c=1', 'a=much', 'a', 'id=3', 'a=1,'])('supposes nothing by “%s”', (supposed) => {
    expect(tableIf(table, supposed)).toBeUndefined();
  });
});
