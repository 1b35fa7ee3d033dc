import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attributesOf, fileAt, type Site, type SitePage } from './site.ts';

/** What a browser fetches before anyone has touched the page, in bytes as sent: gzip, fonts as they are. */
export interface FirstLoad {
  readonly page: number;
  readonly styles: number;
  readonly scripts: number;
  readonly fonts: number;
  readonly pictures: number;
  readonly all: number;
  /** The files, the page’s own first. */
  readonly files: readonly string[];
}

/**
 * Weighs a page: its markup, styles, scripts with all they import statically, preloaded files,
 * every font its styles declare, and pictures that do not wait.
 */
export function firstLoad(site: Site, page: SitePage): FirstLoad {
  const files = [
    page.file,
    ...new Set(startsOf(page).flatMap((path) => withNeeds(site, path, page.path))),
  ];
  const sum = (kind: RegExp): number =>
    files
      .filter((file) => kind.test(file))
      .reduce((total, file) => total + bytesSent(site, file), 0);
  const [styles, scripts, fonts] = [sum(/\.css$/), sum(/\.m?js$/), sum(/\.woff2?$/)];
  const [own, all] = [sum(/\.html$/), sum(/./)];
  return {
    page: own,
    styles,
    scripts,
    fonts,
    pictures: all - own - styles - scripts - fonts,
    all,
    files,
  };
}

/** The weight in words, for the message of a test. */
export function formatFirstLoad({ path }: SitePage, weight: FirstLoad): string {
  const { page, styles, scripts, fonts, pictures, all, files } = weight;
  return (
    `${path} loads ${kilobytes(all)} at first: page ${kilobytes(page)}, styles ${kilobytes(styles)}, ` +
    `scripts ${kilobytes(scripts)}, fonts ${kilobytes(fonts)}, pictures ${kilobytes(pictures)}; ` +
    `from ${files.join(', ')}`
  );
}

/** Addresses in a style sheet: fonts, pictures and other style sheets. */
export function addressesInStyles(css: string): string[] {
  const found = css.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g);
  return [...found]
    .map(([, , url, , sheet]) => url ?? sheet ?? '')
    .filter((url) => !url.startsWith('data:'));
}

/** Modules that a module imports before it runs; `dynamic` adds those it may import later. */
export function addressesInModule(source: string, { dynamic = false } = {}): string[] {
  const later = dynamic ? String.raw`|\bimport\s*\(` : '';
  const found = source.matchAll(
    new RegExp(String.raw`(?:\bfrom|\bimport${later})\s*(["'\`])([^"'\`(),]+)\1`, 'g'),
  );
  return [...found].map(([, , address = '']) => address);
}

function startsOf(page: SitePage): string[] {
  return [
    ...attributesOf(
      page.document,
      'link:is([rel=stylesheet], [rel=preload], [rel=modulepreload], [rel=icon])',
      'href',
    ),
    ...attributesOf(page.document, 'script[src], img:not([loading=lazy])', 'src'),
  ];
}

function withNeeds(
  site: Site,
  address: string,
  from: string,
  seen: readonly string[] = [],
): string[] {
  const path = new URL(address, site.origin + from).pathname;
  const file = fileAt(site, path);
  if (file === undefined) throw new Error(`${from} needs ${address}, which is not in the build.`);
  if (seen.includes(file)) return [];
  const source = (): string => readFileSync(join(site.folder, file), 'utf8');
  let needs: readonly string[] = [];
  if (file.endsWith('.css')) needs = addressesInStyles(source());
  if (/\.m?js$/.test(file)) needs = addressesInModule(source());
  return [file, ...needs.flatMap((need) => withNeeds(site, need, path, [...seen, file]))];
}

// Fonts and pictures are packed already; servers send them as they are.
function bytesSent(site: Site, file: string): number {
  const bytes = readFileSync(join(site.folder, file));
  return /\.(?:html|css|m?js|svg)$/.test(file) ? gzipSync(bytes).length : bytes.length;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
