import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRestricted } from '../../src/leaks/list-restricted.ts';
import { PhraseTable } from '../../src/leaks/phrase-table.ts';
import type { ReadableTexts } from '#model/library.ts';
import { listWords } from '../../src/leaks/word-list.ts';
import { wordsOf } from '../../src/leaks/words-of.ts';
import { dossiers, sameHash } from './random-texts.ts';
import { restrictedPhrases, runsOf } from './reference.ts';

const long = 'Let them argue until somebody asks who wrote the schedule on the wall.';
const longRuns = runsOf(wordsOf(long), 8);

describe('listRestricted', () => {
  it('lists every run of eight words', () => {
    expect(longRuns).toHaveLength(6);
    expect(phrasesOf({ restricted: [long] })).toEqual(longRuns);
  });

  it('leaves out what an open text says as well, and keeps the rest', () => {
    const open = ['Let them argue until somebody asks who wrote it.'];
    expect(phrasesOf({ restricted: [long], open })).toEqual(longRuns.slice(1));
  });

  it.each([
    ['before', [{ open: [long] }, { restricted: [long] }]],
    ['after', [{ restricted: [long] }, { open: [long] }]],
  ])('looks for open texts in the dossiers %s, too', (_, parts) => {
    expect(phrasesOf(...parts)).toEqual([]);
  });

  it('takes a short text whole, from six words up', () => {
    const restricted = [
      'Ask the owner, not the clerk.',
      'Praise the clerk’s patience.',
      'Stop after ten minutes, always, really, please.',
    ];
    expect(phrasesOf({ restricted })).toEqual([
      'ask the owner not the clerk',
      'stop after ten minutes always really please',
    ]);
  });

  it('does not take a short text that an open text contains', () => {
    const restricted = ['Ask the owner, not the clerk.'];
    const open = ['Please ask the owner, not the clerk, says the sign.'];
    expect(phrasesOf({ restricted, open })).toEqual([]);
  });

  it('does not put a phrase together from the ends of two open texts', () => {
    const restricted = ['Ask the owner, not the clerk.'];
    const open = ['Please ask the owner', 'not the clerk, says the sign.'];
    expect(phrasesOf({ restricted, open })).toEqual(['ask the owner not the clerk']);
  });

  it('forgets a longer phrase too that begins like an open one', () => {
    const restricted = ['a b c d e f', 'a b c d e f g', 'a b c d e f g h'];
    expect(sizeOf({ restricted })).toBe(3);
    expect(sizeOf({ restricted, open: ['a b c d e f g h'] })).toBe(0);
    expect(sizeOf({ restricted, open: ['a b c d e f g'] })).toBe(1);
  });

  it.each(sameHash)('tells “%s” from “%s”, which has the same hash', (one, other) => {
    const { hashes } = listWords([one, other]);
    expect(hashes[0]).toBe(hashes[1]);
    const restricted = [`a b c d e f g ${one}`];
    expect(sizeOf({ restricted, open: [`a b c d e f g ${other}`] })).toBe(1);
    expect(sizeOf({ restricted: [...restricted, `a b c d e f g ${other}`] })).toBe(2);
  });

  it('takes as many texts as there are', () => {
    const restricted = Array.from(
      { length: 20_000 },
      (_, at) => `${lettersOf(at)} a b c d e f g h`,
    );
    expect(sizeOf({ restricted })).toBe(20_001);
    expect(sizeOf({ restricted, open: restricted.slice(5_000) })).toBe(5_000);
  });

  it('counts each phrase once', () => {
    expect(sizeOf({ restricted: [long, long] }, { restricted: [`${long} ${long}`] })).toBe(
      longRuns.length + 7,
    );
  });

  it('lists nothing where there are no notes, and then looks at no open text', () => {
    let times = 0;
    const { size } = listRestricted(() => {
      times += 1;
      return [{ restricted: [], open: [long] }];
    });
    expect(size).toBe(0);
    expect(times).toBe(1);
  });

  it('lists what the plain definition lists', () => {
    fc.assert(
      fc.property(dossiers, (parts) => {
        const phrases = restrictedPhrases(parts);
        expect(new Set(phrasesOf(...parts))).toEqual(phrases);
        expect(sizeOf(...parts)).toBe(phrases.size);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the digest of restricted phrases', () => {
  const digestOf = (...parts: readonly Partial<ReadableTexts>[]): string =>
    listRestricted(() => filled(parts)).digest;

  it('stays when open texts change that have none of them', () => {
    expect(digestOf({ restricted: [long], open: ['Open to all.'] })).toBe(
      digestOf({ restricted: [long] }),
    );
  });

  it.each([
    ['a phrase comes', { restricted: [long, 'Ask the owner, not the clerk.'] }],
    ['a phrase goes', { restricted: [long.replace(' wall', '')] }],
    ['an open text says one as well', { restricted: [long], open: [long.slice(4)] }],
    ['texts are divided differently', { restricted: [long.slice(0, 40), long.slice(40)] }],
  ])('changes when %s', (_, part) => {
    expect(digestOf(part)).not.toBe(digestOf({ restricted: [long] }));
  });
});

function sizeOf(...parts: readonly Partial<ReadableTexts>[]): number {
  return listRestricted(() => filled(parts)).size;
}

/** The phrases, in the order of the texts. */
function phrasesOf(...parts: readonly Partial<ReadableTexts>[]): string[] {
  const texts = filled(parts);
  const table = new PhraseTable(listRestricted(() => texts).parts);
  return texts.flatMap(({ restricted }) => restricted.flatMap((text) => takeOut(table, text)));
}

function takeOut(table: PhraseTable, text: string): string[] {
  const words = listWords(wordsOf(text));
  const phrases: string[] = [];
  for (let found = table.find(words); found !== undefined;) {
    phrases.push(table.textOf(found));
    table.forget(found);
    found = table.find(words, found.start);
  }
  return phrases;
}

function filled(parts: readonly Partial<ReadableTexts>[]): ReadableTexts[] {
  return parts.map(({ restricted = [], open = [] }) => ({ restricted, open }));
}

/** A number as a word. */
function lettersOf(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
