import { showKeeping } from '#client/kept-line.ts';
import { keep, type NewRecord } from '#client/records.ts';

const pause = 500;

/**
 * Keeps what a reader enters and says so: when they pause, and when they leave the field or the page.
 *
 * @returns What to call at each change.
 */
export function keepSoon(
  host: HTMLElement,
  line: HTMLElement,
  record: () => NewRecord,
): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const now = async (): Promise<void> => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    showKeeping(line, await keep(record()));
  };
  host.addEventListener('change', () => void now());
  addEventListener('pagehide', () => void now());
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void now(), pause);
  };
}
