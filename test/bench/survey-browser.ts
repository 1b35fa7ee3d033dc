import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { root } from '#cli/root.ts';
import { launch } from '#cli/browser.ts';
import type { Measured } from './survey-contender.ts';

/** Contenders in a page; the last one is what the laboratory does. */
const names = ['text', 'blocks', 'papaparse', 'worker'];
const rounds = 5;

/** The same in a headless browser, with a file from the disk. */
export async function measureInBrowser(path: string): Promise<ReadonlyMap<string, Measured>> {
  const server = await serveSources();
  const browser = await launch();
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.log(`in the page: ${error.message}`));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.setInputFiles('input', path);
    await page.waitForFunction('globalThis.measure !== undefined');
    const passes = new Map<string, number[]>(names.map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const name of names) {
        passes.get(name)?.push(Number(await page.evaluate(`measure(${JSON.stringify(name)})`)));
      }
    }
    console.log(
      `Longest task of the page while the worker read: ${await page.evaluate('longest()')} ms`,
    );
    return new Map([...passes].map(([name, times]) => [name, { passes: times, peak: 0 }]));
  } finally {
    await browser.close();
    server.close();
  }
}

/** Sources as they are, types taken out: nothing is built for this. */
async function serveSources(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const isPage = url === '/';
    const isScript = /^\/(?:src\/survey|test\/bench|node_modules\/papaparse)\/[\w.-]+$/.test(url);
    if (!isPage && !isScript) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', isPage ? 'text/html; charset=utf-8' : 'text/javascript');
    response.end(isPage ? page : script(url));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return server;
}

function script(url: string): string {
  const source = readFileSync(join(root, url), 'utf8');
  return url.endsWith('.ts') ? stripTypeScriptTypes(source) : source;
}

const page = `<!doctype html><title>survey</title><input type="file">
<script src="/node_modules/papaparse/papaparse.js"></script>
<script type="module" src="/test/bench/survey-page.ts"></script>`;
