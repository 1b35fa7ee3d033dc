import { createStore, del, get, promisifyRequest, type UseStore, values } from 'idb-keyval';
import { isKept, type Kept } from './kept.ts';

/**
 * What became of an attempt to keep something: kept, or not because the device has no room left
 * (`full`) or the browser does not allow it (`blocked`). What was there before is then untouched.
 */
export type Keeping = 'kept' | 'full' | 'blocked';

/** What an element has to say; when, and on which page, is found out here. */
export type NewRecord = Pick<Kept, 'key' | 'asked' | 'answer' | 'state'>;

/** What is kept under a key; nothing, too, when the browser allows no store. */
export async function findKept(key: string): Promise<Kept | undefined> {
  try {
    const found: unknown = (await isNew()) ? undefined : await get(key, store());
    before.set(key, found);
    return isKept(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** All records, or `blocked`; those that cannot be understood are counted. */
export async function listKept(): Promise<
  { readonly records: readonly Kept[]; readonly unreadable: number } | 'blocked'
> {
  try {
    if (await isNew()) return { records: [], unreadable: 0 };
    const all: unknown[] = await values(store());
    const records = all.filter(isKept);
    return { records, unreadable: all.length - records.length };
  } catch {
    return 'blocked';
  }
}

/**
 * Keeps what a reader entered, in the place of what was kept under the same key. Where it is known
 * what that was, it is written at once, without a look: a page that is being left has no time for two steps.
 */
export function keep(entry: NewRecord): Promise<Keeping> {
  const { key } = entry;
  const now: Kept = {
    ...entry,
    page: { path: location.pathname, title: pageTitle() },
    savedAt: new Date().toISOString(),
  };
  const write = (): Promise<unknown> => {
    const found = before.get(key);
    const others = isKept(found) ? found.others : undefined;
    const kept = others === undefined ? now : { ...now, others };
    before.set(key, kept);
    // What a later version of this site, or an accident, left there is not thrown away.
    const isLost = found !== undefined && !isKept(found);
    const aside: [string, unknown][] = isLost ? [[`set-aside/${now.savedAt}/${key}`, found]] : [];
    return put([[key, kept], ...aside]);
  };
  return attempt([key], () => (before.has(key) ? write() : findKept(key).then(write)));
}

/** What was found or put under a key, as far as this page knows. */
const before = new Map<string, unknown>();

/** Puts records where they were or will be: all of them or, when there is no room, none. */
export function putBack(records: readonly Kept[]): Promise<Keeping> {
  for (const { key } of records) before.delete(key);
  return attempt(
    records.map(({ key }) => key),
    () => put(records.map((record) => [record.key, record])),
  );
}

/** Forgets what is kept under a key. */
export function forget(key: string): Promise<Keeping> {
  before.delete(key);
  return attempt([key], () => del(key, store()));
}

/**
 * Calls back when another tab, or an import, has changed what is kept under a key.
 *
 * @returns What ends it.
 */
export function onKept(key: string, changed: (entry: Kept | undefined) => void): () => void {
  const listen = ({ data }: MessageEvent<News>): void => {
    // What this page has kept itself would disturb a reader who is still typing.
    if (data.key === key && data.from !== thisPage) void findKept(key).then(changed);
  };
  const channel = news();
  channel?.addEventListener('message', listen);
  return () => channel?.close();
}

/** Writes all or none. Done as soon as it is said: a page that is left is not asked any more. */
function put(entries: readonly (readonly [key: string, value: unknown])[]): Promise<unknown> {
  return store()('readwrite', (all) => {
    try {
      for (const [key, value] of entries) all.put(value, key);
      all.transaction.commit();
    } catch (error) {
      all.transaction.abort();
      throw error;
    }
    return promisifyRequest(all.transaction);
  });
}

async function attempt(keys: readonly string[], work: () => Promise<unknown>): Promise<Keeping> {
  try {
    await work();
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'full'
      : 'blocked';
  }
  const channel = news();
  for (const key of keys) channel?.postMessage({ key, from: thisPage } satisfies News);
  channel?.close();
  return 'kept';
}

/** What pages tell one another. */
interface News {
  readonly key: string;
  readonly from: number;
}

const thisPage = Math.random();

const name = 'retrobottega';

/** Whether there is no store yet. To look into one would make it: whoever only reads leaves nothing behind. */
async function isNew(): Promise<boolean> {
  if (opened !== undefined || !('databases' in indexedDB)) return false;
  return (await indexedDB.databases()).every((database) => database.name !== name);
}

let opened: UseStore | undefined;

/** Opened when first asked for: where a browser allows none, even asking is an error. */
function store(): UseStore {
  opened ??= createStore(name, 'records');
  return opened;
}

function news(): BroadcastChannel | undefined {
  return 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
}

function pageTitle(): string {
  return document.querySelector('h1')?.textContent?.trim() ?? document.title;
}
