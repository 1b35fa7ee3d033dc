/** What windows with the same slides tell each other. Slides are counted from 1. */
export type DeckMessage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'at'; readonly slide: number }
  | { readonly kind: 'go'; readonly slide: number };

/** A line between the windows of one browser that show the same slides. */
export class DeckChannel {
  readonly #channel: BroadcastChannel;

  constructor(name: string, onMessage: (message: DeckMessage) => void) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.addEventListener('message', ({ data }) => {
      const message = readMessage(data);
      if (message !== undefined) onMessage(message);
    });
  }

  send(message: DeckMessage): void {
    this.#channel.postMessage(message);
  }

  close(): void {
    this.#channel.close();
  }
}

/** A message, if it is one: another version of this page may be open too. */
export function readMessage(data: unknown): DeckMessage | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  if (data.kind === 'hello') return { kind: 'hello' };
  const slide = 'slide' in data ? data.slide : undefined;
  if (typeof slide !== 'number' || !Number.isInteger(slide) || slide < 1) return undefined;
  return data.kind === 'at' || data.kind === 'go' ? { kind: data.kind, slide } : undefined;
}
