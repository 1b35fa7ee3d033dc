import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesPath, homePath, searchPath } from '#i18n/routes.ts';
import { listFiles } from '#loaders/list-files.ts';

/** A page to measure and the score that it should reach in every category. */
export interface MeasuredPage {
  readonly name: string;
  /** Address, from the root of the site; undefined when the site has no such page. */
  readonly path: string | undefined;
  readonly target: number;
}

/** One page of each kind, home and search in both languages. */
export function lighthousePages(folder: string): MeasuredPage[] {
  const cases = listFiles(join(folder, casesPath('it')))
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => `${casesPath('it')}${file.replace('index.html', '')}`);
  const calculates = (path: string): boolean =>
    readFileSync(join(folder, path, 'index.html'), 'utf8').includes('<nps-calculator');
  const reading = cases.filter((path) => !calculates(path));
  const calculating = cases.filter(calculates);
  return [
    { name: 'home, Italian', path: homePath('it'), target: 100 },
    { name: 'home, English', path: homePath('en'), target: 100 },
    { name: 'case list', path: casesPath('en'), target: 100 },
    { name: 'case', path: reading[0], target: 100 },
    { name: 'case with calculators', path: calculating[0], target: 100 },
    { name: 'search, Italian', path: searchPath('it'), target: 95 },
    { name: 'search, English', path: searchPath('en'), target: 95 },
  ];
}
