import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRequests } from './answer-requests.ts';
import { Refusal } from './refusal.ts';

/** A folder being served to this machine. */
export interface Served {
  /** With a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Ends it, open connections too. */
  readonly close: () => Promise<void>;
}

const portsTried = 20;

/**
 * Serves a folder at `http://localhost:<port>/`, to this machine only.
 *
 * @param port - A busy one is passed over for the next free one; 0 takes any.
 * @throws {Refusal} If 20 ports in a row are busy.
 */
export async function serve(folder: string, port: number): Promise<Served> {
  const answer = answerRequests(folder);
  for (let attempt = 0; attempt < portsTried; attempt += 1) {
    const servers = await listen(answer, port === 0 ? 0 : port + attempt);
    if (servers === undefined) continue;
    const taken = portOf(servers[0]);
    return {
      url: `http://localhost:${taken}/`,
      port: taken,
      close: async () => void (await Promise.all(servers.map(end))),
    };
  }
  throw new Refusal(
    `The ports ${port} to ${port + portsTried - 1} are all busy: end a program that uses one of them.`,
  );
}

// “localhost” is 127.0.0.1 or ::1, as the browser likes: a port is free when both are.
async function listen(
  answer: RequestListener,
  port: number,
): Promise<readonly [Server, ...Server[]] | undefined> {
  const first = await listenAt(answer, '127.0.0.1', port);
  if (first === 'busy' || first === 'unavailable') return undefined;
  const second = await listenAt(answer, '::1', portOf(first));
  if (second === 'unavailable') return [first];
  if (second !== 'busy') return [first, second];
  await end(first);
  return undefined;
}

function listenAt(
  answer: RequestListener,
  host: string,
  port: number,
): Promise<Server | 'busy' | 'unavailable'> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('busy');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')
        resolve('unavailable');
      else reject(error);
    });
    server.listen({ host, port }, () => resolve(server));
  });
}

function portOf(server: Server): number {
  // A string for a pipe and null before listening; neither happens here.
  return (server.address() as AddressInfo).port;
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
