import { rmSync } from 'node:fs';
import type { CustomRecord } from 'pagefind';
import type { Locale } from '#i18n/locale.ts';
import { finishIndex } from './finish-index.ts';
import { fingerprint } from '#loaders/fingerprint.ts';
import { type KeptIndex, keepIndex, lentFragments, readKeptIndex } from './kept-index.ts';
import { openPagefindIndex, type PagefindIndex, type SearchPage } from './pagefind-index.ts';
import { fragmentsIn, writeIndex } from './write-index.ts';

/** What search is to find in one language. */
export interface LanguageJob {
  readonly locale: Locale;
  /** Where the finished index is kept, and left. */
  readonly folder: string;
  /** Fingerprint of the code that makes documents and indexes. */
  readonly version: string;
  /** By address. */
  readonly documents: readonly { readonly url: string; readonly digest: string }[];
  readonly records: readonly CustomRecord[];
  /** Makes a document; asked only when the index is not that of the last time. */
  readonly htmlOf: (url: string) => string;
}

/** The pages that are indexed as the build writes them, by address. */
export interface Built {
  /** Waits for the build. */
  readonly wait: () => Promise<readonly SearchPage[]>;
  /** Those that are there already, if they are. */
  readonly now: () => readonly SearchPage[] | undefined;
}

/** An index with these pages beside documents and records, written to a folder. */
interface Draft {
  readonly index: PagefindIndex;
  readonly pages: readonly SearchPage[];
  readonly folder: string;
}

/**
 * Brings the index of one language up to date. It begins at once, and takes the pages that the
 * build has yet to write for those of the last build.
 *
 * @throws {Error} If Pagefind complains.
 */
export async function indexLanguage(job: LanguageJob, built: Built): Promise<void> {
  for (const left of draftFolders(job)) rmSync(left, { recursive: true, force: true });
  const kept = readKeptIndex(job.folder);
  const expected = kept?.pages ?? [];
  const isCurrent = kept?.key === keyOf(job, expected);
  const begun = isCurrent ? undefined : await begin(job, kept, () => built.now() ?? expected);
  const pages = await built.wait();
  const key = keyOf(job, pages);
  if (kept?.key === key) return;
  const { folder } = (await complete(job, begun, pages)) ?? (await begin(job, kept, () => pages));
  finishIndex(folder);
  const { version, documents } = job;
  keepIndex(job.folder, folder, { key, version, pages }, documents);
}

function keyOf({ version, documents, records }: LanguageJob, pages: readonly SearchPage[]): string {
  const digests = documents.map(({ url, digest }) => [url, digest]);
  return fingerprint(version, digests, records, pages);
}

async function begin(
  job: LanguageJob,
  kept: KeptIndex | undefined,
  choosePages: () => readonly SearchPage[],
): Promise<Draft> {
  const index = await openPagefindIndex();
  await index.addPages(documentsOf(job));
  await index.addRecords(job.records);
  const pages = choosePages();
  await index.addPages(pages);
  const [folder] = draftFolders(job);
  rmSync(folder, { recursive: true, force: true });
  await writeIndex(index, folder, kept === undefined ? [] : lentFragments(kept, job));
  return { index, pages, folder };
}

/** A draft with these pages, or nothing when it has others. */
async function complete(
  job: LanguageJob,
  draft: Draft | undefined,
  pages: readonly SearchPage[],
): Promise<Draft | undefined> {
  const had = draft?.pages ?? [];
  if (fingerprint(had) !== fingerprint(pages.slice(0, had.length))) return undefined;
  if (draft === undefined || had.length === pages.length) return draft;
  await draft.index.addPages(pages.slice(had.length));
  const [, folder] = draftFolders(job);
  await writeIndex(draft.index, folder, fragmentsIn(draft.folder));
  rmSync(draft.folder, { recursive: true });
  return { ...draft, pages, folder };
}

function* documentsOf({ documents, htmlOf }: LanguageJob): Iterable<SearchPage> {
  for (const { url } of documents) yield { url, html: htmlOf(url) };
}

/** Where drafts are written, beside what is kept. */
function draftFolders({ folder }: LanguageJob): readonly [first: string, second: string] {
  return [`${folder}.draft`, `${folder}.second-draft`];
}
