import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesFromText, valuesToText } from '#components/calculators/form/values.ts';
import { type Fields, literalValue } from '#model/calculators/fields.ts';

const fields = {
  counts: { whole: true, from: 0, to: 1000, row: ['1', '2', '3'], start: [1, 2, 3] },
  change: { from: -5, to: 5, start: 0 },
  hours: { from: 0, to: 100, list: 4, start: [] },
} as const satisfies Fields;

const values = fc.record({
  counts: fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }),
  change: fc.integer({ min: -500, max: 500 }).map((cents) => cents / 100 + 0),
  hours: fc.array(
    fc.nat(1000).map((tenths) => tenths / 10),
    { maxLength: 4 },
  ),
});

describe('values in an address', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(values, (some) => {
        expect(valuesFromText(fields, valuesToText(fields, some))).toEqual(some);
      }),
    );
  });

  it('are short enough to read', () => {
    const some = { counts: [1, 2, 3], change: -0.5, hours: [12.5, 8] };
    expect(valuesToText(fields, some)).toBe('1,2,3;-0.5;12.5,8');
    expect(valuesToText(fields, { ...some, hours: [] })).toBe('1,2,3;-0.5;');
  });

  it.each([
    ['nothing', ''],
    ['too few fields', '1,2,3;0'],
    ['too many fields', '1,2,3;0;;1'],
    ['too short a row', '1,2;0;'],
    ['too long a row', '1,2,3,4;0;'],
    ['too long a list', '1,2,3;0;1,2,3,4,5'],
    ['part of a person', '1,2,3.5;0;'],
    ['a number out of range', '1,2,3;5.1;'],
    ['two for one', '1,2,3;1,2;'],
    ['none for one', '1,2,3;;'],
    ['a word', '1,2,x;0;'],
    ['hexadecimal', '1,2,0x3;0;'],
    ['an escape', '1,2,3;0;%31'],
  ])('are not believed with %s', (_, text) => {
    expect(valuesFromText(fields, text)).toBeUndefined();
  });

  it('never throw, whatever is there', () => {
    fc.assert(fc.property(fc.string(), (junk) => void valuesFromText(fields, junk)));
  });
});

describe('values in a tag', () => {
  it('are numbers with spaces or commas between them', () => {
    expect(literalValue(fields.counts, '1 2, 3')).toEqual([1, 2, 3]);
    expect(literalValue(fields.change, '-0.5')).toBe(-0.5);
    expect(literalValue(fields.hours, '')).toEqual([]);
  });

  it.each(['1 2', '1 2 3 4', '1 2 x', '1 2 -3', '1 2 3.5', ''])('are refused: “%s”', (typed) => {
    expect(literalValue(fields.counts, typed)).toBeUndefined();
  });
});
