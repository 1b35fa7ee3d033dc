import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Served } from '#cli/serve.ts';

const texts = /^(?:text\/|image\/svg|application\/(?:json|xml|javascript))/;

/** Passes on what another server answers, texts gzipped: hosts do that, and Lighthouse’s network is slow. */
export async function serveCompressed(origin: string): Promise<Served> {
  const server = createServer((request, response) => {
    passOn(origin, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function passOn(
  origin: string,
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await fetch(new URL(url, origin), { redirect: 'manual' });
  const body = Buffer.from(await answer.arrayBuffer());
  const packs = texts.test(answer.headers.get('content-type') ?? '');
  const sent = packs ? gzipSync(body) : body;
  for (const [name, value] of answer.headers) {
    if (!/^(?:connection|content-length|keep-alive|transfer-encoding)$/.test(name))
      response.setHeader(name, value);
  }
  if (packs) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', sent.length);
  response.writeHead(answer.status).end(sent);
}
