import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { listFiles } from '#loaders/list-files.ts';
import type { SearchPage } from './pagefind-index.ts';
import { fragmentsIn } from './write-index.ts';

/** The finished index of one language, kept for the next build. */
export interface KeptIndex {
  /** Fingerprint of all that is in it. */
  readonly key: string;
  /** Fingerprint of the code that made it. */
  readonly version: string;
  /** The pages in it that were read after the build. */
  readonly pages: readonly SearchPage[];
  /** Digest and fragment of each document, by its address. */
  readonly fragments: Readonly<Record<string, readonly [digest: string, file: string]>>;
}

interface Note extends KeptIndex {
  /** Fingerprint of every file, by path. */
  readonly files: Readonly<Record<string, string>>;
}

interface Document {
  readonly url: string;
  readonly digest: string;
}

/** What is kept, or nothing when it is not exactly as it was left. */
export function readKeptIndex(folder: string): KeptIndex | undefined {
  try {
    const { files, ...kept } = JSON.parse(readFileSync(noteOf(folder), 'utf8')) as Note;
    return JSON.stringify(filesIn(folder)) === JSON.stringify(files) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a finished index in the place of the last one. A program that is stopped half-way leaves
 * something that is not as noted, and so is not used.
 */
export function keepIndex(
  folder: string,
  made: string,
  kept: Omit<KeptIndex, 'fragments'>,
  documents: readonly Document[],
): void {
  const note: Note = { ...kept, fragments: fragmentsOf(documents, made), files: filesIn(made) };
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
  const beside = `${noteOf(folder)}.new`;
  writeFileSync(beside, JSON.stringify(note));
  renameSync(beside, noteOf(folder));
}

/** The fragments of documents that are as they were, when the same code made them. */
export function lentFragments(
  { version, fragments }: KeptIndex,
  job: {
    readonly folder: string;
    readonly version: string;
    readonly documents: readonly Document[];
  },
): string[] {
  if (version !== job.version) return [];
  return job.documents.flatMap(({ url, digest }) => {
    const [known, name] = fragments[url] ?? [];
    return known === digest && name !== undefined ? [join(job.folder, 'fragment', name)] : [];
  });
}

function noteOf(folder: string): string {
  return `${folder}.json`;
}

function filesIn(folder: string): Record<string, string> {
  const fingerprintOf = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('base64url');
  return Object.fromEntries(listFiles(folder).map((file) => [file, fingerprintOf(file)]));
}

function fragmentsOf(
  documents: readonly Document[],
  index: string,
): Record<string, readonly [string, string]> {
  const digests = new Map(documents.map(({ url, digest }) => [url, digest]));
  return Object.fromEntries(
    fragmentsIn(index).flatMap((file) => {
      const text = gunzipSync(readFileSync(file)).toString();
      const url = /^pagefind_dcd\{"url":"([^"]*)"/.exec(text)?.[1] ?? '';
      const digest = digests.get(url);
      return digest === undefined ? [] : [[url, [digest, basename(file)] as const]];
    }),
  );
}
