import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { FileRecord } from '#survey/record.ts';
import { RecordScanner } from '#survey/scan-records.ts';

/** The cells of each row, wanting all of five columns, with the text in blocks that end where said. */
function rowsOf(text: string, cuts: readonly number[] = []): string[][] {
  const bytes = new TextEncoder().encode(text);
  const rows: string[][] = [];
  const wanted = { delimiter: 0x2c, columns: [4, 0, 1, 2, 3], width: 5 };
  const scanner = new RecordScanner(wanted, (record) => rows.push(cellsOf(record)));
  let from = 0;
  for (const cut of [...cuts, bytes.length].toSorted((a, b) => a - b)) {
    scanner.scan(bytes.slice(from, Math.max(from, cut)));
    from = Math.max(from, cut);
  }
  scanner.finish();
  return rows;
}

function cellsOf({ bytes, starts, ends, cells }: FileRecord): string[] {
  const places = [1, 2, 3, 4, 0].slice(0, cells);
  return places.map((place) => new TextDecoder().decode(bytes.slice(starts[place], ends[place])));
}

describe('RecordScanner', () => {
  it('ends rows at LF, CRLF and CR, and at none of them between quotation marks', () => {
    expect(rowsOf('a,b\nc\r\nd\r"e\r\nf",g\n')).toEqual([
      ['a', 'b'],
      ['c'],
      ['d'],
      ['e\r\nf', 'g'],
    ]);
    expect(rowsOf('a\n\nb\r\r\nc')).toEqual([['a'], [''], ['b'], [''], ['c']]);
    expect(rowsOf('')).toEqual([]);
  });

  it('reads what papaparse reads, of anything that is quoted as it should be', () => {
    const cells = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'è', ',', '"', '\n', '\r', ' ', ';') }),
      {
        minLength: 2,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(
        fc.array(cells, { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        (rows, newline) => {
          const text = Papa.unparse(rows, { newline });
          const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline });
          expect(rowsOf(text)).toEqual(data);
        },
      ),
    );
  });

  it('finds the same in any text, wherever its blocks end', () => {
    const unit = fc.constantFrom(
      'a',
      'bcdefgh',
      'è',
      ',',
      '"',
      '""',
      '\n',
      '\r',
      '\r\n',
      ' ',
      '\0',
      '\t',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.array(fc.nat(60)), (text, cuts) => {
        expect(rowsOf(text, cuts)).toEqual(rowsOf(text));
        expect(
          rowsOf(
            text,
            Array.from({ length: 200 }, (_, at) => at),
          ),
        ).toEqual(rowsOf(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same cell whether others are wanted or not', () => {
    const unit = fc.constantFrom('a', ',', '"', '""', '\n', ',"', '",');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), fc.nat(4), (text, column) => {
        const found: (string | undefined)[] = [];
        const wanted = { delimiter: 0x2c, columns: [column], width: 5 };
        const scanner = new RecordScanner(wanted, ({ bytes, starts, ends, cells }) => {
          const cell = new TextDecoder().decode(bytes.slice(starts[0], ends[0]));
          found.push(cells > column ? cell : undefined);
        });
        scanner.scan(new TextEncoder().encode(text));
        scanner.finish();
        expect(found).toEqual(rowsOf(text).map((row) => row[column]));
      }),
      { numRuns: 3000 },
    );
  });

  it('numbers rows as a spreadsheet does: line breaks in cells are none', () => {
    const numbers: number[] = [];
    const scanner = new RecordScanner({ delimiter: 0x2c, columns: [], width: 9 }, ({ row }) =>
      numbers.push(row),
    );
    scanner.scan(new TextEncoder().encode('a\n"b\nc"\n\nd'));
    scanner.finish();
    expect(numbers).toEqual([1, 2, 3, 4]);
  });
});
