import { describe, expect, it } from 'vitest';
import { readScoreCell, type ScoreCell } from '#survey/score-text.ts';

function read(...texts: readonly string[]): ScoreCell[] {
  return texts.map((text) => readScoreCell(text, '0-10'));
}

describe('readScoreCell', () => {
  it('reads whole numbers of the scale, with zeros behind the comma and white space around', () => {
    expect(read('0', '10', ' 9 ', '08', '8.0', '8,0', '8,00', '\t7\u00a0')).toEqual([
      0, 10, 9, 8, 8, 8, 8, 7,
    ]);
  });

  it('reads a number with its label in words', () => {
    const texts = [
      '10 - Extremely likely',
      '10 - Molto probabile',
      '0 – Per niente',
      '9—Yes',
      '7: neutral',
      '1 = low',
      '0 (not at all)',
    ];
    expect(read(...texts)).toEqual([10, 10, 0, 'invalid', 7, 1, 0]);
  });

  it('takes a blank for no answer, never for 0', () => {
    expect(read('', '  ', '\u00a0')).toEqual(['blank', 'blank', 'blank']);
  });

  it('knows “don’t know” in words, also as the label of a code', () => {
    const texts = [
      "Don't know",
      'don’t know',
      'DK',
      'N/A',
      'n.a.',
      'Non so',
      'NON SAPREI.',
      '99 - Non so',
    ];
    expect(read(...texts)).toEqual([
      'dont-know',
      'dont-know',
      'invalid',
      'dont-know',
      'dont-know',
      'dont-know',
      'dont-know',
      'dont-know',
    ]);
  });

  it('takes nothing else: fractions, numbers off the scale, dates that scores were turned into, formulas', () => {
    const texts = [
      '6.5',
      '6,5',
      '11',
      '-1',
      '−1',
      '+8',
      '1e1',
      '0x9',
      '8.',
      '8 9',
      '10 - 9',
      '10-Mar',
    ];
    expect(new Set(read(...texts, '=1+1', '9\0', '٣', 'ten', '10 - Good 9 - Bad', '0-10'))).toEqual(
      new Set(['invalid']),
    );
  });

  it('is strict about the scale: 0 is none of 1–5, 7 is one of 1–7', () => {
    expect([
      readScoreCell('0', '1-5'),
      readScoreCell('6', '1-5'),
      readScoreCell('7', '1-7'),
    ]).toEqual(['invalid', 'invalid', 7]);
  });
});
