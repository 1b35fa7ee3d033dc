import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { serve } from '#cli/serve.ts';
import { temporaryFolder } from './temporary-folder.ts';

const site = {
  'index.html': '<h1>Retrobottega</h1>',
  'it/index.html': '<h1>Inizio</h1>',
  'it/feed.xml': '<rss/>',
  'style.css': 'h1 { color: red }',
  'pagefind/pagefind.it.pf_meta': 'binary',
  '404.html': '<h1>Non c’è</h1>',
  _headers:
    "/*\n  Content-Security-Policy: default-src 'none'\n/style.css\n  Cache-Control: immutable\n",
};

async function serveSite(port = 0) {
  const folder = temporaryFolder(site);
  const served = await serve(folder, port);
  onTestFinished(served.close);
  const get = (path: string, init?: RequestInit) =>
    fetch(new URL(path, served.url), { redirect: 'manual', ...init });
  return { ...served, folder, get };
}

it('serves pages with the headers of _headers, types and an etag', async () => {
  const { get } = await serveSite();
  const page = await get('it/');
  expect(await page.text()).toBe('<h1>Inizio</h1>');
  expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(page.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const again = await get('it/', { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

it('prefers the headers of _headers to its own and names the type of every file', async () => {
  const { get } = await serveSite();
  const style = await get('style.css');
  expect(style.headers.get('cache-control')).toBe('immutable');
  expect(style.headers.get('content-type')).toBe('text/css;charset=utf-8');
  expect((await get('it/feed.xml')).headers.get('content-type')).toBe(
    'application/xml;charset=utf-8',
  );
  expect((await get('pagefind/pagefind.it.pf_meta')).headers.get('content-type')).toBe(
    'application/octet-stream',
  );
});

it('answers with 404.html and status 404 where nothing is', async () => {
  const { get } = await serveSite();
  for (const path of ['it/niente/', '_headers', '..%2f..%2fetc/passwd', '%E0%A4%A', 'it/%00']) {
    const missing = await get(path);
    expect([path, missing.status, await missing.text()]).toEqual([path, 404, '<h1>Non c’è</h1>']);
    expect(missing.headers.get('content-security-policy')).toBe("default-src 'none'");
  }
});

it('sends a folder without its slash to the address with it', async () => {
  const { get } = await serveSite();
  const moved = await get('it?q=a');
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/it/?q=a']);
});

it('only answers to reading', async () => {
  const { get } = await serveSite();
  expect((await get('it/', { method: 'HEAD' })).status).toBe(200);
  expect((await get('it/', { method: 'POST' })).status).toBe(405);
});

it('shows a new build at once', async () => {
  const { folder, get } = await serveSite();
  await get('it/');
  writeFileSync(join(folder, 'it/index.html'), '<h1>Nuovo inizio</h1>');
  expect(await (await get('it/')).text()).toBe('<h1>Nuovo inizio</h1>');
});

it.each(['127.0.0.1', '::1'])('takes the next port when one is busy at %s', async (host) => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen({ host, port: 0 }, resolve));
  onTestFinished(() => void other.close());
  const busy = (other.address() as AddressInfo).port;
  const { port, url } = await serveSite(busy);
  expect(port).toBeGreaterThan(busy);
  expect((await fetch(url)).status).toBe(200);
});

it('frees its port when it is closed', async () => {
  const first = await serve(temporaryFolder(site), 0);
  await fetch(first.url);
  await first.close();
  const second = await serve(temporaryFolder(site), first.port);
  expect(second.port).toBe(first.port);
  await second.close();
});
