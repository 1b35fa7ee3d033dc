import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { listFiles } from '#loaders/list-files.ts';
import { keepCleanFiles, readCleanFiles } from './clean-files.ts';
import { FileSearch, type Leak, type Looked, type Search } from './file-search.ts';
import type { RestrictedPhrases } from './list-restricted.ts';

const pictures = /\.(?:png|jpe?g|webp|avif|gif|woff2?|ico)$/;

// Starting threads takes as long as looking through some hundred files.
const worthThreads = 1_000;
const batchSize = 100;

/**
 * The files of a built edition that hold a restricted phrase, one leak each. Files are read as
 * published: the search index is unpacked first. Pictures and fonts hold no text.
 *
 * @param cache - A folder to keep from one build to the next, one for each edition: files that it
 *   knows to hold none of these phrases are not looked through again. Deleting it costs only time.
 */
export async function findLeakingFiles(
  folder: string,
  { size, digest, parts }: RestrictedPhrases,
  cache?: string,
): Promise<readonly Leak[]> {
  if (size === 0) return [];
  const files = listFiles(folder).filter((file) => !pictures.test(file));
  const clean = cache === undefined ? new Set<string>() : readCleanFiles(cache, digest);
  const search = { folder, phrases: parts, clean };
  const looked =
    files.length < worthThreads
      ? [new FileSearch(search).look(files)]
      : await lookInThreads(search, files);
  if (cache !== undefined)
    keepCleanFiles(cache, digest, new Set(looked.flatMap((part) => part.clean)));
  return looked.flatMap(({ leaks }) => leaks);
}

async function lookInThreads(search: Search, files: readonly string[]): Promise<Looked[]> {
  const pool = new Piscina<readonly string[], Looked>({
    filename: new URL('file-search-worker.ts', import.meta.url).href,
    name: 'look',
    maxThreads: availableParallelism(),
    workerData: search,
  });
  const runs = batches(files).map((batch) => pool.run(batch));
  try {
    return await Promise.all(runs);
  } finally {
    // A thread's answer that arrives after the pool's end is an uncaught error in Piscina.
    await Promise.allSettled(runs);
    await pool.destroy();
  }
}

function batches(files: readonly string[]): (readonly string[])[] {
  return Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
    files.slice(index * batchSize, (index + 1) * batchSize),
  );
}
