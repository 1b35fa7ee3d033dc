import { type Edition, sees } from '#editions/edition.ts';
import type {
  CaseSummary,
  HandbookSummary,
  QuarterlySummary,
  SourceEntry,
  TeachingNoteSummary,
  TermEntry,
} from '#model/entries.ts';
import type { Outline } from './dossier.ts';

/** Cases in every language they are written in; drafts among them only where somebody is writing. */
export function listedCases(
  outlines: readonly Outline[],
  edition: Edition,
  drafts: boolean,
): CaseSummary[] {
  const audience = sees(edition, 'trainer') ? 'trainer' : 'open';
  return outlines.flatMap(({ cases }) => cases[audience]).filter(({ draft }) => drafts || !draft);
}

/** The teaching notes of those cases; none at all in an edition that may not see them. */
export function listedNotes(
  outlines: readonly Outline[],
  edition: Edition,
  drafts: boolean,
): TeachingNoteSummary[] {
  if (!sees(edition, 'trainer')) return [];
  return outlines.flatMap(({ notes }) => notes).filter(({ draft }) => drafts || !draft);
}

export function listedHandbook(outlines: readonly Outline[]): HandbookSummary[] {
  return outlines.flatMap(({ handbook }) => handbook);
}

export function listedQuarterlies(outlines: readonly Outline[]): QuarterlySummary[] {
  return outlines.flatMap(({ quarterlies }) => quarterlies);
}

export function listedTerms(outlines: readonly Outline[]): TermEntry[] {
  return outlines.flatMap(({ terms }) => terms);
}

export function listedSources(outlines: readonly Outline[]): SourceEntry[] {
  return outlines.flatMap(({ sources }) => sources);
}
