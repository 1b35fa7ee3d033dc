import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The languages of one page, as the page itself names them in its head. */
export function alternatesOf(outDir: string, url: string): { lang: string; url: string }[] {
  const links = pageAt(outDir, url).matchAll(
    /<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g,
  );
  return [...links].map(([, lang = '', href = '']) => ({ lang, url: href }));
}

/** Whether a page asks search engines not to show it. */
export function isUnlisted(outDir: string, url: string): boolean {
  return pageAt(outDir, url).includes('<meta name="robots" content="noindex"');
}

function pageAt(outDir: string, url: string): string {
  return readFileSync(join(outDir, new URL(url).pathname, 'index.html'), 'utf8');
}
