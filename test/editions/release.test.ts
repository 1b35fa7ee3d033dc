import { describe, expect, it } from 'vitest';
import { isReleased, releasesFrom } from '#editions/release.ts';

const held = { slug: 'b-part', afterClass: true };
const dated = { ...held, from: '2026-12-15' };
const on = (today: string, ...asked: string[]) => ({ today, asked });

describe('what is kept back until after class', () => {
  it('is in the trainers’ edition at once, and in no other', () => {
    expect(isReleased(held, 'trainer', on('2026-11-23'))).toBe(true);
    expect(isReleased(held, 'student', on('2099-01-01'))).toBe(false);
    expect(isReleased(held, 'staff', on('2099-01-01'))).toBe(false);
  });

  it('is in all from its day on', () => {
    expect(isReleased(dated, 'student', on('2026-12-14'))).toBe(false);
    expect(isReleased(dated, 'student', on('2026-12-15'))).toBe(true);
    expect(isReleased(dated, 'staff', on('2027-01-01'))).toBe(true);
  });

  it('is in all when a build is told so, by its name or for all', () => {
    expect(isReleased(dated, 'student', on('2026-11-23', 'b-part'))).toBe(true);
    expect(isReleased(held, 'student', on('2026-11-23', 'all'))).toBe(true);
    expect(isReleased(held, 'student', on('2026-11-23', 'a-part'))).toBe(false);
  });
});

it('keeps nothing back that does not say so', () => {
  expect(isReleased({ slug: 'x', afterClass: false }, 'student', on('2026-11-23'))).toBe(true);
});

it('takes the day from the clock, and names from what the build is told', () => {
  expect(releasesFrom({}).today).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(releasesFrom({ TODAY: '2026-12-15', RELEASE: 'a,b' })).toEqual(on('2026-12-15', 'a', 'b'));
});
