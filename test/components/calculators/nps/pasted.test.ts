import { expect, it } from 'vitest';
import { readPasted } from '#components/calculators/nps/pasted.ts';

it('takes scores as the survey reader does', () => {
  expect(readPasted('9 8, 10;7')).toEqual({ counts: [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1] });
});

it('takes nothing of a text with anything else, and says what and where it is', () => {
  expect(readPasted('9 8 eleven 12')).toEqual({
    sentence: 'token-error',
    values: { token: 'eleven', position: '3' },
  });
});

it('quotes no more than the beginning of something endless', () => {
  expect(readPasted('x'.repeat(500))).toEqual({
    sentence: 'token-error',
    values: { token: 'x'.repeat(30), position: '1' },
  });
});

it.each(['', '  ,;\n'])('says of “%s” that it is empty', (text) => {
  expect(readPasted(text)).toEqual({ sentence: 'empty-error', values: {} });
});

it('takes a hundred thousand scores and not one more', () => {
  expect(readPasted('9 '.repeat(100_000))).toHaveProperty('counts');
  expect(readPasted('9 '.repeat(100_001))).toEqual({ sentence: 'many-error', values: {} });
});
