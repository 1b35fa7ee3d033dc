import { describe, expect, it } from 'vitest';
import type { Kept } from '#client/kept.ts';
import { findRecords } from '#components/notebook/find-records.ts';
import { anchorOf, kindOf, type RecordKind } from '#components/notebook/record-kind.ts';

const record = (key: string, asked: string, answer: string, more: Partial<Kept> = {}): Kept => ({
  key,
  asked,
  answer,
  state: null,
  savedAt: '2026-11-20T10:00:00.000Z',
  page: { path: '/it/casi/a/', title: 'La gomma a terra' },
  ...more,
});
const records = [
  record('cases/a/question/why', 'Perché no?', 'L’agenda era piena.'),
  record('cases/a/note/1', 'Sottolineato', '«scooter»', {
    others: [{ answer: 'città', state: null, savedAt: '2026-11-19T10:00:00.000Z' }],
  }),
  record('quizzes/a', 'Quiz', '7 di 8'),
];
const found = (text: string, kind?: RecordKind): string[] =>
  findRecords(records, { text, kind }).map(({ key }) => key);

describe('findRecords', () => {
  it.each([
    ['', 3],
    ['  ', 3],
    ['PERCHE', 1],
    ["l'agenda", 1],
    ['citta', 1],
    ['piena perché', 1],
    ['gomma', 3],
    ['gomma quiz', 1],
    ['scooter quiz', 0],
  ])('for “%s” finds %i', (text, count) => {
    expect(found(text)).toHaveLength(count);
  });

  it('keeps to a kind', () => {
    expect(found('', 'note')).toEqual(['cases/a/note/1']);
    expect(found('agenda', 'note')).toEqual([]);
  });
});

it.each([
  ['cases/a/note/1', 'note'],
  ['cases/a/poll/x', 'answer'],
  ['cases/a/decision/x', 'decision'],
  ['cases/a/calculator/nps-x-1', 'calculator'],
  ['pages/nps/calculator/nps-x-1', 'calculator'],
  ['quizzes/a', 'quiz'],
  ['review/deck', 'quiz'],
  ['paths/a', 'path'],
  ['cases/a/sign/x', 'other'],
])('%s is a record of kind “%s”', (key, kind) => {
  expect(kindOf(key)).toBe(kind);
});

it('knows where notes and calculations are, and takes no address from elsewhere', () => {
  const anchor = (key: string, state: Kept['state']): string | undefined =>
    anchorOf(record(key, '', '', { state }));
  expect(anchor('cases/a/note/1f', null)).toBe('#note-1f');
  expect(anchor('cases/a/calculator/nps-x', { address: '#nps-x=1' })).toBe('#nps-x=1');
  expect(anchor('cases/a/calculator/nps-x', { address: '//evil.example' })).toBeUndefined();
  expect(anchor('cases/a/question/x', { address: '#a' })).toBeUndefined();
});
