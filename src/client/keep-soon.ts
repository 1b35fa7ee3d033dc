import { showKeeping } from '#client/kept-line.ts';
import { keep, type NewRecord } from '#client/records.ts';

/**
 * Keeps what a reader enters, and says so. It does not wait for a pause: a page that is being left has
 * no time to write any more. Changes that come while one is being kept are kept together.
 *
 * @returns What to call at each change.
 */
export function keepSoon(line: HTMLElement, record: () => NewRecord): () => void {
  let isKeeping = false;
  let hasChanged = false;
  const run = async (): Promise<void> => {
    hasChanged = true;
    if (isKeeping) return;
    isKeeping = true;
    while (hasChanged) {
      hasChanged = false;
      // One after the other, so that the last one stays.
      const outcome = await keep(record());
      showKeeping(line, outcome);
    }
    isKeeping = false;
  };
  return () => void run();
}
