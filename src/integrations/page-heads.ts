import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** What a page’s head says that the site map needs. */
export interface PageHead {
  /** The languages of the page. */
  readonly alternates: { readonly lang: string; readonly url: string }[];
  /** Whether it asks search engines not to show it. */
  readonly unlisted: boolean;
}

/** The head of a built page. */
export function headOf(outDir: string, url: string): PageHead {
  const head = headAt(join(outDir, new URL(url).pathname, 'index.html'));
  const links = head.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g);
  return {
    alternates: [...links].map(([, lang = '', href = '']) => ({ lang, url: href })),
    unlisted: head.includes('<meta name="robots" content="noindex"'),
  };
}

// All of this stands in the first lines, and pages can be many and long.
const enough = Buffer.alloc(16_384);

function headAt(file: string): string {
  const page = openSync(file, 'r');
  try {
    return enough.toString('utf8', 0, readSync(page, enough));
  } finally {
    closeSync(page);
  }
}
