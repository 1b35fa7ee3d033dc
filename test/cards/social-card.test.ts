import { resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { caseEntries } from '#loaders/entries.ts';
import { readLibrary } from '#loaders/read-library.ts';
import type { CaseEntry } from '#model/entries.ts';
import { socialCard } from '../../src/cards/social-card.ts';
import { caseWith } from '../helpers/entries.ts';

const shipped = caseEntries(readLibrary(resolve('.')).library, 'student');

const longest = (field: 'title' | 'summary'): string =>
  shipped.map((entry) => entry[field]).toSorted((a, b) => b.length - a.length)[0] ?? '';

/** Counts the pixels where `isPlace` holds that have another colour than the card’s corner. */
async function inkAt(
  entry: CaseEntry,
  isPlace: (x: number, y: number) => boolean,
): Promise<number> {
  const { data, info } = await sharp(await socialCard(entry))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const paper = data.subarray(0, 3);
  let ink = 0;
  for (let y = 0; y < info.height; y += 1) {
    for (let x = 0; x < info.width; x += 1) {
      const at = (y * info.width + x) * 3;
      if (isPlace(x, y) && !data.subarray(at, at + 3).equals(paper)) ink += 1;
    }
  }
  return ink;
}

const atTheEdge = (x: number, y: number): boolean =>
  x < 40 || y < 40 || x >= 1200 - 40 || y >= 630 - 40;

describe('a case’s card', () => {
  it('is a PNG of 1200 × 630 that is light enough to send', async () => {
    const card = await socialCard(caseWith('it'));
    expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(card.length).toBeLessThan(100_000);
  });

  it('names the site at its head and the time at its foot', async () => {
    const entry = caseWith('it', { title: 'Il banco', summary: 'Un no.' });
    for (const [from, to] of [
      [60, 120],
      [200, 400],
      [520, 570],
    ] as const) {
      expect(await inkAt(entry, (_, y) => y >= from && y < to)).toBeGreaterThan(1000);
    }
  });

  it('is the same each time', async () => {
    expect(await socialCard(caseWith('en'))).toEqual(await socialCard(caseWith('en')));
  });
});

describe('the text on a card stays off its edge', () => {
  it('with the longest title and the longest summary of the shipped cases', async () => {
    expect(shipped.length).toBeGreaterThan(0);
    expect(
      await inkAt(
        caseWith('it', { title: longest('title'), summary: longest('summary') }),
        atTheEdge,
      ),
    ).toBe(0);
  });

  it.each([
    ['a title of forty words', 'promise '.repeat(40), 'Short.'],
    ['a title of one endless word', 'promise'.repeat(40), 'Short.'],
    [
      'a summary as long as it may be, in the widest letters',
      'A title of middling length',
      'W'.repeat(160),
    ],
    ['both far too long', 'promise '.repeat(40), 'promise '.repeat(80)],
  ])('with %s', async (_, title, summary) => {
    expect(await inkAt(caseWith('en', { title, summary }), atTheEdge)).toBe(0);
  });
});
