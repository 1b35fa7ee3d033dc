import { describe, expect, it } from 'vitest';
import { editionFrom, editions, sees } from '#editions/edition.ts';

describe('sees', () => {
  it('gives every edition what is open, and each what is its own', () => {
    const shelves = editions.map((edition) => [
      edition,
      (['everyone', 'staff', 'trainer'] as const).filter((audience) => sees(edition, audience)),
    ]);
    expect(Object.fromEntries(shelves)).toEqual({
      student: ['everyone'],
      staff: ['everyone', 'staff'],
      trainer: ['everyone', 'staff', 'trainer'],
    });
  });
});

describe('editionFrom', () => {
  it.each(editions)('takes the name %s', (edition) => {
    expect(editionFrom(edition)).toBe(edition);
  });

  it('builds for students when no edition is named', () => {
    expect(editionFrom(undefined)).toBe('student');
    expect(editionFrom('')).toBe('student');
  });

  it('refuses a name it does not know, and says which there are', () => {
    expect(() => editionFrom('teacher')).toThrowErrorMatchingInlineSnapshot(
      `[Error: EDITION=teacher is not an edition. Use one of: student, staff, trainer.]`,
    );
  });

  it.each(['Trainer', ' trainer', 'trainer ', 'toString'])(
    'refuses “%s” instead of guessing',
    (name) => {
      expect(() => editionFrom(name)).toThrow(`EDITION=${name} is not an edition.`);
    },
  );
});
