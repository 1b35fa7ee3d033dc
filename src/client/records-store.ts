import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

/** The store of this site in a browser. */
export interface Shelves extends DBSchema {
  /** What readers entered, each under the key of its place; hopefully a `Kept`. */
  records: { key: string; value: unknown };
  /** What stood in the place of a record and could not be understood. */
  aside: { key: number; value: Aside };
}

export interface Aside {
  readonly key: string;
  readonly record: unknown;
  /** ISO 8601, UTC: when it was set aside. */
  readonly at: string;
}

export const storeName = 'retrobottega';

type Upgrade = IDBPTransaction<Shelves, ('aside' | 'records')[], 'versionchange'>;

/** What makes each version out of the one before it; the first out of nothing. Only ever add to them. */
const migrations: readonly ((
  store: IDBPDatabase<Shelves>,
  upgrade: Upgrade,
) => void | Promise<void>)[] = [
  (store) => void store.createObjectStore('records'),
  // What was set aside stood among the records, as `set-aside/<when>/<key>`.
  async (store, upgrade) => {
    const aside = store.createObjectStore('aside', { autoIncrement: true });
    for await (const cursor of upgrade.objectStore('records').iterate(inSpace('set-aside/'))) {
      const [, at = '', key = ''] = /^set-aside\/([^/]*)\/(.*)$/s.exec(cursor.key) ?? [];
      await aside.add({ key, record: cursor.value, at });
      await cursor.delete();
    }
  },
];

/** All keys that begin so. */
export function inSpace(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uFFFF`);
}

/** The store is in use by another window that has another version of this site. */
export class VersionsDiffer extends Error {
  override readonly name = 'VersionsDiffer';
}

let opened: Promise<IDBPDatabase<Shelves>> | undefined;

/**
 * The store, brought up to date. It is opened when first asked for: where a browser allows none, even
 * asking is an error.
 *
 * @throws {VersionsDiffer} If a later version of the site has been here, or an earlier one still is.
 * @throws {DOMException} If the browser allows no store, or there is no room to bring it up to date.
 */
export function openStore(): Promise<IDBPDatabase<Shelves>> {
  opened ??= open();
  return opened;
}

/** Whether the store was opened, or is there already: to look into one would make it. */
export async function isStoreThere(): Promise<boolean> {
  if (opened !== undefined || !('databases' in indexedDB)) return true;
  return (await indexedDB.databases()).some(({ name }) => name === storeName);
}

function open(): Promise<IDBPDatabase<Shelves>> {
  return new Promise((resolve, reject) => {
    let failure: unknown;
    const store = openDB<Shelves>(storeName, migrations.length, {
      async upgrade(shelves, from, _to, upgrade) {
        try {
          for (const migrate of migrations.slice(from)) await migrate(shelves, upgrade);
        } catch (error) {
          failure = error;
          upgrade.done.catch(() => undefined);
          // Half of it would be neither the one nor the other.
          upgrade.abort();
        }
      },
      // A window with an earlier version does not let go. This request stays, and has its turn after.
      blocked: () => reject(new VersionsDiffer()),
      // A later version wants to begin: this one lets go, and says so at the next attempt.
      blocking: (_from, _to, event) => {
        close();
        (event.target as IDBDatabase).close();
      },
      terminated: close,
    });
    store.then(
      (shelves) => {
        opened = store;
        resolve(shelves);
      },
      (error: unknown) => {
        close();
        reject(isLater(error) ? new VersionsDiffer() : (failure ?? error));
      },
    );
  });
}

function close(): void {
  opened = undefined;
}

function isLater(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}
