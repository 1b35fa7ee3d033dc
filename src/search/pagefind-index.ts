import { createIndex, type CustomRecord } from 'pagefind';

/** A page as Pagefind is to read it. */
export interface SearchPage {
  /** Its address on the site. */
  readonly url: string;
  readonly html: string;
}

/** An index in Pagefind’s own process. What is added is there in the order in which it was added. */
export interface PagefindIndex {
  addPages(pages: Iterable<SearchPage>): Promise<void>;
  addRecords(records: readonly CustomRecord[]): Promise<void>;
  /** Writes all that was added so far. Pieces whose files are there already are left as they are. */
  write(folder: string): Promise<void>;
}

// Pagefind reads slower than we write: so many wait for it, not all.
const atOnce = 100;

/**
 * Opens an empty index.
 *
 * @throws {Error} At whatever Pagefind complains of, from here on.
 */
export async function openPagefindIndex(): Promise<PagefindIndex> {
  const { index } = checked(await createIndex({}));
  if (index === undefined) throw new Error('Pagefind opened no index.');
  return {
    async addPages(pages) {
      let waiting: Promise<unknown>[] = [];
      for (const { url, html } of pages) {
        waiting.push(index.addHTMLFile({ url, content: html }).then(checked));
        if (waiting.length < atOnce) continue;
        await Promise.all(waiting);
        waiting = [];
      }
      await Promise.all(waiting);
    },
    async addRecords(records) {
      await Promise.all(records.map((record) => index.addCustomRecord(record).then(checked)));
    },
    async write(folder) {
      checked(await index.writeFiles({ outputPath: folder }));
    },
  };
}

function checked<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
