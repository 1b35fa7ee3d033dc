import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#i18n/locale.ts';
import {
  aboutPath,
  notebookPath,
  handbookPath,
  keepPath,
  labPath,
  pathPath,
  quarterlyPath,
  quizPath,
  reviewPath,
  seminarPath,
  verifyPath,
  wrongPath,
} from '#i18n/routes.ts';
import type { SearchPage } from './pagefind-index.ts';

const paths = [
  aboutPath,
  notebookPath,
  handbookPath,
  keepPath,
  labPath,
  quarterlyPath,
  quizPath,
  reviewPath,
  seminarPath,
  wrongPath,
];

/** Pages of a language that are indexed as the build wrote them, because no entry has their words. */
export const builtPagesIn: Readonly<Record<Locale, readonly string[]>> = {
  it: paths.map((path) => path('it')),
  en: paths.map((path) => path('en')),
};

/** Pages of that sort which not every edition has. */
const someHave = [pathPath, verifyPath];

/** Whose pages below say more than their entries: examples at work, what is worked out or planned. */
const withPagesBelow = [handbookPath, quarterlyPath, seminarPath, quizPath, pathPath];

/**
 * The pages of a built site that are indexed as the build wrote them.
 *
 * @returns Their addresses: what every edition has, what this one has, then the pages below them.
 */
export function listBuiltPages(site: string, locale: Locale): string[] {
  const has = (path: string): boolean => existsSync(join(site, path));
  const here = someHave.map((path) => path(locale)).filter(has);
  const below = withPagesBelow
    .map((path) => path(locale))
    .filter(has)
    .flatMap((path) =>
      readdirSync(join(site, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${path}${name}/`),
    );
  return [...builtPagesIn[locale], ...here, ...below.toSorted()];
}

/**
 * What those pages have for search, and nothing else of them: their style sheets may change.
 *
 * @throws {Error} If a page is not there or has nothing.
 */
export function readBuiltPages(site: string, locale: Locale): SearchPage[] {
  return listBuiltPages(site, locale).map((url) => {
    const html = readFileSync(join(site, url, 'index.html'), 'utf8');
    const main = /<main [^>]*data-pagefind-body[\s\S]*<\/main>/.exec(html)?.[0];
    if (main === undefined) throw new Error(`Search finds nothing to index in ${url}.`);
    return { url, html: `<!doctype html><html lang="${locale}"><body>${main}</body></html>` };
  });
}
