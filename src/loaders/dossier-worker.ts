import { type Dossier, readDossier } from './dossier.ts';
import type { Unread } from './dossier-pool.ts';

/** What a thread of the pool does. */
export function readBatch(batch: readonly Unread[]): readonly Dossier[] {
  return batch.map(({ digest, sources }) => readDossier(digest, sources));
}
