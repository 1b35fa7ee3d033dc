import { Worker } from 'node:worker_threads';
import type { LanguageOrder } from './language-worker.ts';
import type { SearchPage } from './pagefind-index.ts';

/** One language being indexed beside everything else. */
export interface LanguageThread {
  /**
   * Waits for the index, with these pages of the build in it.
   *
   * @throws {Error} If it could not be made.
   */
  finish(pages: readonly SearchPage[]): Promise<void>;
  /** Ends it, whatever it is at. */
  stop(): void;
}

export function startLanguage(order: LanguageOrder): LanguageThread {
  const worker = new Worker(new URL('./language-worker.ts', import.meta.url), {
    workerData: order,
  });
  // A build that fails elsewhere does not wait for it.
  worker.unref();
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Search in ${order.locale}: Pagefind has stopped without an answer.`));
    });
  });
  // What goes wrong before anybody waits is said to whoever waits.
  ended.catch(() => {});
  return {
    finish(pages) {
      worker.ref();
      worker.postMessage(pages);
      return ended;
    },
    stop() {
      void worker.terminate();
    },
  };
}
