import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mount } from '../helpers/mount.ts';

const record = (key: string) => ({
  key,
  asked: 'Why?',
  answer: 'So.',
  state: 'So.',
  savedAt: '2026-11-20T10:00:00.000Z',
  page: { path: '/en/cases/a/', title: 'A case' },
});
const key = 'cases/a/question/why';

beforeEach(() => {
  mount('<h1>A case</h1>', 'en');
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
});

/** The store as the first version of the site made it. */
async function firstVersion(entries: Readonly<Record<string, unknown>>): Promise<void> {
  const store = await openDB('retrobottega', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('records'),
  });
  for (const [name, entry] of Object.entries(entries)) await store.put('records', entry, name);
  store.close();
}

describe('a store of version 1', () => {
  it('is taken over with every record as it was', async () => {
    await firstVersion({ [key]: record(key), 'quizzes/b': record('quizzes/b') });
    const { listKept } = await import('#client/records.ts');
    expect(await listKept()).toEqual({
      records: [record(key), record('quizzes/b')],
      unreadable: 0,
    });
  });

  it('has what was set aside moved to its own shelf, whatever it is', async () => {
    const odd = [{ from: 'the future' }, 'text', 0, null, undefined, [1], new Date(0)];
    const at = '2026-11-20T10:00:00.000Z';
    await firstVersion({
      [key]: record(key),
      ...Object.fromEntries(odd.map((one, index) => [`set-aside/${at}/${key}/${index}`, one])),
    });
    const { listKept } = await import('#client/records.ts');
    expect(await listKept()).toEqual({ records: [record(key)], unreadable: odd.length });
    const { openStore } = await import('#client/records-store.ts');
    expect(await (await openStore()).getAll('aside')).toEqual(
      odd.map((one, index) => ({ key: `${key}/${index}`, record: one, at })),
    );
  });

  it('stays as it was when bringing it up to date fails half-way', async () => {
    const at = '2026-11-20T10:00:00.000Z';
    await firstVersion({ [key]: record(key), [`set-aside/${at}/${key}`]: 'odd' });
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    const { keep, listKept } = await import('#client/records.ts');
    expect(await listKept()).toBe('blocked');
    expect(await keep({ ...record(key), answer: 'Now.' })).not.toBe('kept');
    add.mockRestore();
    expect(await listKept()).toEqual({ records: [record(key)], unreadable: 1 });
  });

  it('is left alone, in words, while a window holds on to it', async () => {
    await firstVersion({ [key]: record(key) });
    const old = await openDB('retrobottega', 1);
    const { keep, listKept } = await import('#client/records.ts');
    expect(await listKept()).toBe('versions');
    expect(await keep(record(key))).toBe('versions');
    old.close();
    await vi.waitFor(async () =>
      expect(await listKept()).toMatchObject({ records: [{ key }], unreadable: 0 }),
    );
  });
});

describe('a store of a later version', () => {
  it('is left alone, in words', async () => {
    (await openDB('retrobottega', 9)).close();
    const { keep, listKept } = await import('#client/records.ts');
    expect(await listKept()).toBe('versions');
    expect(await keep(record(key))).toBe('versions');
  });

  it('can begin while this one is open, which says so at the next attempt', async () => {
    const { keep } = await import('#client/records.ts');
    expect(await keep(record(key))).toBe('kept');
    const later = await openDB('retrobottega', 9);
    expect(await keep(record(key))).toBe('versions');
    expect(await later.getAllKeys('records')).toEqual([key]);
    later.close();
  });
});
