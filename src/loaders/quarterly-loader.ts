import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblems } from '#problems/problem.ts';
import { readQuarterlies } from './read-quarterlies.ts';

/**
 * Fills the collection of quarterlies from `content/quarterlies/`. As with other content, a build stops
 * at a mistake, and development prints it and keeps the last good state.
 */
export function quarterlyLoader(): Loader {
  return {
    name: 'retrobottega-quarterlies',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const folder = fileURLToPath(new URL('content/quarterlies/', context.config.root));
      await fill(context, root);
      const refill = async (path: string): Promise<void> => {
        if (!path.startsWith(folder)) return;
        try {
          await fill(context, root);
        } catch (error) {
          // A file can be gone before it is read, such as an editor’s temporary one.
          context.logger.error(
            `content/quarterlies/ could not be read; save again. ${String(error)}`,
          );
        }
      };
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, refill);
    },
  };
}

async function fill({ store, parseData, logger }: LoaderContext, root: string): Promise<void> {
  const { entries, problems } = await readQuarterlies(root);
  if (problems.length > 0) {
    const report = formatProblems(problems);
    if (!import.meta.env?.DEV) throw new Error(`content/ has mistakes:\n\n${report}`);
    logger.error(`\n${report}`);
    return;
  }
  const named = new Map(entries.map((entry) => [`${entry.slug}/${entry.locale}`, entry]));
  for (const id of store.keys()) if (!named.has(id)) store.delete(id);
  for (const [id, entry] of named) {
    if (store.get(id)?.digest === entry.digest) continue;
    store.set({ id, data: await parseData({ id, data: { ...entry } }), digest: entry.digest });
  }
}
