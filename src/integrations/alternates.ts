import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The languages of one page, as the page itself names them in its head. */
export function alternatesOf(outDir: string, url: string): { lang: string; url: string }[] {
  const file = join(outDir, new URL(url).pathname, 'index.html');
  const links = readFileSync(file, 'utf8').matchAll(
    /<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g,
  );
  return [...links].map(([, lang = '', href = '']) => ({ lang, url: href }));
}
