import type { ReadableTexts } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { codeVersion } from './code-version.ts';
import { listProblems } from './content-rules.ts';
import type { Outline } from './dossier.ts';
import { dossierPool } from './dossier-pool.ts';
import { fingerprint } from './fingerprint.ts';
import {
  isDamaged,
  type KeptDossiers,
  openKeptDossiers,
  removeKeptDossiers,
} from './kept-dossiers.ts';
import { dossierOf, filesBeside, listSources, readSources } from './source-files.ts';

/** A dossier as far as it is at hand. */
export interface Known {
  readonly digest: string;
  readonly files: readonly string[];
  readonly outline: Outline;
}

/** All of `content/`, as far as it is at hand at once; the rest is fetched when it is needed. */
export interface Content {
  /** All that is wrong with it. */
  readonly problems: readonly Problem[];
  /** By name, in the order of their names. */
  readonly dossiers: ReadonlyMap<string, Known>;
  readonly outlines: readonly Outline[];
  /** What everyone may read and what only trainers may, dossier by dossier. */
  texts(): Iterable<ReadableTexts>;
}

/** What is known from before, and the files that have come, gone or changed since. */
export interface Earlier {
  readonly content: Content;
  readonly changed: readonly string[];
}

/**
 * Reads and checks `content/` below a project’s root. Only what has changed since the last time is
 * parsed, and only what can have become wrong is checked again.
 *
 * @param earlier - Spares looking at the other files, for somebody who is told what changes.
 */
export async function readContent(root: string, earlier?: Earlier): Promise<Content> {
  try {
    return await readWith(keptDossiersOf(root), root, earlier);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    stores.get(root)?.close();
    stores.delete(root);
    removeKeptDossiers(root);
    return readWith(keptDossiersOf(root), root);
  }
}

async function readWith(kept: KeptDossiers, root: string, earlier?: Earlier): Promise<Content> {
  const groups =
    earlier === undefined ? groupByDossier(listSources(root)) : changedGroups(root, earlier);
  const read = await readGroups(root, groups, kept);
  const all = new Map([...(earlier?.content.dossiers ?? [])].filter(([name]) => !groups.has(name)));
  for (const [name, known] of read) all.set(name, known);
  const dossiers = new Map([...all].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const problems = listProblems(root, kept, dossiers);
  const digests = [...dossiers.values()].map(({ digest }) => digest);
  if (earlier === undefined) kept.forgetOthers(digests);
  return {
    problems,
    dossiers,
    outlines: [...dossiers.values()].map(({ outline }) => outline),
    *texts() {
      for (const digest of digests) yield JSON.parse(kept.texts(digest)) as ReadableTexts;
    },
  };
}

const stores = new Map<string, KeptDossiers>();

/** Opened once, however often content is read. */
function keptDossiersOf(root: string): KeptDossiers {
  const kept = stores.get(root) ?? openKeptDossiers(root, codeVersion());
  stores.set(root, kept);
  return kept;
}

type Groups = ReadonlyMap<string, readonly string[]>;

function groupByDossier(files: readonly string[]): Groups {
  const groups = Map.groupBy(files, (file) => dossierOf(file) ?? '');
  groups.delete('');
  return groups;
}

/** The dossiers that changed files belong to, with the files they have now. */
function changedGroups(root: string, { content, changed }: Earlier): Groups {
  return new Map(
    [...groupByDossier(changed)].map(([name, files]) => [
      name,
      filesBeside(root, [...files, ...(content.dossiers.get(name)?.files ?? [])]),
    ]),
  );
}

/** Reads every group that has files, from its files or, where they are the same, from what is kept. */
async function readGroups(
  root: string,
  groups: Groups,
  kept: KeptDossiers,
): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  const pool = dossierPool<{ name: string; files: readonly string[] }>(
    (dossier, { name, files }) => {
      kept.add(dossier);
      known.set(name, { digest: dossier.digest, files, outline: outlineFrom(dossier.outline) });
    },
    groups.size - kept.size(),
  );
  // A thread that formats sources needs seconds to learn APA’s style: others read cases meanwhile.
  const sourcesFirst = [...groups].toSorted(([a], [b]) => rankOf(a) - rankOf(b));
  try {
    for (const [name, files] of sourcesFirst) {
      if (files.length === 0) continue;
      const sources = readSources(root, files);
      const digest = fingerprint(...sources);
      const outline = kept.outline(digest);
      if (outline === undefined) await pool.read(digest, sources, { name, files });
      else known.set(name, { digest, files, outline: outlineFrom(outline) });
    }
    await pool.end();
  } finally {
    await pool.close();
  }
  return known;
}

function rankOf(dossier: string): number {
  return dossier.startsWith('sources/') ? 0 : 1;
}

function outlineFrom(json: string): Outline {
  return JSON.parse(json) as Outline;
}
