import { describe, expect, it } from 'vitest';
import { numberFrom, tokensIn, typedNumber } from '#components/calculators/form/typed-numbers.ts';

const any = { from: -10_000, to: 10_000 };
const whole = { whole: true, from: 0, to: 1000 } as const;

describe('a number as typed', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 7 ', 7],
    ['0,125', 0.125],
    ['−3', -3],
    ['-3,5', -3.5],
    ['1000', 1000],
    ['12,1250', 12.125],
  ])('is read from “%s”', (text, number) => {
    expect(typedNumber(text, any)).toBe(number);
  });

  it.each([
    '',
    ' ',
    '1e3',
    '0x10',
    '12,',
    ',5',
    '1 000',
    '5%',
    '--1',
    '1,2,3',
    'Infinity',
    '10001',
  ])('is not read from “%s”', (text) => {
    expect(typedNumber(text, any)).toBeUndefined();
  });

  it.each(['1.000', '1,000', '-12.500', '999,999'])(
    'is not guessed where it could mean thousands: “%s”',
    (text) => {
      expect(typedNumber(text, any)).toBeUndefined();
    },
  );

  it('is whole where it must be, in digits alone', () => {
    expect(
      ['12', '007', '1.5', '12.0', '1001', '-1'].map((text) => typedNumber(text, whole)),
    ).toEqual([12, 7, undefined, undefined, undefined, undefined]);
  });

  it('is never −0', () => {
    expect(Object.is(numberFrom('-0', any), 0)).toBe(true);
  });
});

it('a list has its numbers between spaces, lines, semicolons, and commas before a space', () => {
  expect(tokensIn(' 1 2,5;3 ; 4, 5\n6\t7.5 ')).toEqual(['1', '2,5', '3', '4', '5', '6', '7.5']);
  expect(tokensIn('1,2,3')).toEqual(['1,2,3']);
  expect(tokensIn(' \n ')).toEqual([]);
});
