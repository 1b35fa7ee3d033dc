import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type GenerateSWOptions, generateSW } from 'workbox-build';

/**
 * Writes the service worker. Only the page that says “no connection” is kept beforehand; every
 * other page once it was opened. Pages are asked from the network first, so that a reader with a
 * connection never sees an old one. Styles, scripts, fonts and pictures have their content in their
 * name: they are kept as they are, also when a new version of the site comes, because a page kept
 * from the old one still needs its own. Runs after everything else has written its files.
 */
export function offline(): AstroIntegration {
  return {
    name: 'retrobottega-offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { warnings } = await generateSW({
          globDirectory: folder,
          globPatterns: ['{it,en}/offline/index.html'],
          swDest: `${folder}sw.js`,
          inlineWorkboxRuntime: true,
          sourcemap: false,
          clientsClaim: true,
          cleanupOutdatedCaches: true,
          runtimeCaching,
        });
        if (warnings.length > 0) throw new Error(`Service worker: ${warnings.join('; ')}`);
      },
    },
  };
}

// The functions are written into the worker as they stand, so they may use nothing from here.
const runtimeCaching: NonNullable<GenerateSWOptions['runtimeCaching']> = [
  {
    urlPattern: ({ sameOrigin, url }) =>
      sameOrigin && (url.pathname.startsWith('/_assets/') || url.pathname === '/favicon.svg'),
    handler: 'CacheFirst',
    options: { cacheName: 'assets' },
  },
  {
    urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/pagefind/'),
    handler: 'NetworkFirst',
    options: {
      cacheName: 'search',
      networkTimeoutSeconds: 5,
      // The `ts=` of the list of indexes only says when it was asked for.
      matchOptions: { ignoreSearch: true },
    },
  },
  {
    urlPattern: ({ request, url }) =>
      request.mode === 'navigate' && url.pathname.startsWith('/en/'),
    handler: 'NetworkFirst',
    options: {
      cacheName: 'pages',
      networkTimeoutSeconds: 5,
      matchOptions: { ignoreSearch: true },
      precacheFallback: { fallbackURL: '/en/offline/index.html' },
    },
  },
  {
    urlPattern: ({ request }) => request.mode === 'navigate',
    handler: 'NetworkFirst',
    options: {
      cacheName: 'pages',
      networkTimeoutSeconds: 5,
      matchOptions: { ignoreSearch: true },
      precacheFallback: { fallbackURL: '/it/offline/index.html' },
    },
  },
];
