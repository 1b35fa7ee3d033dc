import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findLeaks } from '#leaks/find-leaks.ts';
import { listRestrictedPhrases } from '#leaks/restricted-phrases.ts';
import { type Edition, sees } from '#editions/edition.ts';
import { latestReading } from '#loaders/latest-reading.ts';

/**
 * Compares every file of a finished build with the texts that its edition may not see, and fails
 * the build when one of them is in it. Runs last, on what would be published.
 */
export function leakGuard(edition: Edition): AstroIntegration {
  let root = '';
  return {
    name: 'retrobottega-leak-guard',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        if (sees(edition, 'trainer')) return;
        const phrases = listRestrictedPhrases(latestReading(root).library);
        const leaks = findLeaks(fileURLToPath(dir), phrases);
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
