import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownCell } from '#components/exhibits/cells.ts';
import { numericColumns } from '#exhibits/numeric-columns.ts';
import { locales } from '#i18n/locale.ts';

describe('a cell', () => {
  it.each([
    ['7.9', '7,9', '7.9'],
    ['-7.9', '−7,9', '−7.9'],
    ['+0.6', '+0,6', '+0.6'],
    ['28.6%', '28,6%', '28.6%'],
    ['-5', '−5', '−5'],
    ['1004', '1004', '1004'],
    ['-5 minutes', '−5 minutes', '−5 minutes'],
    ['-', '–', '–'],
  ])('“%s” is shown as “%s” in Italian and “%s” in English', (cell, italian, english) => {
    expect([shownCell('it', cell), shownCell('en', cell)]).toEqual([italian, english]);
  });

  it.each([
    '',
    'yes',
    'A. Finding one',
    '9.30–10.15',
    'v1.2.3',
    'sign-maker',
    'drizzle.example',
    '.5',
  ])('with “%s”, which is no number, stays as it is', (cell) => {
    expect(locales.map((locale) => shownCell(locale, cell))).toEqual([cell, cell]);
  });

  it('that is a number never changes its digits', () => {
    const decimals = fc.tuple(fc.integer(), fc.nat()).map(([whole, part]) => `${whole}.${part}`);
    fc.assert(
      fc.property(decimals, fc.constantFrom(...locales), (cell, locale) => {
        expect(shownCell(locale, cell).replace(/\D/g, '')).toBe(cell.replace(/\D/g, ''));
      }),
    );
  });
});

describe('a column', () => {
  const table = (...rows: string[][]) => ({
    columns: rows[0]?.map((_, column) => `c${column}`) ?? [],
    rows,
  });

  it('is numeric when all of its cells are numbers, or nothing', () => {
    expect(
      numericColumns(
        table(
          ['one', '1', '-7.9', '50 %'],
          ['two', '2 of 7', '+3', '5%'],
          ['three', '-', '5', '-'],
        ),
      ),
    ).toEqual([false, true, true, true]);
  });

  it('is not numeric when one cell has words', () => {
    expect(numericColumns(table(['1'], ['about 2']))).toEqual([false]);
    expect(numericColumns(table(['1'], ['']))).toEqual([false]);
  });
});
