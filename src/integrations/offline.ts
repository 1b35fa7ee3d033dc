import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';

/**
 * Writes the service worker. Styles, scripts, fonts, front pages and the page that says “no
 * connection” are kept at the first visit; every other page once it has been opened. Pages are asked
 * from the network first, so that a reader with a connection never sees an old one. Runs after
 * everything else has written its files.
 */
export function offline(): AstroIntegration {
  return {
    name: 'retrobottega-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { count, size, warnings } = await generateSW({
          globDirectory: folder,
          globPatterns: [
            '_assets/**/*.{css,js,woff2}',
            'favicon.svg',
            '{it,en}/index.html',
            '{it,en}/offline/index.html',
          ],
          swDest: `${folder}sw.js`,
          inlineWorkboxRuntime: true,
          sourcemap: false,
          cleanupOutdatedCaches: true,
          // The lists change with every build, and their `ts=` only says when: compare without it.
          runtimeCaching: [
            {
              urlPattern: ({ request, url }) =>
                request.mode === 'navigate' && url.pathname.startsWith('/en/'),
              handler: 'NetworkFirst',
              options: {
                cacheName: 'pages-en',
                networkTimeoutSeconds: 5,
                precacheFallback: { fallbackURL: '/en/offline/index.html' },
              },
            },
            {
              urlPattern: ({ request }) => request.mode === 'navigate',
              handler: 'NetworkFirst',
              options: {
                cacheName: 'pages',
                networkTimeoutSeconds: 5,
                precacheFallback: { fallbackURL: '/it/offline/index.html' },
              },
            },
            {
              urlPattern: ({ sameOrigin, url }) =>
                sameOrigin && url.pathname.startsWith('/pagefind/'),
              handler: 'NetworkFirst',
              options: {
                cacheName: 'search',
                networkTimeoutSeconds: 5,
                matchOptions: { ignoreSearch: true },
              },
            },
          ],
        });
        if (warnings.length > 0) throw new Error(`Service worker: ${warnings.join('; ')}`);
        logger.info(`${count} files kept for offline use (${Math.round(size / 1024)} KB)`);
      },
    },
  };
}
