import { expect, it } from 'vitest';
import { clockOf, sayPace } from '#components/slides/say-pace.ts';
import { slidesWords } from '#i18n/words/slides/slides.ts';

const say = slidesWords.en.speaker;
const place = { from: 0, to: 10, over: 0 };

it('says how a speaker is doing, and what to do about it', () => {
  expect(sayPace({ ...place, behind: 0 }, say)).toBe('You are on time.');
  expect(sayPace({ ...place, behind: -3 }, say)).toBe('3 min ahead.');
  expect(
    sayPace(
      { ...place, behind: 4, remedy: { kind: 'shorten', title: 'The ladder', minutes: 4 } },
      say,
    ),
  ).toBe('4 min behind. Shorten “The ladder” by 4 min.');
  expect(
    sayPace({ ...place, behind: 9, remedy: { kind: 'leave-out', title: 'Two errors' } }, say),
  ).toBe('9 min behind. Leave out “Two errors”.');
  expect(sayPace({ ...place, behind: 9, remedy: { kind: 'none' } }, say)).toContain('end later');
  expect(sayPace({ ...place, behind: 9, over: 2 }, say)).toBe('Time was up 2 min ago.');
});

it('writes minutes as a clock does', () => {
  expect([0, 9.99, 75, 240].map(clockOf)).toEqual(['0:00', '0:09', '1:15', '4:00']);
});
