import 'fake-indexeddb/auto';

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
    const store = await (await import('#client/records-store.ts')).openStore();
    await store.put('records', { from: 'the future' }, entry.key);
    expect(await records.keep(entry)).toBe('kept');
    expect(await records.listKept()).toMatchObject({ records: [entry], unreadable: 1 });
    expect(await store.getAll('aside')).toMatchObject([
      { key: entry.key, record: { from: 'the future' } },
    ]);
  });

  it('puts aside from what it did not know of beside it', async () => {
    await records.keep({ ...entry, answer: 'Before.' });
    vi.resetModules();
    const otherTab = await import('#client/records.ts');
    await otherTab.keep({ ...entry, answer: 'Now.' });
    expect(await otherTab.findKept(entry.key)).toMatchObject({
      answer: 'Now.',
      others: [{ answer: 'Before.' }],
    });
  });

  it('loses neither of two tabs that go on writing at once, and keeps one version of each', async () => {
    await records.keep({ ...entry, answer: 'At first.' });
    vi.resetModules();
    const otherTab = await import('#client/records.ts');
    await otherTab.findKept(entry.key);
    const letters = Array.from(
      'Written letter by letter.',
      (_, at, all = 'Written letter by letter.') => all.slice(0, at + 1),
    );
    const outcomes = await Promise.all(
      letters.flatMap((text) => [
        records.keep({ ...entry, answer: `Here: ${text}` }),
        otherTab.keep({ ...entry, answer: `There: ${text}` }),
      ]),
    );
    expect(new Set(outcomes)).toEqual(new Set(['kept']));
    const found = await records.findKept(entry.key);
    const last = 'Written letter by letter.';
    expect(
      [found?.answer, ...(found?.others ?? []).map(({ answer }) => answer)].toSorted(),
    ).toEqual([`Here: ${last}`, `There: ${last}`]);
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

it('has what was entered last, also when the clock was put back, or two letters share a millisecond', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-25T02:30:00+01:00') });
  await records.keep({ ...entry, answer: 'Before.' });
  vi.setSystemTime('2026-10-24T10:00:00Z');
  await Promise.all(['L', 'La', 'Lat', 'Late'].map((answer) => records.keep({ ...entry, answer })));
  vi.useRealTimers();
  const found = await records.findKept(entry.key);
  expect(found).toMatchObject({ answer: 'Late', savedAt: '2026-10-25T01:30:00.004Z' });
  expect(found?.others).toBeUndefined();
});

it('never drops a version that the reader has put beside a record, whoever wrote it', async () => {
  await records.keep({ ...entry, answer: 'Mine, at first.' });
  const first = await records.findKept(entry.key);
  if (!first) throw new Error('Nothing was kept.');
  await records.putBack([{ ...first, answer: 'From a file.', others: [first] }]);
  vi.resetModules();
  const otherTab = await import('#client/records.ts');
  await Promise.all([
    otherTab.keep({ ...entry, answer: 'There.' }),
    records.keep({ ...entry, answer: 'Here.' }),
    otherTab.keep({ ...entry, answer: 'There, on.' }),
    records.keep({ ...entry, answer: 'Here, on.' }),
  ]);
  const found = await records.findKept(entry.key);
  const all = [found?.answer, ...(found?.others ?? []).map(({ answer }) => answer)];
  expect(all).toEqual(expect.arrayContaining(['Here, on.', 'Mine, at first.', 'There, on.']));
});

describe('change', () => {
  it('does one after the other what two tabs do at once', async () => {
    vi.resetModules();
    const otherTab = await import('#client/records.ts');
    const add = (tab: typeof records, at: number) =>
      tab.change(entry.key, (kept) => {
        const state = [...((kept?.state ?? []) as number[]), at];
        return { ...entry, answer: String(state.length), state };
      });
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => add(at % 2 === 0 ? records : otherTab, at)),
    );
    const found = await records.findKept(entry.key);
    expect(found).toMatchObject({ answer: '20' });
    expect(found?.others).toBeUndefined();
  });

  it('writes nothing where nothing is made of it', async () => {
    await records.keep(entry);
    expect(await records.change(entry.key, () => undefined)).toBe('kept');
    expect(await records.findKept(entry.key)).toMatchObject(entry);
  });
});

describe('a store that was thrown away', () => {
  it('is told from one that never was, and from one that the reader has emptied', async () => {
    localStorage.clear();
    expect(await records.listKept()).toEqual({ records: [], unreadable: 0 });
    await records.keep(entry);
    globalThis.indexedDB = new IDBFactory();
    vi.resetModules();
    const later = await import('#client/records.ts');
    expect(await later.listKept()).toMatchObject({ lost: expect.stringMatching(/^\d{4}-/) });
    await later.keep(entry);
    await later.forget(entry.key);
    expect(await later.listKept()).toEqual({ records: [], unreadable: 0 });
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
    expect(await records.listKept('cases/b/')).toMatchObject({ records: [] });
  });
});
