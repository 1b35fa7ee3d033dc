import { storeName } from './records-store.ts';

/** What pages of the site tell one another: that something is kept otherwise now. */
interface News {
  readonly key: string;
  readonly from: number;
}

/** This page, among all that are open. */
export const thisPage = Math.random();

export function tellOthers(keys: readonly string[]): void {
  const channel = openChannel();
  for (const key of keys) channel?.postMessage({ key, from: thisPage } satisfies News);
  channel?.close();
}

/**
 * Calls back with the key of what another tab has changed.
 *
 * @returns What ends it.
 */
export function onNews(changed: (key: string) => void): () => void {
  const channel = openChannel();
  channel?.addEventListener('message', ({ data }: MessageEvent<News>) => {
    // What this page has kept itself would disturb a reader who is still typing.
    if (data.from !== thisPage) changed(data.key);
  });
  return () => channel?.close();
}

function openChannel(): BroadcastChannel | undefined {
  return 'BroadcastChannel' in globalThis ? new BroadcastChannel(storeName) : undefined;
}
