import { expect, it, onTestFinished } from 'vitest';
import { serve } from '#cli/serve.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { serveCompressed } from './compressing-server.ts';

const page = `<!doctype html><p>${'And again. '.repeat(200)}</p>`;

async function answerTo(path: string): Promise<Response> {
  const plain = await serve(
    temporaryFolder({ 'it/index.html': page, 'x.png': page, _headers: '/*\n  X-Test: yes\n' }),
    0,
  );
  const compressed = await serveCompressed(plain.url);
  onTestFinished(() => compressed.close());
  onTestFinished(() => plain.close());
  return fetch(new URL(path, compressed.url), { redirect: 'manual' });
}

it('packs texts and leaves them as they were', async () => {
  const answer = await answerTo('it/');
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(page.length / 10);
  expect(await answer.text()).toBe(page);
});

it('leaves pictures alone', async () => {
  const answer = await answerTo('x.png');
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.text()).toBe(page);
});

it('passes on headers, redirects and what is not there', async () => {
  expect((await answerTo('it/')).headers.get('x-test')).toBe('yes');
  expect((await answerTo('it')).status).toBe(301);
  expect((await answerTo('en/')).status).toBe(404);
});
