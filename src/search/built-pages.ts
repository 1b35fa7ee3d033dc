import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '#i18n/locale.ts';
import { aboutPath, answersPath, labPath, quarterlyPath, wrongPath } from '#i18n/routes.ts';
import type { SearchPage } from './pagefind-index.ts';

/** The pages of a language that are indexed as the build wrote them, because no entry has their words. */
export const builtPagesIn: Readonly<Record<Locale, readonly string[]>> = {
  it: [aboutPath('it'), answersPath('it'), labPath('it'), quarterlyPath('it'), wrongPath('it')],
  en: [aboutPath('en'), answersPath('en'), labPath('en'), quarterlyPath('en'), wrongPath('en')],
};

export const builtPageCount = locales.flatMap((locale) => builtPagesIn[locale]).length;

/**
 * What those pages have for search, and nothing else of them: their style sheets may change.
 *
 * @throws {Error} If a page is not there or has nothing.
 */
export function readBuiltPages(site: string, locale: Locale): SearchPage[] {
  return builtPagesIn[locale].map((url) => {
    const html = readFileSync(join(site, url, 'index.html'), 'utf8');
    const main = /<main [^>]*data-pagefind-body[\s\S]*<\/main>/.exec(html)?.[0];
    if (main === undefined) throw new Error(`Search finds nothing to index in ${url}.`);
    return { url, html: `<!doctype html><html lang="${locale}"><body>${main}</body></html>` };
  });
}
