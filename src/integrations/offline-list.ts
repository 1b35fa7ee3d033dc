import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#i18n/locale.ts';
import { listFiles } from '#loaders/list-files.ts';
import type { OfflineFile, OfflineList } from '#model/offline-list.ts';

/** What a reader of one language needs of a built site without a connection. */
export function offlineList(folder: string, locale: Locale): OfflineList {
  const files = listFiles(folder).toSorted();
  const described = (wanted: (file: string) => boolean, url = (file: string) => `/${file}`) =>
    files.filter(wanted).map((file) => describe(folder, file, url(file)));
  return {
    pages: described(
      // The page that says “no connection” is kept already.
      (file) => file.startsWith(`${locale}/`) && /(?<!\/offline)\/index\.html$/.test(file),
      (file) => `/${file.replace(/index\.html$/, '')}`,
    ),
    assets: described((file) => file.startsWith('_assets/') || file === 'favicon.svg'),
    search: described((file) => isSearch(file, locale)),
  };
}

/** Of the index, what its language has and what both share. */
function isSearch(file: string, locale: Locale): boolean {
  if (!file.startsWith('pagefind/')) return false;
  const language = /(?:^|[/.])(it|en|unknown)[._]/.exec(file.slice('pagefind/'.length))?.[1];
  return language === undefined || language === locale || language === 'unknown';
}

function describe(folder: string, file: string, url: string): OfflineFile {
  const content = readFileSync(join(folder, file));
  const digest = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return { url, bytes: content.length, digest };
}
