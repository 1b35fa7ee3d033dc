import { findKept, forget, type Keeping, keep, type NewRecord } from '#client/records.ts';

/**
 * Keeps what the reader has entered. When everything is as it was at the start there is nothing to
 * keep, unless an imported file has another version beside it.
 */
export async function keepEntered(entry: NewRecord, isStart: boolean): Promise<Keeping> {
  const hasOthers = isStart && (await findKept(entry.key))?.others !== undefined;
  return isStart && !hasOthers ? forget(entry.key) : keep(entry);
}
