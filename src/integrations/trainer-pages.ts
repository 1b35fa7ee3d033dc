import type { AstroIntegration } from 'astro';
import { type Edition, sees } from '../editions/edition.ts';

/**
 * Adds the pages that only trainers may see. They lie outside `src/pages`, so an edition that does
 * not ask for them has no route, no chunk and no style of theirs.
 */
export function trainerPages(edition: Edition): AstroIntegration {
  return {
    name: 'retrobottega-trainer-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!sees(edition, 'trainer')) return;
        injectRoute({
          pattern: '/[locale]/[cases]/[slug]/[note]',
          entrypoint: new URL('../trainer-pages/TeachingNotePage.astro', import.meta.url),
        });
      },
    },
  };
}
