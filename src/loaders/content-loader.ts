import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkLibrary } from '#checks/check-library.ts';
import { type Edition, editionFrom } from '#editions/edition.ts';
import type { Library } from '#model/library.ts';
import { formatProblems } from '#problems/problem.ts';
import { latestReading } from './latest-reading.ts';
import type { Reading } from './read-library.ts';

/** Anything a collection can hold: named by its slug and, where it is written twice, its language. */
// An alias, because Astro takes any record and an interface is not one.
type Entry = { readonly slug: string; readonly locale?: string };

type EntriesOf = (library: Library, edition: Edition, drafts: boolean) => Entry[];

/**
 * Fills one of Astro’s collections from `content/`. In development a mistake is printed and the
 * last good state of this edition stays on the page; a build stops.
 */
export function contentLoader(name: string, entriesOf: EntriesOf): Loader {
  return {
    name: `retrobottega-${name}`,
    async load(context) {
      await fill(context, entriesOf);
      const content = fileURLToPath(new URL('content/', context.config.root));
      const refill = (path: string): void => {
        if (!path.startsWith(content)) return;
        // A file can be gone before it is read, such as an editor’s temporary one.
        fill(context, entriesOf).catch((error: unknown) =>
          context.logger.error(`content/ could not be read; save again. ${String(error)}`),
        );
      };
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, refill);
    },
  };
}

async function fill(context: LoaderContext, entriesOf: EntriesOf): Promise<void> {
  const { store, meta, config, logger } = context;
  const edition = editionFrom(process.env['EDITION']);
  // Development keeps one store for all editions: what a trainer saw is not for students.
  if (meta.get('edition') !== edition) store.clear();
  const reading = latestReading(fileURLToPath(config.root));
  const found = [...reading.problems, ...checkLibrary(reading.library)];
  if (found.length > 0) {
    if (!import.meta.env?.DEV) {
      throw new Error(`content/ has mistakes:\n\n${formatProblems(found)}`);
    }
    if (printed !== reading) logger.error(`\n${formatProblems(found)}`);
    printed = reading;
    return;
  }
  printed = undefined;
  // In development drafts are shown: somebody is writing them.
  await put(context, entriesOf(reading.library, edition, import.meta.env?.DEV === true));
  meta.set('edition', edition);
}

// Every collection finds the same mistakes, and they are read once for all of them.
let printed: Reading | undefined;

async function put(context: LoaderContext, entries: readonly Entry[]): Promise<void> {
  const { store, parseData, generateDigest } = context;
  const parsed = await Promise.all(
    entries.map(async (entry) => {
      const id = entry.locale === undefined ? entry.slug : `${entry.slug}/${entry.locale}`;
      return { id, data: await parseData({ id, data: { ...entry } }) };
    }),
  );
  store.clear();
  for (const { id, data } of parsed) store.set({ id, data, digest: generateDigest(data) });
}
