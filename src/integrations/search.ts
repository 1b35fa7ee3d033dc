import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { Edition } from '#editions/edition.ts';
import { listedCases, listedNotes, listedSources, listedTerms } from '#loaders/collections.ts';
import { contentOf } from '#loaders/content-of.ts';
import { type SearchIndex, startSearchIndex } from '#search/start-search-index.ts';

/**
 * Indexes the site for search beside the build, one index for each language. In development the
 * last build’s index is served.
 *
 * @throws {Error} At the end of a build that could not be indexed: a site without search is no build.
 */
export function search(edition: Edition): AstroIntegration {
  let index: Promise<SearchIndex> | undefined;
  return {
    name: 'retrobottega-search',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        index = startIndex(resolve(fileURLToPath(config.root)), edition);
        // What goes wrong is said at the end, when somebody waits for it.
        index.catch(() => {});
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
        const counts = await (await index)?.finish(fileURLToPath(dir));
        logger.info(`${counts?.pages} pages and ${counts?.records} entries indexed`);
      },
    },
  };
}

async function startIndex(root: string, edition: Edition): Promise<SearchIndex> {
  const { outlines } = await contentOf(root);
  return startSearchIndex({
    root,
    edition,
    cases: listedCases(outlines, edition, false),
    notes: listedNotes(outlines, edition, false),
    terms: listedTerms(outlines),
    sources: listedSources(outlines),
  });
}
