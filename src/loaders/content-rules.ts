import { checkLibrary } from '#checks/check-library.ts';
import type { FoundFile, Names } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { asReading, type Outline } from './dossier.ts';
import { fingerprint } from './fingerprint.ts';
import type { KeptDossiers } from './kept-dossiers.ts';
import type { Known } from './read-content.ts';
import { readFiles } from './read-library.ts';
import { readSources } from './source-files.ts';

/**
 * All that is wrong with the content. A dossier that was right is looked at again only when it has
 * changed, or something that it names.
 */
export function listProblems(
  root: string,
  kept: KeptDossiers,
  dossiers: ReadonlyMap<string, Known>,
): Problem[] {
  const names = joinNames([...dossiers.values()].map(({ outline }) => outline));
  const common = fingerprint(
    Object.values(names.slugs).map((slugs) => [...slugs]),
    [...names.drafts],
    [...names.held],
  );
  const clean: [string, string][] = [];
  const problems = [...dossiers.values()].flatMap((dossier) => {
    const surroundings = surroundingsOf(dossier.outline, names, common);
    if (kept.isClean(dossier.digest, surroundings)) return [];
    const { library, problems: unread } = asReading(kept.reading(dossier.digest), names);
    if (unread.length + checkLibrary(library).length > 0) return problemsIn(root, dossier, names);
    clean.push([dossier.digest, surroundings]);
    return [];
  });
  kept.setClean(clean);
  return problems;
}

/** What is wrong with a dossier, and where: that takes reading its files. */
function problemsIn(root: string, { files }: Known, names: Names): Problem[] {
  const { library, problems } = readFiles(readSources(root, files));
  return [...problems, ...checkLibrary({ ...library, names })];
}

/** A fingerprint of all that a dossier’s correctness depends on outside itself. */
function surroundingsOf(
  { links }: Outline,
  { anchors, questions, lendables }: Names,
  common: string,
): string {
  if (links.length === 0) return common;
  const targets = links.map((slug) => [
    ...['it', 'en'].map((locale) => [
      anchors.get(`${slug}/${locale}`) ?? null,
      lendables.get(`${slug}/${locale}`) ?? null,
    ]),
    questions.get(slug) ?? null,
  ]);
  return fingerprint(common, targets);
}

function joinNames(outlines: readonly Outline[]): Names {
  const slugs: Record<FoundFile['collection'], Set<string>> = {
    cases: new Set(),
    'teaching-notes': new Set(),
    handbook: new Set(),
    quarterlies: new Set(),
    seminars: new Set(),
    quizzes: new Set(),
    paths: new Set(),
    glossary: new Set(),
    sources: new Set(),
  };
  for (const { found } of outlines) {
    for (const { collection, slug } of found) slugs[collection].add(slug);
  }
  return {
    slugs,
    drafts: new Set(outlines.flatMap(({ drafts }) => drafts)),
    held: new Set(outlines.flatMap(({ held }) => held)),
    questions: new Map(outlines.flatMap(({ questions }) => questions)),
    anchors: new Map(outlines.flatMap(({ anchors }) => anchors)),
    lendables: new Map(outlines.flatMap(({ lendables }) => lendables)),
  };
}
