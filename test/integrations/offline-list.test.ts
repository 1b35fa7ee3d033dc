import { expect, it } from 'vitest';
import { offlineList } from '../../src/integrations/offline-list.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const files = {
  'en/index.html': 'home',
  'en/cases/one/index.html': 'a case',
  'en/cases/one/data.csv': '1',
  'en/offline/index.html': 'no connection',
  'it/index.html': 'casa',
  '_assets/site.css': 'p {}',
  'favicon.svg': '<svg/>',
  'pagefind/pagefind.js': 'search',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/pagefind.en_1.pf_meta': 'en',
  'pagefind/pagefind.it_1.pf_meta': 'it',
  'pagefind/index/it_1.pf_index': 'it',
  'pagefind/index/en_1.pf_index': 'en',
  'pagefind/wasm.en.pagefind': 'en',
  'pagefind/wasm.it.pagefind': 'it',
  'pagefind/wasm.unknown.pagefind': '?',
};

it('lists the pages of a language with what they need, and nothing of another', () => {
  const { pages, assets, search } = offlineList(temporaryFolder(files), 'en');
  const urls = (list: readonly { readonly url: string }[]) => list.map(({ url }) => url);
  expect(urls(pages)).toEqual(['/en/cases/one/', '/en/']);
  expect(urls(assets)).toEqual(['/_assets/site.css', '/favicon.svg']);
  expect(urls(search)).toEqual([
    '/pagefind/index/en_1.pf_index',
    '/pagefind/pagefind-entry.json',
    '/pagefind/pagefind.en_1.pf_meta',
    '/pagefind/pagefind.js',
    '/pagefind/wasm.en.pagefind',
    '/pagefind/wasm.unknown.pagefind',
  ]);
  expect(pages[1]).toMatchObject({ url: '/en/', bytes: 4 });
});

it('gives a file another digest once something else is in it', () => {
  const digestOf = (home: string): string | undefined =>
    offlineList(temporaryFolder({ ...files, 'en/index.html': home }), 'en').pages.at(-1)?.digest;
  expect(digestOf('home')).toBe(digestOf('home'));
  expect(digestOf('homf')).not.toBe(digestOf('home'));
});
