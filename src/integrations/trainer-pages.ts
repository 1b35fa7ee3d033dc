import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Edition, sees } from '#editions/edition.ts';

/**
 * Adds the pages and styles that only trainers may see. The pages lie outside `src/pages`, so an
 * edition that does not ask for them has no route, no chunk and no style of theirs.
 */
export function trainerPages(edition: Edition): AstroIntegration {
  return {
    name: 'retrobottega-trainer-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute, injectScript }) => {
        if (!sees(edition, 'trainer')) return;
        injectRoute({
          pattern: '/[locale]/[cases]/[slug]/[note]',
          entrypoint: new URL('../trainer-pages/TeachingNotePage.astro', import.meta.url),
        });
        injectRoute({
          pattern: '/[locale]/[seminars]/[slug]/[guide]',
          entrypoint: new URL('../trainer-pages/GuidePage.astro', import.meta.url),
        });
        injectRoute({
          pattern: '/[locale]/[seminars]/[slug]/[room]',
          entrypoint: new URL('../trainer-pages/RoomPage.astro', import.meta.url),
        });
        injectRoute({
          pattern: '/[locale]/[seminars]/[slug]/[speaker]',
          entrypoint: new URL('../trainer-pages/SpeakerPage.astro', import.meta.url),
        });
        const styles = fileURLToPath(new URL('#styles/trainer.css', import.meta.url));
        injectScript('page-ssr', `import ${JSON.stringify(styles)};`);
      },
    },
  };
}
