import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Edition, sees } from '#editions/edition.ts';
import { isReleased, type Releases, releasesFrom } from '#editions/release.ts';
import { findLeakingFiles } from '#leaks/find-leaking-files.ts';
import { listRestricted, type RestrictedPhrases } from '#leaks/list-restricted.ts';
import { contentOf } from '#loaders/content-of.ts';
import type { ReadableTexts } from '#model/library.ts';

/**
 * Compares every file of a finished build with the texts that its edition may not see, and fails
 * the build when one of them is in it. Runs last, on what would be published.
 */
export function leakGuard(edition: Edition): AstroIntegration {
  let root = '';
  let phrases: RestrictedPhrases | undefined;
  return {
    name: 'retrobottega-leak-guard',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      // Before the search index is waited for.
      'astro:build:generated': async () => {
        if (sees(edition, 'trainer')) return;
        const content = await contentOf(root);
        const releases = releasesFrom(process.env);
        phrases = listRestricted(() => withoutHeld(content.texts(), edition, releases));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (sees(edition, 'trainer')) return;
        if (phrases === undefined) throw new Error('Nobody has listed what may not be published.');
        const cache = join(root, 'node_modules', '.cache', 'retrobottega', 'clean', edition);
        const leaks = await findLeakingFiles(fileURLToPath(dir), phrases, cache);
        if (leaks.length === 0) {
          logger.info(`${phrases.size} restricted phrases looked for, none found`);
          return;
        }
        const list = leaks.map(({ file, phrase }) => `  ${file}: “${phrase}”`).join('\n');
        throw new Error(`The ${edition} edition contains texts for trainers only:\n${list}`);
      },
    },
  };
}

/** The texts of all cases; of those that are kept back until after class, everything is restricted. */
export function* withoutHeld(
  texts: Iterable<ReadableTexts>,
  edition: Edition,
  releases: Releases,
): Iterable<ReadableTexts> {
  for (const text of texts) {
    const { restricted, open, held } = text;
    const isHeld =
      held !== undefined && !isReleased({ ...held, afterClass: true }, edition, releases);
    yield isHeld ? { restricted: [...restricted, ...open], open: [] } : text;
  }
}
