import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type WordList, wordEnd } from '../../src/leaks/word-list.ts';
import { WordReader } from '../../src/leaks/word-reader.ts';
import { wordsOf } from '../../src/leaks/words-of.ts';
import { built, noise } from './random-texts.ts';

vi.mock('../../src/leaks/words-of.ts', { spy: true });
beforeEach(() => void vi.mocked(wordsOf).mockClear());

const reader = new WordReader();

describe('a word reader', () => {
  it.each([
    ['built files', built.map((text) => Buffer.from(text))],
    ['noise', noise],
  ])('reads %s as wordsOf does', (_, texts) => {
    fc.assert(
      fc.property(texts, (bytes) => {
        const { shown, untagged } = reader.read(bytes);
        const text = bytes.toString('utf8');
        expect(wordsIn(shown)).toEqual(wordsOf(text));
        expect(wordsIn(untagged)).toEqual(wordsOf(text.replace(/[<>]/g, ' ')));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['a letter in more bytes than it takes', [0xe0, 0x83, 0xa9]],
    ['half a letter', [0xc3]],
    ['the second half of a letter', [0xa9]],
    ['half a surrogate pair', [0xed, 0xa0, 0x81]],
    ['a number too large for a character', [0xf7, 0xbf, 0xbf, 0xbf]],
    ['no beginning of a character', [0xff, 0x83, 0xa9]],
  ])('parts words at %s', (_, bytes) => {
    const { shown } = reader.read(Buffer.from([0x61, ...bytes, 0x62]));
    expect(wordsIn(shown)).toEqual(['a', 'b']);
  });

  it('takes strings as well', () => {
    expect(wordsIn(reader.read('<b>L’ora</b> è').shown)).toEqual(['l', 'ora', 'è']);
  });

  it('forgets the text before, however long it was', () => {
    for (const length of [10, 100_000, 3]) {
      const words = Array.from({ length }, (_, at) => (at % 2 === 0 ? 'one' : 'due'));
      expect(wordsIn(reader.read(`<p>${words.join(' ')}`).shown)).toEqual(words);
    }
    expect(wordsIn(reader.read('a < b').shown)).toEqual(['a', 'b']);
  });

  it.each([
    ['HTML', '<p title="L’ora &amp; &#38; &#39;altro&#39;">Perché l&#x2019;È &lt; &eacute;</p>'],
    ['JSON', JSON.stringify({ text: 'L’ora: "perché\n\tno" \\ C:\\temp 😀' })],
    ['JSON without accents', String.raw`{"text":"L\u2019ora perch\u00e9\u0020\u0022no\u0022"}`],
    ['a script', 'for(let i=0;i<n&&!done;i++){say("\\d",i>n?a:"<p>")}'],
  ])('needs no help with %s', (_, text) => {
    reader.read(text);
    expect(wordsOf).not.toHaveBeenCalled();
  });
});

function wordsIn({ letters, starts, count }: WordList): string[] {
  return [...starts.subarray(0, count)].map((start) => {
    const end = letters.indexOf(wordEnd, start);
    return Buffer.from(letters.subarray(start, end)).toString();
  });
}
