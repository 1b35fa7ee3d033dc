import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { codeFingerprint } from './src/cli/up-to-date.ts';
import { editionFrom } from './src/editions/edition.ts';
import { headOf } from './src/integrations/page-heads.ts';
import { headers } from './src/integrations/headers.ts';
import { leakGuard } from './src/integrations/leak-guard.ts';
import { offline } from './src/integrations/offline.ts';
import { programs } from './src/integrations/programs.ts';
import { search } from './src/integrations/search.ts';
import { editionPages } from './src/integrations/edition-pages.ts';

const edition = editionFrom(process.env.EDITION);
const outDir = process.env.OUT_DIR ?? `dist/${edition}`;

export default defineConfig({
  site: process.env.SITE ?? 'https://retrobottega.example',
  outDir,
  // One content cache per edition: a shared one would carry trainer notes into student builds.
  cacheDir: `node_modules/.astro/${edition}`,
  trailingSlash: 'always',
  i18n: {
    locales: ['it', 'en'],
    defaultLocale: 'it',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  build: {
    assets: '_assets',
    inlineStylesheets: 'never',
    format: 'directory',
    // While a social card is being encoded, which happens beside JavaScript, other pages go on.
    concurrency: 4,
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Vite serves the project’s files to whoever asks: not the texts, which hold notes for trainers.
    server: {
      fs: {
        deny: [
          '.env',
          '.env.*',
          '*.{crt,pem}',
          '**/.git/**',
          '**/content/**/*.mdx',
          '**/.astro/**',
        ],
      },
    },
    define: {
      __EDITION__: JSON.stringify(edition),
      // Part of what Astro compares before it keeps a page of the last build.
      __CODE__: JSON.stringify(codeFingerprint(import.meta.dirname)),
    },
  },
  devToolbar: { enabled: false },
  // Pages whose data and code are those of the last build are not made again: see src/queries/page-keys.ts.
  experimental: { incrementalBuild: true },
  integrations: [
    editionPages(edition),
    programs(edition),
    sitemap({
      serialize: (item) => {
        const { alternates, unlisted } = headOf(outDir, item.url);
        return unlisted ? undefined : { ...item, links: alternates };
      },
    }),
    headers(),
    // Waits for the index, which is made beside the pages: whatever can be done meanwhile comes before.
    search(edition),
    // After the search, whose index can be kept too.
    offline(),
    leakGuard(edition),
  ],
});
