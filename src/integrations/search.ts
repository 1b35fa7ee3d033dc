import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { latestReading } from '#loaders/latest-reading.ts';
import { withFailures } from './search-failures.ts';
import { searchRecords } from './search-records.ts';

/**
 * Indexes the built pages for search, one index for each language. In development the last build’s
 * index is served.
 *
 * @throws {Error} At the end of a build that could not be indexed: a site without search is no build.
 */
export function search(): AstroIntegration {
  let root = '';
  return {
    name: 'retrobottega-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        const last = fileURLToPath(new URL('../../dist/student/', import.meta.url));
        if (!existsSync(last)) return;
        const files = sirv(last, { dev: true, etag: true });
        server.middlewares.use((request, response, next) =>
          request.url?.startsWith('/pagefind/') ? files(request, response, next) : next(),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: folder });
        const { library } = latestReading(root);
        const records = await Promise.all(
          searchRecords(library).map((record) => index.addCustomRecord(record)),
        );
        const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
        await close();
        await removeUnusedInterfaces(`${folder}pagefind`);
        const failures = [added, ...records, written].flatMap((step) => step.errors);
        if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
        await reportFailures(`${folder}pagefind`);
        logger.info(`${added.page_count} pages and ${records.length} entries indexed`);
      },
    },
  };
}

/** Pagefind writes three interfaces of its own beside the index, 0.4 MB that no page of ours loads. */
async function removeUnusedInterfaces(folder: string): Promise<void> {
  const files = await readdir(folder);
  const unused = files.filter((file) => /^pagefind-(?:.*ui|highlight)\.(?:js|css)$/.test(file));
  await Promise.all(unused.map((file) => rm(join(folder, file))));
}

/** A reader’s search that fails says so: in the worker, and on the page where there is no worker. */
async function reportFailures(folder: string): Promise<void> {
  for (const name of ['pagefind.js', 'pagefind-worker.js']) {
    const file = join(folder, name);
    await writeFile(file, withFailures(await readFile(file, 'utf8')));
  }
}
