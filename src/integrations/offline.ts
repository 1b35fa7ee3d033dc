import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { GenerateSWOptions } from 'workbox-build';
import { locales } from '#i18n/locale.ts';
import { offlineListPath } from '#model/offline-list.ts';
import { offlineList } from './offline-list.ts';

/**
 * Writes the service worker, and lists of what it takes to keep a language whole. Only the page that says “no
 * connection” is kept beforehand; every other page once it was opened, or when a reader asks for it. Pages are asked from the network first, so that a reader with a
 * connection never sees an old one. Styles, scripts, fonts and pictures have their content in their
 * name: they are kept as they are, also when a new version of the site comes, because a page kept
 * from the old one still needs its own.
 */
export function offline(): AstroIntegration {
  let kept = '';
  return {
    name: 'retrobottega-offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        kept = fileURLToPath(new URL('node_modules/.cache/retrobottega/', config.root));
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = locales.map((locale) => `${locale}/offline/index.html`);
        const file = join(kept, `sw-${fingerprintOf(folder, pages)}.js`);
        // Making one takes as long as a small site; what is in it hardly ever changes.
        if (!existsSync(file)) await makeWorker(folder, pages, file);
        copyFileSync(file, join(folder, 'sw.js'));
        for (const locale of locales) {
          const list = JSON.stringify(offlineList(folder, locale));
          writeFileSync(join(folder, offlineListPath(locale)), list);
        }
      },
    },
  };
}

async function makeWorker(folder: string, pages: string[], file: string): Promise<void> {
  const { generateSW } = await import('workbox-build');
  const draft = file.replace(/\.js$/, `.${process.pid}.js`);
  const { warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: pages,
    swDest: draft,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    runtimeCaching,
  });
  if (warnings.length > 0) throw new Error(`Service worker: ${warnings.join('; ')}`);
  // Whole or not at all: a build may be stopped.
  renameSync(draft, file);
}

/** A fingerprint of all that a worker is made from. */
function fingerprintOf(folder: string, pages: readonly string[]): string {
  const made = [import.meta.filename, lockFile, ...pages.map((page) => join(folder, page))];
  const hash = createHash('sha256');
  for (const file of made) hash.update(existsSync(file) ? readFileSync(file) : '');
  return hash.digest('base64url').slice(0, 20);
}

const lockFile = join(import.meta.dirname, '../../package-lock.json');

// The functions are written into the worker as they stand, so they may use nothing from here.

/** On a bad connection one request in ten fails, and the next one may not. What comes then is kept as well. */
const again: NonNullable<
  NonNullable<GenerateSWOptions['runtimeCaching']>[number]['options']
>['plugins'] = [
  {
    handlerDidError: async ({ request }) => {
      for (let attempt = 1; attempt <= 2; attempt += 1) {
        try {
          const response = await fetch(request.url);
          // A navigation takes no answer that has come from elsewhere; it goes there itself.
          if (response.redirected) return Response.redirect(response.url);
          if (!response.ok) return response;
          const isSearch = new URL(request.url).pathname.startsWith('/pagefind/');
          const kind = isSearch ? 'search' : 'assets';
          const cache = await caches.open(request.mode === 'navigate' ? 'pages' : kind);
          await cache.put(request.url, response.clone());
          return response;
        } catch {
          await new Promise((later) => setTimeout(later, 200 * attempt));
        }
      }
      return undefined;
    },
  },
];

const runtimeCaching: NonNullable<GenerateSWOptions['runtimeCaching']> = [
  {
    urlPattern: ({ sameOrigin, url }) =>
      sameOrigin && (url.pathname.startsWith('/_assets/') || url.pathname === '/favicon.svg'),
    handler: 'CacheFirst',
    options: { cacheName: 'assets', plugins: again },
  },
  {
    urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/pagefind/'),
    handler: 'NetworkFirst',
    options: {
      cacheName: 'search',
      networkTimeoutSeconds: 5,
      // The `ts=` of the list of indexes only says when it was asked for.
      matchOptions: { ignoreSearch: true },
      plugins: again,
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
      plugins: again,
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
      plugins: again,
      precacheFallback: { fallbackURL: '/it/offline/index.html' },
    },
  },
];
