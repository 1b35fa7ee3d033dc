import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvFile, csvText } from '#i18n/csv.ts';

describe('a table as CSV', () => {
  it('has commas and points in English, each line ended', () => {
    const rows = [
      ['a', 'b, "c"'],
      [undefined, -7.9],
    ];
    expect(csvText(rows, 'en')).toBe('a,"b, ""c"""\r\n,-7.9\r\n');
  });

  it('has semicolons and commas as an Italian spreadsheet expects them', () => {
    const rows = [
      ['Reparto; piano', 'Cambio'],
      ['Casse, "A"', -7.9],
      ['1.5.2', '+0.25'],
    ];
    const text = csvText(rows, 'it');
    expect(text.split('\r\n')[0]).toBe('"Reparto; piano";Cambio');
    expect(Papa.parse(text, { delimiter: ';' }).data).toEqual([
      ['Reparto; piano', 'Cambio'],
      ['Casse, "A"', '-7,9'],
      ['1.5.2', '+0,25'],
      [''],
    ]);
  });

  it.each(['=1+1', '@SUM(A1)', '+A1', '-A1', '\t=1', '\r=1'])('begins no formula: %j', (cell) => {
    expect(Papa.parse(csvText([[cell]], 'en'), { newline: '\r\n' }).data[0]).toEqual([`'${cell}`]);
  });

  it.each(['-', '+', '-7.9', '+14', '1e-7', '–', '−50'])('leaves %s as it is', (cell) => {
    expect(csvText([[cell]], 'en')).toBe(`${cell}\r\n`);
  });
});

it('is a file with the mark that Excel looks for', () => {
  expect(csvFile([['È']], 'it')).toBe('\uFEFFÈ\r\n');
});
