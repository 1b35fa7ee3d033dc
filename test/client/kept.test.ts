import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKept, isSame, type Kept, merged } from '#client/kept.ts';

const record: Kept = {
  key: 'cases/a-case/question/why',
  asked: 'Why?',
  answer: 'Because.',
  state: { text: 'Because.' },
  savedAt: '2026-11-20T10:00:00.000Z',
  page: { path: '/en/cases/a-case/', title: 'A case' },
};

describe('isKept', () => {
  it('knows a record', () => {
    expect(isKept(record)).toBe(true);
  });

  it.each([
    ['without a key', { ...record, key: undefined }],
    ['without an answer', { ...record, answer: 3 }],
    ['with a time that is none', { ...record, savedAt: 'yesterday' }],
    ['without a page', { ...record, page: null }],
    ['with a page elsewhere', { ...record, page: { path: '//evil.example/', title: 'A case' } }],
    ['with a script for a page', { ...record, page: { path: 'javascript:0', title: 'A case' } }],
    ['with a broken other version', { ...record, others: [{ answer: 'x' }] }],
    ['that is no object', 'record'],
  ])('refuses one %s', (_, value) => {
    expect(isKept(value)).toBe(false);
  });
});

describe('merged', () => {
  const later = { ...record, answer: 'So.', state: 'So.', savedAt: '2026-11-21T10:00:00.000Z' };

  it('shows what was saved last and keeps the other beside it, whichever comes first', () => {
    expect(merged(record, later)).toMatchObject({
      answer: 'So.',
      others: [{ answer: 'Because.' }],
    });
    expect(merged(later, record)).toMatchObject({
      answer: 'So.',
      others: [{ answer: 'Because.' }],
    });
  });

  it('keeps nothing beside it where both say the same', () => {
    expect(merged(record, { ...record, savedAt: later.savedAt })).not.toHaveProperty('others');
  });

  it('loses no version, and doubles none', () => {
    const version = fc.record({
      answer: fc.constantFrom('a', 'b', 'c', 'd'),
      state: fc.constant(null),
      savedAt: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    });
    const kept = fc
      .tuple(version, fc.array(version))
      .map(([one, others]): Kept => ({ ...record, ...one, others }));
    fc.assert(
      fc.property(kept, kept, (here, there) => {
        const both = merged(here, there);
        const all = [both, ...(both.others ?? [])];
        const answers = [here, there].flatMap((one) => [one, ...(one.others ?? [])]);
        expect(answers.every((one) => all.some((other) => isSame(one, other)))).toBe(true);
        expect(new Set(all.map(({ answer }) => answer)).size).toBe(all.length);
      }),
    );
  });
});
