import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchFiles } from '#components/keep/fetch-files.ts';
import { clearKept, keptFiles, noteKept } from '#components/keep/kept-files.ts';
import { missingFiles, type WantedFile, wantedFiles } from '#components/keep/wanted-files.ts';

const origin = 'https://site.example';

/** As much of the browser’s caches as is used. */
class Caches {
  readonly all = new Map<string, Map<string, Response>>();
  room = Number.POSITIVE_INFINITY;

  async open(name: string) {
    const cache = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, cache);
    return {
      match: async (url: string) => cache.get(url)?.clone(),
      keys: async () => [...cache.keys()].map((url) => ({ url: new URL(url, origin).href })),
      put: async (url: string, response: Response) => {
        if (this.room <= 0) throw new DOMException('no room', 'QuotaExceededError');
        this.room -= 1;
        cache.set(url, response);
      },
    };
  }

  async delete(name: string) {
    return this.all.delete(name);
  }
}

const file = (url: string, digest = 'a'): WantedFile => ({
  url,
  bytes: 10,
  digest,
  cache: 'pages',
});
const files = Array.from({ length: 12 }, (_, at) => file(`/en/${String(at)}/`));
let store: Caches;

beforeEach(() => {
  store = new Caches();
  vi.stubGlobal('caches', store);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Fetches with a network that a function stands for. */
async function run(
  network: (url: string, at: number) => Response | 'cut',
  signal = new AbortController().signal,
) {
  const arrived: WantedFile[] = [];
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const answer = network(url, asked.filter((one) => one === url).length);
    if (answer === 'cut') throw new TypeError('network');
    return answer;
  });
  const result = await fetchFiles(files, { arrived: (one) => arrived.push(one), signal, pause: 0 });
  return { result, arrived, asked };
}

describe('files of a set', () => {
  it('all arrive, though a tenth of the requests fails', async () => {
    let count = 0;
    const { result, arrived } = await run(() => {
      count += 1;
      return count % 10 === 0 ? 'cut' : new Response('page');
    });
    expect(result).toEqual({ outcome: 'done', failed: 0 });
    expect(arrived).toHaveLength(12);
    expect(store.all.get('pages')?.size).toBe(12);
  });

  it('stay, when others do not arrive in three tries, nor what is an error page', async () => {
    const { result, arrived, asked } = await run((url) => {
      if (url === '/en/3/') return 'cut';
      return url === '/en/5/' ? new Response('', { status: 503 }) : new Response('page');
    });
    expect(result).toEqual({ outcome: 'failed', failed: 2 });
    expect(arrived).toHaveLength(10);
    expect(asked.filter((url) => url === '/en/3/')).toHaveLength(3);
    expect(store.all.get('pages')?.has('/en/5/')).toBe(false);
  });

  it('stay, when there is no room for more', async () => {
    store.room = 5;
    const { result, arrived } = await run(() => new Response('page'));
    expect(result).toEqual({ outcome: 'full', failed: 0 });
    expect(arrived).toHaveLength(5);
  });

  it('stay, when the reader stops', async () => {
    const stop = new AbortController();
    const { result, arrived } = await run((url) => {
      if (url === '/en/4/') stop.abort();
      return new Response('page');
    }, stop.signal);
    expect(result.outcome).toBe('stopped');
    expect(arrived.length).toBeGreaterThan(3);
    expect(arrived.length).toBeLessThan(12);
  });
});

describe('what is kept', () => {
  it('is what is noted and still there; what has changed is missing', async () => {
    const cache = await store.open('pages');
    for (const { url } of files) await cache.put(url, new Response('page'));
    await noteKept(files);
    store.all.get('pages')?.delete('/en/7/');
    const kept = await keptFiles();
    expect(kept.size).toBe(11);
    const now = [...files.slice(1), file('/en/0/', 'b')];
    expect(missingFiles(now, kept).map(({ url }) => url)).toEqual(['/en/7/', '/en/0/']);
    await clearKept();
    expect((await keptFiles()).size).toBe(0);
  });

  it('is everything, or the pages of a path with what every page needs', () => {
    const list = {
      pages: [file('/en/a/'), file('/en/b/')],
      assets: [file('/_assets/x.js')],
      search: [file('/pagefind/i')],
    };
    expect(wantedFiles(list).map(({ url, cache }) => [url, cache])).toEqual([
      ['/_assets/x.js', 'assets'],
      ['/en/a/', 'pages'],
      ['/en/b/', 'pages'],
      ['/pagefind/i', 'search'],
    ]);
    expect(wantedFiles(list, ['/en/b/']).map(({ url }) => url)).toEqual([
      '/_assets/x.js',
      '/en/b/',
    ]);
  });
});
