import type { WantedFile } from './wanted-files.ts';

/** How fetching ended; what has arrived stays in any case. */
export type Fetched =
  | { readonly outcome: 'done' | 'stopped' | 'full'; readonly failed: 0 }
  | { readonly outcome: 'failed'; readonly failed: number };

interface Fetching {
  /** Called after each file that has arrived. */
  readonly arrived: (file: WantedFile) => void;
  readonly signal: AbortSignal;
  /** Milliseconds before the second try; the third waits twice as long. */
  readonly pause?: number;
}

const atOnce = 4;
const tries = 3;

/** Fetches files into their caches, a few at a time; what does not arrive is tried three times. */
export async function fetchFiles(
  files: readonly WantedFile[],
  { arrived, signal, pause = 500 }: Fetching,
): Promise<Fetched> {
  const queue = [...files];
  let failed = 0;
  let isFull = false;
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file && !signal.aborted && !isFull; file = queue.shift()) {
      const outcome = await fetchFile(file, signal, pause);
      if (outcome === 'kept') arrived(file);
      if (outcome === 'failed') failed += 1;
      if (outcome === 'full') isFull = true;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (isFull) return { outcome: 'full', failed: 0 };
  if (signal.aborted) return { outcome: 'stopped', failed: 0 };
  return failed > 0 ? { outcome: 'failed', failed } : { outcome: 'done', failed: 0 };
}

async function fetchFile(
  { url, cache }: WantedFile,
  signal: AbortSignal,
  pause: number,
): Promise<'kept' | 'failed' | 'full'> {
  for (let attempt = 1; attempt <= tries && !signal.aborted; attempt += 1) {
    try {
      // Past the browser’s own cache, which may have an older one.
      const response = await fetch(url, { signal, cache: 'no-cache' });
      if (!response.ok) throw new TypeError(`${url}: ${String(response.status)}`);
      await (await caches.open(cache)).put(url, response);
      return 'kept';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
      await new Promise((later) => setTimeout(later, attempt * pause));
    }
  }
  return 'failed';
}
