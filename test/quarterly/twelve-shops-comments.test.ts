import { describe, expect, it } from 'vitest';
import { maskPersonal } from '#quarterly/own-words.ts';
import type { CommentBank } from './twelve-shops/comments.ts';
import { commentsEn } from './twelve-shops/comments-en.ts';
import { commentsIt } from './twelve-shops/comments-it.ts';
import { places } from './twelve-shops/planted.ts';

const textsOf = ({ touchpoints, more }: CommentBank): string[] => [
  ...Object.values(touchpoints).flatMap(({ down, middle, up }) => [...down, ...middle, ...up]),
  ...more.down,
  ...more.up,
];

/** How many comments of each kind there are. */
const shapeOf = ({ touchpoints, more, days }: CommentBank): unknown => [
  Object.entries(touchpoints).map(([touchpoint, moods]) => [
    touchpoint,
    ...Object.entries(moods).map(([mood, texts]) => [mood, texts.length]),
  ]),
  more.down.length,
  more.up.length,
  days.length,
];

describe('the comments of the twelve shops', () => {
  it('stand at the same places in both languages', () => {
    expect(shapeOf(commentsIt)).toEqual(shapeOf(commentsEn));
    expect(Object.keys(commentsIt.touchpoints)).toEqual(places.map(({ touchpoint }) => touchpoint));
  });

  it.each([
    ['it', commentsIt],
    ['en', commentsEn],
  ] as const)('are many, and none is there twice, in %s', (_, bank) => {
    const texts = textsOf(bank);
    expect(texts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each([
    ['it', commentsIt],
    ['en', commentsEn],
  ] as const)(
    'name nobody: what looks like a number or an address is invented, and masked, in %s',
    (_, bank) => {
      const personal = textsOf(bank).filter((text) => maskPersonal(text) !== text);
      expect(personal).toHaveLength(3);
      for (const text of personal) expect(text).toMatch(/@example\.com|\b555 0\d{3}\b/);
    },
  );
});
