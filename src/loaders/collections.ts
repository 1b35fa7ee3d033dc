import { type Edition, sees } from '#editions/edition.ts';
import { type Held, isReleased, releasesFrom } from '#editions/release.ts';
import type {
  CaseSummary,
  HandbookSummary,
  PathEntry,
  QuarterlySummary,
  QuizSummary,
  SeminarSummary,
  SourceEntry,
  TeachingNoteSummary,
  TermEntry,
} from '#model/entries.ts';
import type { Outline } from './dossier.ts';

/**
 * Cases in every language they are written in; drafts, and what is kept back until after class, only
 * where somebody is writing.
 */
export function listedCases(
  outlines: readonly Outline[],
  edition: Edition,
  drafts: boolean,
  releases = releasesFrom(process.env),
): CaseSummary[] {
  const audience = sees(edition, 'trainer') ? 'trainer' : 'open';
  return outlines
    .flatMap(({ cases }) => cases[audience])
    .filter((entry) => drafts || (!entry.draft && isReleased(heldBack(entry), edition, releases)));
}

/** What a case says of its release. */
export function heldBack(entry: Pick<CaseSummary, 'slug' | 'release' | 'releaseOn'>): Held {
  const { slug, release, releaseOn } = entry;
  return { slug, afterClass: release === 'after-class', from: releaseOn };
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

/** Seminars; what only trainers may read of them is in their edition’s alone. */
export function listedSeminars(outlines: readonly Outline[], edition: Edition): SeminarSummary[] {
  const audience = sees(edition, 'trainer') ? 'trainer' : 'open';
  return outlines.flatMap(({ seminars }) => seminars[audience]);
}

/** Quizzes; the keys of exams are in the edition of trainers alone. */
export function listedQuizzes(outlines: readonly Outline[], edition: Edition): QuizSummary[] {
  const audience = sees(edition, 'trainer') ? 'trainer' : 'open';
  return outlines.flatMap(({ quizzes }) => quizzes[audience]);
}

/** Paths: for staff. */
export function listedPaths(outlines: readonly Outline[], edition: Edition): PathEntry[] {
  return sees(edition, 'staff') ? outlines.flatMap(({ paths }) => paths) : [];
}

export function listedTerms(outlines: readonly Outline[]): TermEntry[] {
  return outlines.flatMap(({ terms }) => terms);
}

export function listedSources(outlines: readonly Outline[]): SourceEntry[] {
  return outlines.flatMap(({ sources }) => sources);
}
