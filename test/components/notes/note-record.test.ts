import { describe, expect, it } from 'vitest';
import { isKept, type Json, type Kept } from '#client/kept.ts';
import {
  newNoteId,
  type Note,
  noteFrom,
  noteRecord,
  notesKey,
} from '#components/notes/note-record.ts';

const note: Note = {
  id: '00ff00ff00ff00ff',
  quote: { exact: 'a flat tyre', prefix: 'His scooter has ', suffix: '. He asks', start: 70 },
  locale: 'en',
  note: 'Whose promise?\n',
  asked: 'Highlighted in “The counter”',
  path: '/en/cases/a/',
};
const kept = (state?: Json): Kept => {
  const record = noteRecord('a', note, '“a flat tyre”');
  const page = { path: note.path, title: 'A' };
  const savedAt = '2026-11-20T10:00:00.000Z';
  return { ...record, page, savedAt, ...(state === undefined ? {} : { state }) };
};

describe('a note as a record', () => {
  it('is legible by itself: passage, then note', () => {
    expect(kept()).toMatchObject({
      key: notesKey('a', note.id),
      asked: note.asked,
      answer: '“a flat tyre”\n\nWhose promise?',
    });
    expect(noteRecord('a', { ...note, note: ' ' }, '“a flat tyre”').answer).toBe('“a flat tyre”');
  });

  it('comes back as it was, through a file too', () => {
    const record: unknown = JSON.parse(JSON.stringify(kept()));
    if (!isKept(record)) throw new Error('It is not kept.');
    expect(noteFrom(record)).toEqual(note);
  });

  it.each([null, 'text', {}, { quote: {} }, { quote: 1, locale: 'en', note: '' }, []])(
    'is none when its state is %j',
    (state) => {
      expect(noteFrom(kept(state))).toBeUndefined();
    },
  );
});

it('has an id that no other note has', () => {
  const ids = Array.from({ length: 1000 }, newNoteId);
  expect(new Set(ids).size).toBe(1000);
  expect(ids[0]).toMatch(/^[0-9a-f]{16}$/);
});
