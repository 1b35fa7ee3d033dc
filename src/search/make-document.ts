import { keptEntry } from '#loaders/kept-entries.ts';
import type { CaseEntry, TeachingNoteEntry } from '#model/entries.ts';
import { caseDocument } from './case-document.ts';
import type { FindReference } from './document-context.ts';
import { noteDocument } from './note-document.ts';
import type { PlannedDocument } from './plan-documents.ts';

/** Makes a document from what is kept below a project’s root. */
export function makeDocument(
  { entry, note, hasNote }: PlannedDocument,
  findReference: FindReference,
  root: string,
): string {
  const wholeCase = keptEntry<CaseEntry>(entry, root);
  return note === undefined
    ? caseDocument(wholeCase, findReference, hasNote)
    : noteDocument(keptEntry<TeachingNoteEntry>(note, root), wholeCase, findReference);
}
