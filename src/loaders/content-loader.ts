import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Edition, editionFrom } from '#editions/edition.ts';
import { formatProblems } from '#problems/problem.ts';
import { contentAgain, contentOf } from './content-of.ts';
import type { Outline } from './dossier.ts';
import type { Content } from './read-content.ts';

/** Anything a collection can hold: named by its slug and, where it is written twice, its language. */
// An alias, because Astro takes any record and an interface is not one.
type Entry = { readonly slug: string; readonly locale?: string; readonly program?: string };

type EntriesOf = (outlines: readonly Outline[], edition: Edition, drafts: boolean) => Entry[];

/**
 * Fills one of Astro’s collections from `content/`. In development a mistake is printed and the
 * last good state of this edition stays on the page; a build stops.
 */
export function contentLoader(name: string, entriesOf: EntriesOf): Loader {
  return {
    name: `retrobottega-${name}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const content = fileURLToPath(new URL('content/', context.config.root));
      await fill(context, await contentOf(root), entriesOf);
      const refill = async (path: string): Promise<void> => {
        if (!path.startsWith(content)) return;
        try {
          const file = relative(root, path).split(sep).join('/');
          await fill(context, await contentAgain(root, file), entriesOf);
        } catch (error) {
          // A file can be gone before it is read, such as an editor’s temporary one.
          context.logger.error(`content/ could not be read; save again. ${String(error)}`);
        }
      };
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, refill);
    },
  };
}

async function fill(context: LoaderContext, content: Content, entriesOf: EntriesOf): Promise<void> {
  const { store, meta, logger } = context;
  const edition = editionFrom(process.env['EDITION']);
  // Development keeps one store for all editions: what a trainer saw is not for students.
  if (meta.get('edition') !== edition) store.clear();
  if (content.problems.length > 0) {
    if (!import.meta.env?.DEV) {
      throw new Error(`content/ has mistakes:\n\n${formatProblems(content.problems)}`);
    }
    if (printed !== content) logger.error(`\n${formatProblems(content.problems)}`);
    printed = content;
    return;
  }
  printed = undefined;
  // In development drafts are shown: somebody is writing them.
  await put(context, entriesOf(content.outlines, edition, import.meta.env?.DEV === true));
  meta.set('edition', edition);
}

// Every collection finds the same mistakes, and they are read once for all of them.
let printed: Content | undefined;

// Of what has not been read again the entries are the very same.
const digests = new WeakMap<Entry, string>();

/** Writes only what differs: a page is made anew when its entry is written. */
async function put(context: LoaderContext, entries: readonly Entry[]): Promise<void> {
  const { store, parseData, generateDigest } = context;
  const named = new Map(
    entries.map((entry) => [
      entry.locale === undefined ? entry.slug : `${entry.slug}/${entry.locale}`,
      entry,
    ]),
  );
  for (const id of store.keys()) if (!named.has(id)) store.delete(id);
  for (const [id, entry] of named) {
    const digest = digests.get(entry) ?? generateDigest(entry);
    digests.set(entry, digest);
    if (store.get(id)?.digest === digest) continue;
    store.set({
      id,
      data: await parseData({ id, data: { ...entry } }),
      digest,
      // Astro makes a module of the file, and `render` from `astro:content` shows it.
      ...(entry.program === undefined ? {} : { filePath: entry.program, deferredRender: true }),
    });
  }
}
