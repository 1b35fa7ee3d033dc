import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, Window } from 'happy-dom';
import { root } from '#cli/root.ts';
import type { Edition } from '#editions/edition.ts';
import { isLocale, type Locale } from '#i18n/locale.ts';
import { listFiles } from '#loaders/list-files.ts';
import { type ParsedLibrary, readLibrary } from '#loaders/read-library.ts';

/** A page as built. */
export interface SitePage {
  /** Path below the edition’s folder: `it/casi/index.html`. */
  readonly file: string;
  /** Where it is served: `/it/casi/`. */
  readonly path: string;
  /** The language its address names; the door and the page for what is not found have none. */
  readonly locale: Locale | undefined;
  readonly html: string;
  /** Its markup, parsed and not run. */
  readonly document: Document;
  /** Its head alone, which is read much faster. */
  readonly head: Document;
}

/** An edition as built. */
export interface Site {
  readonly edition: Edition;
  readonly folder: string;
  /** Protocol and host the build was made for. */
  readonly origin: string;
  /** Every file, as a sorted path below the folder. */
  readonly files: readonly string[];
  readonly pages: readonly SitePage[];
}

const { DOMParser } = new Window();

/** Reads markup without running or loading anything. */
export function parseMarkup(
  markup: string,
  type: 'text/html' | 'text/xml' = 'text/html',
): Document {
  return new DOMParser().parseFromString(markup, type);
}

const sites = new Map<string, Site>();

/**
 * Reads a built edition, once.
 *
 * @throws {Error} If it has not been built.
 */
export function readSite(edition: Edition, folder = join(root, 'dist', edition)): Site {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no ${edition} edition in ${folder}: run npm run build -- all`);
  }
  const site = sites.get(folder) ?? openSite(edition, folder);
  sites.set(folder, site);
  return site;
}

/** The text of a built file. */
export function readBuilt({ folder }: Site, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** The file that answers an address, or `undefined` when none does. */
export function fileAt({ files }: Site, path: string): string | undefined {
  const file = decodeURIComponent(path).slice(1);
  return files.find((other) => other === (path.endsWith('/') ? `${file}index.html` : file));
}

/** The page that answers an address, or `undefined` when none does. */
export function pageAt(site: Site, path: string): SitePage | undefined {
  return site.pages.find((page) => page.path === path);
}

/** What lies in `content/`, which the built sites should show. */
export function readContent(): ParsedLibrary {
  return readLibrary(root).library;
}

/** An attribute of every element that has it, in the order of the page. */
export function attributesOf(document: Document, selector: string, name: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap(
    (element) => element.getAttribute(name) ?? [],
  );
}

function openSite(edition: Edition, folder: string): Site {
  const files = listFiles(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => openPage(folder, file));
  const door = pages.find(({ path }) => path === '/');
  const [canonical = ''] = door ? attributesOf(door.head, 'link[rel=canonical]', 'href') : [];
  return { edition, folder, origin: new URL(canonical).origin, files, pages };
}

function openPage(folder: string, file: string): SitePage {
  const html = readFileSync(join(folder, file), 'utf8');
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const first = path.split('/')[1];
  let whole: Document | undefined;
  let head: Document | undefined;
  return {
    file,
    path,
    locale: isLocale(first) ? first : undefined,
    html,
    get document() {
      whole ??= parseMarkup(html);
      return whole;
    },
    get head() {
      head ??= parseMarkup(html.slice(0, html.indexOf('</head>')));
      return head;
    },
  };
}
