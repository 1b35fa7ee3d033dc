import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesPath, homePath, searchPath } from '#i18n/routes.ts';
import { listFiles } from '#loaders/list-files.ts';

/** A page to measure and the score that it should reach in every category. */
export interface MeasuredPage {
  readonly name: string;
  /** Address, from the root of the site. */
  readonly path: string;
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
  const page = (name: string, path: string | undefined, target = 100): MeasuredPage[] =>
    path === undefined ? [] : [{ name, path, target }];
  return [
    ...page('home, Italian', homePath('it')),
    ...page('home, English', homePath('en')),
    ...page('case list', casesPath('en')),
    ...page('case', reading[0]),
    ...page('case with calculators', calculating[0]),
    ...page('search, Italian', searchPath('it'), 95),
    ...page('search, English', searchPath('en'), 95),
  ];
}
