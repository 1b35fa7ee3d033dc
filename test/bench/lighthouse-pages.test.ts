import { expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { lighthousePages } from './lighthouse-pages.ts';

it('measures a case without and one with calculators, wherever they are', () => {
  const folder = temporaryFolder({
    'it/casi/index.html': '<a href="/it/casi/a/">A</a>',
    'it/casi/a/index.html': '<nps-calculator></nps-calculator>',
    'it/casi/b/index.html': '<p>Text</p>',
  });
  const pages = lighthousePages(folder).map(({ name, path }) => `${name}: ${path}`);
  expect(pages).toContain('case: /it/casi/b/');
  expect(pages).toContain('case with calculators: /it/casi/a/');
});

it('asks 100 of every page and 95 of search', () => {
  for (const { name, target } of lighthousePages(temporaryFolder())) {
    expect(target).toBe(name.startsWith('search') ? 95 : 100);
  }
});

it('says which page the site does not have', () => {
  const missing = lighthousePages(temporaryFolder()).filter(({ path }) => path === undefined);
  expect(missing.map(({ name }) => name)).toEqual(['case', 'case with calculators']);
});
