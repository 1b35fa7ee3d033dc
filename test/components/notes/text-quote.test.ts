import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, quoteAt, wholeWords } from '#components/notes/text-quote.ts';

const text =
  'A man you have never seen walks up to your counter. His scooter has a flat tyre. He asks for help ' +
  'and makes one thing clear: he will pay. You look at the schedule. Every line has a name, and every ' +
  'name has been given a time. The answer was no. He asks for help again, and the answer is no.';

const quote = (passage: string, within = text) => {
  const start = within.indexOf(passage);
  return quoteAt(within, { start, end: start + passage.length });
};
const found = (changed: string, passage: string, within = text): string | undefined => {
  const span = findQuote(changed, quote(passage, within));
  return span && changed.slice(span.start, span.end);
};

describe('findQuote', () => {
  it('finds a passage where it was', () => {
    const passage = 'You look at the schedule.';
    expect(findQuote(text, quote(passage))).toEqual({
      start: text.indexOf(passage),
      end: text.indexOf(passage) + passage.length,
    });
  });

  it('finds it after text was put before it, taken away, or changed around it', () => {
    const passage = 'Every line has a name, and every name has been given a time.';
    expect(found(`One more paragraph. ${text}`, passage)).toBe(passage);
    expect(found(text.slice(100), passage)).toBe(passage);
    expect(found(text.replace('You look at the schedule.', 'He waits.'), passage)).toBe(passage);
  });

  it('finds it after it was itself corrected', () => {
    const changed = text.replace('every name has been given a time', 'each name has got its time');
    expect(found(changed, 'Every line has a name, and every name has been given a time.')).toBe(
      'Every line has a name, and each name has got its time.',
    );
  });

  it.each([
    ['He asks for help', 0],
    ['He asks for help', 1],
    ['no', 1],
  ])('tells occurrences of “%s” apart by what is around them (%i)', (passage, which) => {
    const starts = [...text.matchAll(new RegExp(`\\b${passage}\\b`, 'g'))].map(
      ({ index }) => index,
    );
    const start = starts[which] ?? 0;
    const sought = quoteAt(text, { start, end: start + passage.length });
    const before = 'Something new to begin with. ';
    expect(findQuote(before + text, sought)?.start).toBe(start + before.length);
  });

  it('does not take a short passage for found where only its words are the same', () => {
    const changed = 'This text is quite another one, about an invoice. There is no refund either.';
    expect(found(changed, 'no')).toBeUndefined();
  });

  it('says that a passage is gone', () => {
    const passage = 'Every line has a name, and every name has been given a time.';
    expect(found(text.replace(passage, 'The day is full.'), passage)).toBeUndefined();
    expect(findQuote('', quote(passage))).toBeUndefined();
    expect(findQuote(text, { exact: '', prefix: '', suffix: '', start: 0 })).toBeUndefined();
  });

  it('finds any passage again after any insertion outside of it', () => {
    const places = fc.nat(text.length - 2).chain((start) =>
      fc.record({
        start: fc.constant(start),
        length: fc.integer({ min: 24, max: 90 }),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        inserted: fc.string({ maxLength: 60 }),
      }),
    );
    fc.assert(
      fc.property(places, ({ start, length, at, inserted }) => {
        const end = Math.min(text.length, start + length);
        fc.pre(end - start >= 24);
        const sought = quoteAt(text, { start, end });
        const outside = Math.round(at * (text.length - (end - start)));
        const place = outside <= start ? outside : outside + (end - start);
        const changed = text.slice(0, place) + inserted + text.slice(place);
        const span = findQuote(changed, sought);
        expect(span && changed.slice(span.start, span.end)).toBe(sought.exact);
      }),
    );
  });
});

it.each([
  ['ooter has a fl', 'scooter has a flat'],
  ['scooter has', 'scooter has'],
  [' has a ', ' has a '],
  ['. He as', '. He asks'],
])('the words of “%s” are whole in “%s”', (passage, whole) => {
  const start = text.indexOf(passage);
  const span = wholeWords(text, { start, end: start + passage.length });
  expect(text.slice(span.start, span.end)).toBe(whole);
});
