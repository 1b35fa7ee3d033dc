import { describe, expect, it } from 'vitest';
import { isRtl, printable, withEllipsis, wrap } from '#components/making/sheet/wrap.ts';

/** Every character as wide as the type is large. */
const each = (text: string): number => [...new Intl.Segmenter().segment(text)].length;

describe('a text in lines', () => {
  it('breaks between words, and where the reader began a new line', () => {
    expect(wrap('one two three\n\nfour', 7, each)).toEqual({
      lines: ['one two', 'three', 'four'],
      broken: false,
    });
  });

  it('breaks a word that is wider than the line, and says so', () => {
    expect(wrap('a abcdefgh i', 4, each)).toEqual({
      lines: ['a', 'abcd', 'efgh', 'i'],
      broken: true,
    });
  });

  it('never breaks what readers take for one character', () => {
    expect(wrap('👩‍👩‍👧‍👦👩‍👩‍👧‍👦e\u0301\u0323', 1, each).lines).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦', 'e\u0301\u0323']);
  });

  it('breaks Chinese and Japanese anywhere', () => {
    expect(wrap('顧客の声を聞く', 3, each)).toEqual({
      lines: ['顧客の', '声を聞', 'く'],
      broken: false,
    });
  });

  it('has no lines without words', () => {
    expect(wrap(' \n\t\n ', 3, each)).toEqual({ lines: [], broken: false });
  });

  it('is free of what no SVG file can hold', () => {
    expect(printable('a\u0000b\uD800c\u001Fd\uFFFEe\tf\n👍')).toBe('abcde\tf\n👍');
  });
});

it('a line that goes on ends in a sign that it does, and fits', () => {
  expect(withEllipsis('abcdef', 4, each)).toBe('abc…');
  expect(withEllipsis('ab cdef', 4, each)).toBe('ab…');
});

it('knows a text that is read from the right by its first letter', () => {
  expect(['«שלום» abc', '12 مرحبا', 'abc שלום', '123', ''].map(isRtl)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
