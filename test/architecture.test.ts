import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * Who may import whom. Read it as the floor plan: a room may only open onto the rooms listed.
 * Packages are listed too, so that a new dependency is a decision, not an accident.
 */
const mayImport: Record<string, readonly string[]> = {
  metrics: [],
  problems: [],
  policies: [],
  editions: [],
  styles: [],
  i18n: [],
  calendar: ['ical-generator'],
  room: [],
  quizzes: ['metrics', 'model'],
  survey: ['metrics', 'read-excel-file'],
  estimates: ['metrics', 'survey'],
  quarterly: ['estimates', 'metrics', 'survey'],
  model: ['quarterly', 'survey', 'i18n', 'zod'],
  exhibits: ['model', 'metrics', 'i18n', 'jsep'],
  checks: ['calendar', 'quizzes', 'model', 'exhibits', 'metrics', 'i18n', 'problems', 'markdown'],
  markdown: ['model', 'editions', 'satteri', 'hast', 'github-slugger', 'temml'],
  loaders: [
    'quarterly',
    'quizzes',
    'survey',
    'model',
    'exhibits',
    'markdown',
    'checks',
    'citations',
    'i18n',
    'editions',
    'problems',
    'node:',
    'yaml',
    'zod',
    'papaparse',
    'piscina',
    'hast',
    'astro/loaders',
  ],
  leaks: ['model', 'loaders', 'node:', 'piscina'],
  search: [
    'model',
    'exhibits',
    'i18n',
    'editions',
    'loaders',
    'queries',
    'components',
    'node:',
    'pagefind',
  ],
  citations: ['model', 'i18n', 'node:', '@citation-js/', 'citeproc-locales'],
  cards: ['model', 'i18n', 'node:', 'satori', 'sharp', '@fontsource/'],
  client: ['idb'],
  queries: [
    'calendar',
    'quarterly',
    'survey',
    'model',
    'i18n',
    'editions',
    'loaders',
    'components',
    'node:',
    'astro:content',
    'astro',
  ],
  components: [
    'calendar',
    'room',
    'quizzes',
    'metrics',
    'exhibits',
    'survey',
    'estimates',
    'quarterly',
    'model',
    'i18n',
    'editions',
    'client',
    'queries',
    'markdown',
    'approx-string-match',
    'astro',
    'qr',
    'reveal.js',
    'sortablejs',
    'ts-fsrs',
  ],
  layouts: ['components', 'i18n', 'policies', 'styles', '@fontsource/'],
  pages: [
    'layouts',
    'components',
    'exhibits',
    'queries',
    'model',
    'i18n',
    'policies',
    'styles',
    'cards',
    '@fontsource/',
    '@astrojs/rss',
    'astro',
  ],
  'staff-pages': ['layouts', 'components', 'queries', 'model', 'i18n'],
  'trainer-pages': ['layouts', 'components', 'queries', 'model', 'i18n'],
  integrations: [
    'editions',
    'i18n',
    'leaks',
    'loaders',
    'model',
    'policies',
    'search',
    'node:',
    'astro',
    '@astrojs/mdx',
    'sirv',
    'workbox-build',
  ],
  cli: [
    'editions',
    'loaders',
    'model',
    'problems',
    'i18n',
    'node:',
    'astro',
    'playwright-core',
    'sirv',
  ],
};

const rooms = Object.keys(mayImport);
const files = globSync('src/*/**/*.{ts,mjs,astro}').filter((file) => !file.endsWith('.d.ts'));

it.each(rooms)('%s opens only onto the rooms it may', (room) => {
  const allowed = mayImport[room] ?? [];
  const trespasses = files
    .filter((file) => file.startsWith(`src/${room}/`))
    .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
    .filter(({ target }) => target !== room && !allowed.some((name) => target.startsWith(name)))
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(trespasses).toEqual([]);
});

it('knows every room', () => {
  const found = [...new Set(files.map((file) => file.split('/')[1]))];
  expect(rooms).toEqual(expect.arrayContaining(found));
});

it('has no room that nobody lives in', () => {
  const found = new Set(files.map((file) => file.split('/')[1]));
  expect(rooms.filter((room) => !found.has(room))).toEqual([]);
});

/** What a file imports: the room for `#room/…` and for a relative path, or a package. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const specifiers = source.matchAll(
    /^\s*(?:import|export)\s+(?:[\w\s{},*]+\sfrom\s+)?['"]([^'"]+)['"]/gm,
  );
  return [...specifiers].map(([, specifier = '']) => {
    if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0] ?? '';
    if (!specifier.startsWith('.')) return specifier;
    return new URL(specifier, `file:///${file}`).pathname.split('/')[2] ?? '';
  });
}
