import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableIn } from '#exhibits/table-in.ts';
import { readDataFile } from '#loaders/data-file.ts';

describe('readDataFile', () => {
  it('reads columns and rows, and keeps commas and quotes in quoted cells', () => {
    expect(
      readDataFile('step,"who, and why",n\n1,"he, they",5\n2,"a ""boss""",6\n', 'x.csv'),
    ).toEqual({
      file: 'x.csv',
      columns: ['step', 'who, and why', 'n'],
      rows: [
        ['1', 'he, they', '5'],
        ['2', 'a "boss"', '6'],
      ],
      raggedLines: [],
    });
  });

  it('reads the same from Windows, from Excel and with spaces around', () => {
    const expected = readDataFile('a,b\n1,2\n', 'x.csv');
    expect(readDataFile('a,b\r\n1,2\r\n', 'x.csv')).toEqual(expected);
    expect(readDataFile('\uFEFFa,b\r\n1,2', 'x.csv')).toEqual(expected);
    expect(readDataFile(' a , b\n1 , 2\n\n,\n  \n', 'x.csv')).toEqual(expected);
  });

  it('lists rows with too few or too many cells by their line', () => {
    expect(readDataFile('a,b\n1\n1,2\n1,2,3\n', 'x.csv').raggedLines).toEqual([2, 4]);
  });

  it('lists empty rows between others, so that lines below them are right', () => {
    const { rows, raggedLines } = readDataFile('a,b\n\n,\n1,2\n1\n', 'x.csv');
    expect(raggedLines).toEqual([2, 3, 5]);
    expect(rows[2]).toEqual(['1', '2']);
  });

  it('lists a row whose quotes are not closed', () => {
    expect(readDataFile('a,b\n1,"2\n3,4\n', 'x.csv').raggedLines).toEqual([2]);
  });

  it('takes an empty file for a table of nothing', () => {
    expect(readDataFile('', 'x.csv')).toEqual({
      file: 'x.csv',
      columns: [],
      rows: [],
      raggedLines: [],
    });
    expect(readDataFile('\n\n', 'x.csv').rows).toEqual([]);
  });

  it('reads back what Papa Parse writes', () => {
    const cell = fc
      .string({ minLength: 1, maxLength: 5 })
      .filter((text) => text.trim() === text && !text.startsWith('\uFEFF'));
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(table, (typed) => {
        const { columns, rows, raggedLines } = readDataFile(Papa.unparse(typed), 'x.csv');
        expect([columns, ...rows]).toEqual(typed);
        expect(raggedLines).toEqual([]);
      }),
    );
  });
});

describe('tableIn', () => {
  const table = {
    columns: ['who.it', 'who.en', 'n', 'note.it'],
    rows: [['lui', 'he', '5', 'nota'], ['lei']],
  };

  it('takes the columns of the language and those without one', () => {
    expect(tableIn('it', table)).toEqual({
      columns: ['who', 'n', 'note'],
      rows: [
        ['lui', '5', 'nota'],
        ['lei', '', ''],
      ],
    });
    expect(tableIn('en', table)).toEqual({
      columns: ['who', 'n'],
      rows: [
        ['he', '5'],
        ['', ''],
      ],
    });
  });

  it('leaves columns alone whose name only looks like a language', () => {
    const columns = ['visit', 'en', 'a.fr', 'a.it.b'];
    expect(tableIn('it', { columns, rows: [] }).columns).toEqual(columns);
  });
});
