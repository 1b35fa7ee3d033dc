import { listKept, putBack } from '#client/records.ts';
import { arrivalOf } from '#client/records-file.ts';
import { fillCounts } from './fill-counts.ts';
import type { NotebookSayings } from './sayings.ts';

/** Brings a saved notebook together with this one, and says what came of it. */
export async function bringFile(file: Blob, say: NotebookSayings): Promise<string> {
  const found = await listKept();
  if (typeof found === 'string') return say[found];
  const arrival = arrivalOf(await file.text(), found.records);
  if ('refused' in arrival) return say[refusals[arrival.refused]];
  const outcome = await putBack(arrival.records);
  if (outcome !== 'kept') return say[outcome === 'full' ? 'importFull' : outcome];
  const { added, differing, same, unreadable: count } = arrival;
  const sentences = [fillCounts(say.imported, { added, differing, same })];
  if (count > 0) sentences.push(fillCounts(say.importedUnreadable, { count }));
  return sentences.join(' ');
}

const refusals = {
  'not-json': 'notJson',
  'not-answers': 'notAnswers',
  'too-new': 'tooNew',
} as const;
