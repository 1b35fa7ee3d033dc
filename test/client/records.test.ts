import 'fake-indexeddb/auto';
import { set } from 'idb-keyval';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mount } from '../helpers/mount.ts';

const entry = { key: 'cases/a/question/why', asked: 'Why?', answer: 'So.', state: { text: 'So.' } };
let records: typeof import('#client/records.ts');

beforeAll(() => {
  mount('<h1>A case</h1>', 'en');
});

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  records = await import('#client/records.ts');
});

describe('keep', () => {
  it('keeps what a reader entered, with page and time, under its key', async () => {
    expect(await records.keep(entry)).toBe('kept');
    expect(await records.findKept(entry.key)).toMatchObject({
      ...entry,
      page: { path: '/', title: 'A case' },
      savedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });

  it('takes the place of what was there and leaves other versions beside it', async () => {
    await records.keep(entry);
    const found = await records.findKept(entry.key);
    if (!found) throw new Error('Nothing was kept.');
    const other = { answer: 'Theirs', state: null, savedAt: '2026-11-20T10:00:00.000Z' };
    await records.putBack([{ ...found, others: [other] }]);
    await records.keep({ ...entry, answer: 'Now.' });
    expect(await records.findKept(entry.key)).toMatchObject({ answer: 'Now.', others: [other] });
  });

  it('sets aside, and does not throw away, what it cannot read', async () => {
    const { createStore } = await import('idb-keyval');
    await set(entry.key, { from: 'the future' }, createStore('retrobottega', 'records'));
    expect(await records.keep(entry)).toBe('kept');
    expect(await records.listKept()).toMatchObject({ records: [entry], unreadable: 1 });
  });

  it.each([
    ['full', 'QuotaExceededError'],
    ['blocked', 'UnknownError'],
  ])('says %s on a %s, and what was there is untouched', async (outcome, name) => {
    await records.keep(entry);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No.', name);
    });
    expect(await records.keep({ ...entry, answer: 'Now.' })).toBe(outcome);
    put.mockRestore();
    expect(await records.findKept(entry.key)).toMatchObject(entry);
  });

  it('says blocked where the browser has no store at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await records.keep(entry)).toBe('blocked');
    expect(await records.findKept(entry.key)).toBeUndefined();
    expect(await records.listKept()).toBe('blocked');
    vi.unstubAllGlobals();
  });
});

describe('putBack', () => {
  it('puts all of them back, or none', async () => {
    await records.keep(entry);
    const found = await records.findKept(entry.key);
    if (!found) throw new Error('Nothing was kept.');
    const bad = { ...found, key: 'cases/a/question/other', state: (() => 0) as never };
    expect(await records.putBack([{ ...found, answer: 'Now.' }, bad])).toBe('blocked');
    expect(await records.findKept(entry.key)).toMatchObject(entry);
  });
});

describe('onKept', () => {
  it('hears of what another tab has kept, and not of its own', async () => {
    const heard = vi.fn();
    const end = records.onKept(entry.key, heard);
    await records.keep(entry);
    vi.resetModules();
    const otherTab = await import('#client/records.ts');
    await otherTab.keep({ ...entry, answer: 'From there' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(heard).toHaveBeenCalledWith(expect.objectContaining({ answer: 'From there' }));
    end();
  });
});

describe('forget', () => {
  it('forgets one and no other', async () => {
    await records.keep(entry);
    await records.keep({ ...entry, key: 'cases/a/question/other' });
    expect(await records.forget(entry.key)).toBe('kept');
    expect(await records.listKept()).toMatchObject({
      records: [{ key: 'cases/a/question/other' }],
    });
  });
});
