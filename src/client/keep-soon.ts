import { showKeeping } from './kept-line.ts';
import { keep, type NewRecord } from './records.ts';

/**
 * Keeps what a reader enters, and says so. It does not wait for a pause: a page that is being left has
 * no time to write any more. The store takes one after the other, so that the last one stays.
 *
 * @returns What to call at each change.
 */
export function keepSoon(line: HTMLElement, record: () => NewRecord): () => void {
  return () => void keep(record()).then((outcome) => showKeeping(line, outcome));
}
