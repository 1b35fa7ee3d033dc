import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScores } from '#survey/scores-text.ts';

/** The accepted scores, from the lowest. */
function accepted(text: string): number[] {
  return readScores(text).counts.flatMap((count, score) =>
    Array.from({ length: count }, () => score),
  );
}

function rejectedIn(text: string): string[] {
  return readScores(text).rejected.map(({ token, position }) => `${position}: ${token}`);
}

describe('readScores', () => {
  it('gives eleven zeros for an empty text', () => {
    const nothing = { counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], rejected: [] };
    expect(readScores('')).toEqual(nothing);
    expect(readScores(' \n,;\t ')).toEqual(nothing);
  });

  it('separates at spaces, commas, semicolons, tabs and line breaks of every system', () => {
    expect(accepted('9 8, 10;7')).toEqual([7, 8, 9, 10]);
    expect(accepted('1\t2\n3\r\n4\r5,6;7')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(accepted('\uFEFF9\u00A08')).toEqual([8, 9]);
    expect(rejectedIn('10 - Likely\r9 - Likely')).toEqual([]);
  });

  it('counts a 0 as a score and an empty place as nothing', () => {
    expect(readScores('0,,0;;10')).toEqual({
      counts: [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
      rejected: [],
    });
  });

  it('reads 8.0 and 08 as 8', () => {
    expect(accepted('8.0 8.00 08')).toEqual([8, 8, 8]);
  });

  it('rejects what is not a whole number from 0 to 10, with its place among all tokens', () => {
    const text = '9 6.5 11, -1; −1 ten 10 +8 1e1 8. .0 7/10';
    expect(accepted(text)).toEqual([9, 10]);
    expect(rejectedIn(text).join(' ')).toMatchInlineSnapshot(
      `"2: 6.5 3: 11 4: -1 5: −1 6: ten 8: +8 9: 1e1 10: 8. 11: .0 12: 7/10"`,
    );
  });

  it('does not take 6.5 for two scores', () => {
    expect(accepted('6.5')).toEqual([]);
  });

  it('reads a label in words after the number, in either language and with any dash', () => {
    const text = '10 - Extremely likely\n0 – Per niente probabile\n 8 — È probabile \n9';
    expect(accepted(text)).toEqual([0, 8, 9, 10]);
    expect(rejectedIn(text)).toEqual([]);
  });

  it('reads labelled scores between commas, without losing one', () => {
    expect(accepted('10 - Extremely likely, 9 - Likely; 8')).toEqual([8, 9, 10]);
  });

  it('rejects whole a labelled score that is none, or whose label could hide another', () => {
    expect(rejectedIn('9\n11 - Off the scale\n6.5 - Between\n10 - Good 9 - Bad')).toEqual([
      '2: 11 - Off the scale',
      '3: 6.5 - Between',
      '4: 10 - Good 9 - Bad',
    ]);
    expect(accepted('10 - Good 9 - Bad')).toEqual([]);
  });

  it('does not take scores between dashes for labels', () => {
    expect(accepted('9 - 8 - 7')).toEqual([7, 8, 9]);
    expect(rejectedIn('9 - 8 - 7')).toEqual(['2: -', '4: -']);
  });

  it('separates at the comma of a lone 8,0', () => {
    expect(accepted('8,0')).toEqual([0, 8]);
    expect(accepted('8,0\n')).toEqual([0, 8]);
  });

  it('reads the comma as a decimal sign in a column or list that has 8,0 by itself', () => {
    expect(accepted('8,0\n9,0\n10')).toEqual([8, 9, 10]);
    expect(accepted('8,0; 9,00;10,0')).toEqual([8, 9, 10]);
    expect(accepted('8,0\t0,0\r\n')).toEqual([0, 8]);
  });

  it('then rejects 6,5 rather than counting a 6 and a 5', () => {
    expect(accepted('8,0\n6,5\n9,0')).toEqual([8, 9]);
    expect(rejectedIn('8,0\n6,5\n9,0')).toEqual(['2: 6,5']);
  });

  it('separates at every comma when one of them cannot be a decimal sign', () => {
    expect(accepted('9,0,10\n8,0')).toEqual([0, 0, 8, 9, 10]);
    expect(accepted('9,10\n8,7')).toEqual([7, 8, 9, 10]);
    expect(accepted('9, 0\n8, 0')).toEqual([0, 0, 8, 9]);
  });

  it('reads back any scores, however they are separated', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10 }));
    const separators = fc.constantFrom(' ', ', ', ';', '\t', '\n', '\r\n', ' ; ', '  ');
    fc.assert(
      fc.property(scores, separators, (list, separator) => {
        const text = list.join(separator);
        expect(accepted(text)).toEqual(list.toSorted((a, b) => a - b));
        expect(rejectedIn(text)).toEqual([]);
      }),
    );
  });

  it('never throws, and counts or rejects every token of any text', () => {
    const pieces = fc.constantFrom(
      '8',
      '0',
      '11',
      ',',
      ';',
      ' ',
      '\n',
      '\t',
      '.',
      '-',
      ' - ',
      'no',
      'è',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { counts, rejected } = readScores(text);
        const total = counts.reduce((sum, count) => sum + count, 0) + rejected.length;
        expect(counts).toHaveLength(11);
        expect(total === 0).toBe(/^[\s,;]*$/.test(text));
        expect(rejected.every(({ position }) => position >= 1 && position <= total)).toBe(true);
        expect(rejected.every(({ token }) => text.includes(token) && token.trim() !== '')).toBe(
          true,
        );
      }),
    );
  });
});
