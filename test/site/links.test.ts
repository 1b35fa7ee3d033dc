import { describe, expect, it } from 'vitest';
import { editions } from '#editions/edition.ts';
import { addressesInModule, addressesInStyles } from '../helpers/first-load.ts';
import {
  attributesOf,
  fileAt,
  pageAt,
  readBuilt,
  readContent,
  readSite,
  type Site,
  type SitePage,
} from '../helpers/site.ts';

const sources = readContent().sources.flatMap(({ data }) => [
  ...(data.DOI === undefined ? [] : [`https://doi.org/${data.DOI}`]),
  ...(data.URL === undefined ? [] : [data.URL]),
]);
const licence = /^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/(?:deed\.\w+)?$/;

/** Names of elements in drawings and workbooks; nobody fetches them. */
const namespaces = [
  'http://www.w3.org/2000/svg',
  'http://schemas.openxmlformats.org/',
  'http://purl.oclc.org/ooxml/',
];

describe.each(editions)('the %s edition', (edition) => {
  const site = readSite(edition);
  const styles = site.files.filter((file) => /^_assets\/.*\.css$/.test(file));
  const modules = site.files.filter((file) => /^_assets\/.*\.m?js$/.test(file));

  it('has a target for every link, form and file that its pages name', () => {
    expect(site.pages.flatMap((page) => brokenTargets(site, page))).toEqual([]);
  });

  it('has every file that its styles and scripts name', () => {
    const missing = [...styles, ...modules].flatMap((file) =>
      addressesIn(site, file)
        .filter(
          (address) =>
            fileAt(site, new URL(address, `${site.origin}/${file}`).pathname) === undefined,
        )
        .map((address) => `${file}: ${address}`),
    );
    expect(missing).toEqual([]);
  });

  it('links to other hosts only where a source or the licence is', () => {
    const links = site.pages.flatMap((page) =>
      attributesOf(page.document, 'a[href], area[href]', 'href')
        .filter((href) => isOutside(site, href))
        .map((href) => ({ page: page.file, href })),
    );
    expect(links.filter(({ href }) => !sources.includes(href) && !licence.test(href))).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
  });

  it('loads nothing from another host', () => {
    const inPages = site.pages.flatMap((page) => outsideLoads(site, page));
    const inFiles = [...styles, ...modules].flatMap((file) =>
      addressesIn(site, file)
        .filter((address) => isOutside(site, address))
        .map((address) => `${file}: ${address}`),
    );
    expect([...inPages, ...inFiles]).toEqual([]);
  });

  it('names no other host in its scripts, except as a namespace of XML', () => {
    const named = modules.flatMap((file) =>
      [...readBuilt(site, file).matchAll(/\b(?:https?|wss?):\/\/[^\s"'`]+/g)]
        .filter(([url]) => !namespaces.some((name) => url.startsWith(name)))
        .map(([url]) => `${file}: ${url}`),
    );
    expect(named).toEqual([]);
  });
});

function addressesIn(site: Site, file: string): string[] {
  const source = readBuilt(site, file);
  return file.endsWith('.css')
    ? addressesInStyles(source)
    : addressesInModule(source, { dynamic: true });
}

function isOutside(site: Site, address: string): boolean {
  return new URL(address, site.origin).origin !== site.origin;
}

/** Everything but plain links and what only describes the page: the browser would fetch it. */
function outsideLoads(site: Site, page: SitePage): string[] {
  const loads = [
    ...attributesOf(page.document, 'link[href], base[href], image[href], use[href]', 'href'),
    ...attributesOf(page.document, '[src]', 'src'),
    ...attributesOf(page.document, '[srcset]', 'srcset').flatMap((set) =>
      set.split(',').map((part) => part.trim()),
    ),
    ...attributesOf(page.document, '[poster]', 'poster'),
    ...attributesOf(page.document, 'object[data]', 'data'),
    ...attributesOf(page.document, 'form[action]', 'action'),
    ...attributesOf(page.document, '[formaction]', 'formaction'),
    ...attributesOf(page.document, 'a[ping]', 'ping'),
  ];
  return loads
    .filter((address) => isOutside(site, address))
    .map((address) => `${page.file}: ${address}`);
}

function brokenTargets(site: Site, page: SitePage): string[] {
  const addresses = [
    ...attributesOf(page.document, '[href]', 'href'),
    ...attributesOf(page.document, '[src]', 'src'),
    ...attributesOf(page.document, 'form[action]', 'action'),
    ...attributesOf(page.document, 'meta[property="og:image"], meta[property="og:url"]', 'content'),
  ];
  return [...new Set(addresses)]
    .filter((address) => !isOutside(site, address) && !reaches(site, page, address))
    .map((address) => `${page.file}: ${address}`);
}

function reaches(site: Site, page: SitePage, address: string): boolean {
  const { pathname, hash } = new URL(address, site.origin + page.path);
  if (hash === '') return fileAt(site, pathname) !== undefined;
  const target = pageAt(site, pathname)?.document;
  return target !== undefined && target.getElementById(decodeURIComponent(hash.slice(1))) !== null;
}
