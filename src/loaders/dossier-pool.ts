import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { type Dossier, readDossier } from './dossier.ts';

/** The files of a dossier that is to be read, under their fingerprint. */
export interface Unread {
  readonly digest: string;
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads dossiers and hands each over with what it was given for. */
interface DossierPool<For> {
  /** Takes a dossier to read; waits while too many are being read. */
  read(digest: string, sources: ReadonlyMap<string, string>, given: For): Promise<void>;
  /** Waits for those that are being read. */
  end(): Promise<void>;
  /** Ends the threads, once they have done what they are at, whatever went wrong. */
  close(): Promise<void>;
}

// Starting threads takes as long as reading some dozen cases of eight files.
const filesWorthThreads = 400;
const filesInBatch = 200;

/**
 * The first few dossiers are read here and now; when there are many, threads read the others.
 *
 * @param expected - So many files at least are to be read, as far as is known.
 */
export function dossierPool<For>(
  take: (dossier: Dossier, given: For) => void,
  expected = 0,
): DossierPool<For> {
  let filesRead = expected;
  let threads: Piscina<readonly Unread[], readonly Dossier[]> | undefined;
  let batch: { readonly unread: Unread; readonly given: For }[] = [];
  const running = new Set<Promise<void>>();
  const send = async (): Promise<void> => {
    const sent = batch;
    batch = [];
    threads ??= startThreads();
    const dossiers = await threads.run(sent.map(({ unread }) => unread));
    for (const [index, { given }] of sent.entries()) {
      const dossier = dossiers[index];
      if (dossier !== undefined) take(dossier, given);
    }
  };
  const start = (): void => {
    const run = send();
    running.add(run);
    // One that fails stays for `end` to find.
    run.then(
      () => running.delete(run),
      () => undefined,
    );
  };
  return {
    read: async (digest, sources, given) => {
      filesRead += sources.size;
      if (filesRead < filesWorthThreads) {
        take(readDossier(digest, sources), given);
        return;
      }
      batch.push({ unread: { digest, sources }, given });
      const files = batch.reduce((sum, { unread }) => sum + unread.sources.size, 0);
      if (files < filesInBatch) return;
      start();
      if (running.size > 2 * availableParallelism()) await Promise.race(running);
    },
    end: async () => {
      if (batch.length > 0) start();
      await Promise.all(running);
    },
    close: async () => {
      // A thread's answer that arrives after the pool's end is an uncaught error in Piscina.
      await Promise.allSettled(running);
      await threads?.destroy();
    },
  };
}

function startThreads(): Piscina<readonly Unread[], readonly Dossier[]> {
  const filename = new URL('dossier-worker.ts', import.meta.url).href;
  return new Piscina({ filename, name: 'readBatch', maxThreads: availableParallelism() });
}
