import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkLibrary } from '#checks/check-library.ts';
import { type Edition, editionFrom } from '#editions/edition.ts';
import type { Library } from '#model/library.ts';
import { formatProblems } from '#problems/problem.ts';
import { latestReading } from './latest-reading.ts';

/** Anything a collection can hold: named by its slug and, where it is written twice, its language. */
// An alias, because Astro takes any record and an interface is not one.
type Entry = { readonly slug: string; readonly locale?: string };

/**
 * Fills one of Astro’s collections from `content/`. In development a mistake is printed and the
 * last good state stays on the page; a build stops.
 */
export function contentLoader<T extends Entry>(
  name: string,
  entriesOf: (library: Library, edition: Edition) => T[],
): Loader {
  const fill = async ({
    store,
    parseData,
    generateDigest,
    config,
    logger,
  }: LoaderContext): Promise<void> => {
    const { library, problems } = latestReading(fileURLToPath(config.root));
    const found = [...problems, ...checkLibrary(library)];
    if (found.length > 0) {
      if (import.meta.env?.DEV) return logger.error(`\n${formatProblems(found)}`);
      throw new Error(`content/ has mistakes:\n\n${formatProblems(found)}`);
    }
    const entries = entriesOf(library, editionFrom(process.env['EDITION']));
    store.clear();
    for (const entry of entries) {
      const id = entry.locale === undefined ? entry.slug : `${entry.slug}/${entry.locale}`;
      const data = await parseData({ id, data: { ...entry } });
      store.set({ id, data, digest: generateDigest(data) });
    }
  };
  return {
    name: `retrobottega-${name}`,
    async load(context) {
      await fill(context);
      const content = fileURLToPath(new URL('content/', context.config.root));
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path) => {
          if (path.startsWith(content)) void fill(context);
        });
      }
    },
  };
}
