import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTexts, leading, type Room } from '#components/making/sheet/fit.ts';
import { roughWidth } from '#components/making/sheet/rough-width.ts';

const each = (text: string): number => text.length;
const room: Room = { width: 40, height: 40, blank: 6, largest: 8, smallest: 2 };

describe('texts on a sheet', () => {
  it('are as large as allowed while they fit', () => {
    expect(fitTexts(['one', 'two'], room, each)).toEqual({
      size: 8,
      texts: [
        { lines: ['one'], over: 0 },
        { lines: ['two'], over: 0 },
      ],
    });
  });

  it('are smaller, all alike, when one is long, and words stay whole', () => {
    const { size, texts } = fitTexts(['abcdefghijklmno', 'b'], room, each);
    expect(size).toBeLessThanOrEqual(40 / 15);
    expect(texts.map(({ lines }) => lines)).toEqual([['abcdefghijklmno'], ['b']]);
  });

  // 20 characters to a line of 2 mm, 16 lines of 2.48 mm in 40 mm.
  it('are cut where even the smallest are too long, the longest first, and say by how much', () => {
    const { size, texts } = fitTexts(['word '.repeat(100), 'short'], room, each);
    expect(size).toBe(2);
    expect(texts[1]).toEqual({ lines: ['short'], over: 0 });
    expect(texts[0]?.lines).toHaveLength(15);
    expect(texts[0]?.lines.at(-1)).toBe('word word word word…');
    // 25 lines of 4 words, 10 of them too many: 19 characters each and the spaces between.
    expect(texts[0]?.over).toBe(10 * 19 + 9);
  });

  it('fit again when as many characters are taken away', () => {
    const text = 'word '.repeat(100).trim();
    const over = fitTexts([text], room, each).texts[0]?.over ?? 0;
    expect(over).toBeGreaterThan(0);
    const shorter = text.slice(0, -over).trim();
    expect(fitTexts([shorter], room, each).texts[0]?.over).toBe(0);
    expect(fitTexts([`${shorter} words`], room, each).texts[0]?.over).toBeGreaterThan(0);
  });

  it('never leave their room, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 2000 }),
      fc.string({ unit: fc.constantFrom('a', 'W', ' ', '\n', 'é', '👍', 'ש'), maxLength: 2000 }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const { size, texts: set } = fitTexts(texts, room, roughWidth);
        const lines = set.flatMap((one) => one.lines);
        const blanks = set.filter((one) => one.lines.length === 0).length;
        expect(lines.length * size * leading + blanks * room.blank).toBeLessThan(40.001);
        for (const line of lines) expect(roughWidth(line) * size).toBeLessThan(40.001);
      }),
      { numRuns: 60 },
    );
  });
});
