import { rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Refusal } from '#cli/refusal.ts';
import type { Library } from '#model/library.ts';
import { hugo } from './hugo.ts';
import { copyTemplates, editFile, writeFiles } from './peer-folder.ts';
import { casePath } from './peer-paths.ts';
import { peerSite } from './peer-site.ts';
import type { Recipe } from './recipe.ts';
import { starlight } from './starlight.ts';

const recipes = { starlight, hugo } as const satisfies Record<string, Recipe>;

export type PeerName = keyof typeof recipes;

export const peerNames = Object.keys(recipes) as PeerName[];

/** Another generator’s site of the same cases, in a temporary folder, ready to be built. */
export interface Peer {
  readonly name: PeerName;
  /** What builds it, for readers: “Hugo 0.111.3, Pagefind 1.6.0”. */
  readonly version: string;
  readonly folder: string;
  /** The built site’s folder. */
  readonly output: string;
  /**
   * Builds pages and search index, onto what the last build left, as its users would.
   *
   * @throws {Refusal} With what it printed, if it fails.
   */
  readonly build: () => Promise<void>;
  /** Adds a sentence to one case in one language, another one each time, and returns it. */
  readonly changeOneText: () => string;
  /** Where that case’s page is on the site. */
  readonly changedPage: string;
  /** Changes the template of all case pages, and so every case page. */
  readonly changeOneComponent: () => void;
  /** Forgets what builds have left, caches too: the next one is cold. */
  readonly clear: () => void;
  /** Removes the folder. The end of this process does so as well. */
  readonly remove: () => void;
}

/** The peers that are available here, and why others are not. */
export interface Peers {
  readonly ready: readonly Peer[];
  /** A sentence for each peer that is not available. */
  readonly missing: readonly string[];
}

/**
 * Prepares every peer that can be had here.
 *
 * @param cases - What `generateCases` made of the library.
 */
export async function preparePeers(
  cases: ReadonlyMap<string, string>,
  library: Library,
): Promise<Peers> {
  const ready: Peer[] = [];
  const missing: string[] = [];
  for (const name of peerNames) {
    try {
      ready.push(await preparePeer(name, cases, library));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      missing.push(error.message);
    }
  }
  return { ready, missing };
}

/**
 * Writes one peer’s site into a temporary folder, with what it needs to be built.
 *
 * @throws {Refusal} If the generator is not available here.
 */
export async function preparePeer(
  name: PeerName,
  cases: ReadonlyMap<string, string>,
  library: Library,
): Promise<Peer> {
  const recipe = recipes[name];
  const { folder, remove } = copyTemplates(name);
  try {
    const version = await recipe.prepare(folder);
    const content = recipe.content(peerSite(cases, library));
    writeFiles(folder, content);
    return { name, version, folder, remove, ...actionsOf(recipe, folder, [...content.keys()]) };
  } catch (error) {
    remove();
    throw error;
  }
}

type Actions = Pick<
  Peer,
  'output' | 'build' | 'changeOneText' | 'changedPage' | 'changeOneComponent' | 'clear'
>;

function actionsOf(recipe: Recipe, folder: string, files: readonly string[]): Actions {
  const text = files.find((file) => file.includes('/it/cases/case-')) ?? '';
  const output = join(folder, recipe.output);
  const left = [recipe.output, ...leftBehind].map((name) => join(folder, name));
  return {
    output,
    build: async () => {
      const run = await recipe.build(folder);
      if (!run.ok) throw new Refusal(`${run.output}${recipe.title} could not build: see above.`);
    },
    changedPage: casePath('it', basename(text, extname(text))),
    changeOneText: numbered((number) => {
      const sentence = `Una frase in più, la ${number}.`;
      editFile(join(folder, text), /\n---\n\n/, (end) => `${end}${sentence} `);
      return sentence;
    }),
    changeOneComponent: numbered((number) =>
      editFile(
        join(folder, recipe.template),
        /<h2 id="questions"(?: data-change="\d+")?/,
        () => `<h2 id="questions" data-change="${number}"`,
      ),
    ),
    clear: () => left.forEach((name) => void rmSync(name, { recursive: true, force: true })),
  };
}

function numbered<T>(change: (number: number) => T): () => T {
  let number = 0;
  return () => {
    number += 1;
    return change(number);
  };
}

const leftBehind = [
  '.astro',
  '.hugo_build.lock',
  'node_modules/.astro',
  'node_modules/.vite',
  'resources',
];
