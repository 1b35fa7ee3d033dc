import { isKept, type Kept, ofEachTab, ofNoTab, withOthers } from './kept.ts';
import { lostNote, noteKept } from './lost-note.ts';
import { onNews, tellOthers, thisPage } from './news.ts';
import { inSpace, isStoreThere, openStore, VersionsDiffer } from './records-store.ts';

/**
 * What became of an attempt to keep something: kept, or not because the device has no room left
 * (`full`), the browser does not allow it (`blocked`), or another window has another version of the
 * site (`versions`). What was there before is then untouched.
 */
export type Keeping = 'kept' | 'full' | 'blocked' | 'versions';

/** What an element has to say; when, and on which page, is found out here. */
export type NewRecord = Pick<Kept, 'key' | 'asked' | 'answer' | 'state'>;

/** What is kept under a key; nothing, too, when the browser allows no store. */
export async function findKept(key: string): Promise<Kept | undefined> {
  try {
    const found: unknown = (await isStoreThere())
      ? await (await openStore()).get('records', key)
      : undefined;
    known.set(key, found);
    return isKept(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** What is kept. */
export interface Holding {
  readonly records: readonly Kept[];
  /** How many cannot be understood. They are left as they are. */
  readonly unreadable: number;
  /** When something was last kept here, ISO 8601, where the browser has thrown all of it away since. */
  readonly lost?: string;
}

/** All records, or those whose keys begin so; or why none can be read. */
export async function listKept(prefix = ''): Promise<Holding | 'blocked' | 'versions'> {
  try {
    if (!(await isStoreThere())) return { records: [], unreadable: 0, ...lostNote() };
    const store = await openStore();
    const [all, aside] = await Promise.all([
      store.getAll('records', inSpace(prefix)),
      store.count('aside'),
    ]);
    const records = all.filter(isKept);
    const unreadable = all.length - records.length + aside;
    return { records, unreadable, ...(all.length + aside === 0 ? lostNote() : {}) };
  } catch (error) {
    return error instanceof VersionsDiffer ? 'versions' : 'blocked';
  }
}

/**
 * Keeps what a reader entered, in the place of what was kept under the same key.
 *
 * It is written at once, without a look: a page that is being left has no time for two steps. What is
 * then found to have been there, and this page did not know of, is put beside it.
 */
export function keep(entry: NewRecord): Promise<Keeping> {
  const { key } = entry;
  const before = known.get(key);
  const now = recordOf(entry, before);
  known.set(key, now);
  return attempt([key], async () => {
    const shelf = (await openStore()).transaction('records', 'readwrite');
    const [found] = await write(shelf, [
      () => shelf.store.get(key),
      () => shelf.store.put(now, key),
    ]);
    noteKept(now.savedAt);
    if (!isSame(found, before)) await settle(key, found);
  });
}

/** Finds a place for what was kept under a key, and has just been written over. */
async function settle(key: string, found: unknown): Promise<void> {
  const shelves = (await openStore()).transaction(['records', 'aside'], 'readwrite');
  const records = shelves.objectStore('records');
  const current: unknown = await records.get(key);
  if (!isKept(current)) return;
  const theirs = isKept(found) ? [found, ...(found.others ?? [])] : [];
  const now = withOthers({ ...current, others: [] }, ofEachTab(current, theirs));
  // What a later version of this site, or an accident, left there is not thrown away.
  const isLost = found !== undefined && !isKept(found);
  const aside = { key, record: found, at: now.savedAt };
  await write(shelves, [
    () => records.put(now, key),
    () => isLost && shelves.objectStore('aside').add(aside),
  ]);
  if (isSame(known.get(key), current)) known.set(key, now);
}

/**
 * Keeps what is made of what is kept now, in one step: what two tabs do at once is done one after the
 * other. Nothing happens where nothing is made.
 */
export function change(
  key: string,
  make: (entry: Kept | undefined) => NewRecord | undefined,
): Promise<Keeping> {
  return attempt([key], async () => {
    const shelf = (await openStore()).transaction('records', 'readwrite');
    const found: unknown = await shelf.store.get(key);
    const entry = make(isKept(found) ? found : undefined);
    if (entry === undefined) return;
    const now = recordOf(entry, found);
    await write(shelf, [() => shelf.store.put(now, key)]);
    known.set(key, now);
    noteKept(now.savedAt);
    if (found !== undefined && !isKept(found)) await settle(key, found);
  });
}

/** Puts records where they were or will be: all of them or, when there is no room, none. */
export function putBack(records: readonly Kept[]): Promise<Keeping> {
  // What a reader has put beside a record is no letter typed meanwhile: it stays.
  const entries = records.map(ofNoTab);
  for (const { key } of entries) known.delete(key);
  return attempt(
    entries.map(({ key }) => key),
    async () => {
      const shelf = (await openStore()).transaction('records', 'readwrite');
      await write(
        shelf,
        entries.map((entry) => () => shelf.store.put(entry, entry.key)),
      );
      for (const entry of entries) known.set(entry.key, entry);
      noteKept(new Date().toISOString());
    },
  );
}

/** Forgets what is kept under these keys: all of it or, if something is in the way, nothing. */
export function forget(...keys: readonly string[]): Promise<Keeping> {
  for (const key of keys) known.delete(key);
  return attempt(keys, async () => {
    const store = await openStore();
    const shelf = store.transaction('records', 'readwrite');
    await write(
      shelf,
      keys.map((key) => () => shelf.store.delete(key)),
    );
    if ((await store.count('records')) === 0) noteKept(undefined);
  });
}

/**
 * Calls back when another tab, or an import, has changed what is kept under a key.
 *
 * @returns What ends it.
 */
export function onKept(key: string, changed: (entry: Kept | undefined) => void): () => void {
  return onNews((news) => {
    if (news === key) void findKept(key).then(changed);
  });
}

/** What was found or put under a key, as far as this page knows. */
const known = new Map<string, unknown>();
function recordOf(entry: NewRecord, before: unknown): Kept {
  const now = {
    ...entry,
    page: { path: location.pathname, title: pageTitle() },
    savedAt: later(),
    tab: thisPage,
  };
  return isKept(before) && before.others ? { ...now, others: before.others } : now;
}

let lastAt = 0;

/** The time, and later than at any time before: two letters may be typed in one millisecond. */
function later(): string {
  lastAt = Math.max(Date.now(), lastAt + 1);
  return new Date(lastAt).toISOString();
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What is asked of a transaction here. */
interface Writing {
  commit(): void;
  abort(): void;
  readonly done: Promise<void>;
}

/** Writes all or none. Done as soon as it is said: a page that is left is not asked any more. */
async function write(shelf: Writing, work: readonly (() => unknown)[]): Promise<unknown[]> {
  const answers: Promise<unknown>[] = [];
  try {
    for (const request of work)
      // Why a transaction failed says it itself; its requests only say that it did.
      answers.push(Promise.resolve(request()).catch(() => undefined));
    shelf.commit();
  } catch (error) {
    shelf.done.catch(() => undefined);
    shelf.abort();
    throw error;
  }
  await shelf.done;
  return Promise.all(answers);
}

async function attempt(keys: readonly string[], work: () => Promise<unknown>): Promise<Keeping> {
  try {
    await work();
  } catch (error) {
    return reasonOf(error);
  }
  tellOthers(keys);
  return 'kept';
}

function reasonOf(error: unknown): Exclude<Keeping, 'kept'> {
  if (error instanceof VersionsDiffer) return 'versions';
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'full' : 'blocked';
}

function pageTitle(): string {
  return document.querySelector('h1')?.textContent?.trim() ?? document.title;
}
