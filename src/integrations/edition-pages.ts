import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Edition, sees } from '#editions/edition.ts';

/**
 * Adds the pages and styles that not everyone may see. The pages lie outside `src/pages`, so an
 * edition that does not ask for them has no route, no chunk and no style of theirs.
 */
export function editionPages(edition: Edition): AstroIntegration {
  return {
    name: 'retrobottega-edition-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        if (!sees(edition, 'staff')) return;
        injectRoute({
          pattern: '/[locale]/[paths]',
          entrypoint: new URL('../staff-pages/PathsPage.astro', import.meta.url),
        });
        injectRoute({
          pattern: '/[locale]/[paths]/[slug]',
          entrypoint: new URL('../staff-pages/PathPage.astro', import.meta.url),
        });
        if (!sees(edition, 'trainer')) return;
        injectRoute({
          pattern: '/[locale]/[verify]',
          entrypoint: new URL('../trainer-pages/VerifyPage.astro', import.meta.url),
        });
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
        injectRoute({
          pattern: '/[locale]/[quizzes]/[slug]/[key]',
          entrypoint: new URL('../trainer-pages/QuizKeyPage.astro', import.meta.url),
        });
        const styles = fileURLToPath(new URL('../styles/trainer.css', import.meta.url));
        updateConfig({ vite: { resolve: { alias: { '#styles/edition.ts': styles } } } });
      },
    },
  };
}
