import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { root } from '#cli/root.ts';
import { type Served, serve } from '#cli/serve.ts';
import type { Edition } from '#editions/edition.ts';
import { launch } from '#cli/browser.ts';

/** A built edition being served, and a browser to look at it with. */
export interface SiteServer {
  /** Without a slash at the end, as paths begin with one. */
  readonly origin: () => string;
  /** Someone’s own browser, with nothing in it; closed after the test. */
  readonly newReader: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A page opened by a new reader, with its scripts run. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /**
   * A page opened by a reader who goes on from one to the next, for what is only looked at: nothing is fetched
   * twice, and no program is started anew. There is one for each set of options.
   */
  readonly goOn: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * Serves an edition for all tests of a file, with one browser. The service worker stays out unless
 * asked for: it would fetch the site anew for every reader.
 */
export function serveSite(edition: Edition = 'student'): SiteServer {
  let site: Served | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    const folder = join(root, 'dist', edition);
    if (!existsSync(join(folder, 'index.html'))) {
      throw new Error(`There is no ${edition} edition in ${folder}: run npm run build -- all`);
    }
    [site, browser] = await Promise.all([serve(folder, 0), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const origin = (): string => new URL(started(site).url).origin;
  const openReader = async (options: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await started(browser).newContext({
      baseURL: origin(),
      serviceWorkers: 'block',
      // Motion takes time and shows nothing that these tests ask for.
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(30_000);
    return context;
  };
  const newReader = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const context = await openReader(options);
    onTestFinished(() => context.close());
    return context;
  };
  const visit = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await (await newReader(options)).newPage();
    await page.goto(path);
    return page;
  };
  const walked = new Map<string, Promise<Page>>();
  const goOn = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const key = JSON.stringify(options);
    const opened = walked.get(key) ?? openReader(options).then((reader) => reader.newPage());
    walked.set(key, opened);
    const page = await opened;
    await page.goto(path);
    return page;
  };
  return { origin, newReader, visit, goOn };
}

function started<T>(thing: T | undefined): T {
  if (thing === undefined)
    throw new Error('The site is served while tests run: ask for it in one.');
  return thing;
}
