import { join } from 'node:path';
import { buildEdition } from './build-edition.ts';
import { editionsAsked } from './editions-asked.ts';
import { Refusal, runAsCommand } from './refusal.ts';
import { root } from './root.ts';
import { serve } from './serve.ts';

const usualPort = 4321;

/** `npm start [-- student|staff|trainer]` */
async function start(args: readonly string[]): Promise<void> {
  const [edition, ...others] = editionsAsked(args);
  if (edition === undefined || others.length > 0) {
    throw new Refusal('One edition can be served at a time: name student, staff or trainer.');
  }
  const folder = join(root, 'dist', edition);
  console.log(`Building the ${edition} edition, if anything has changed …`);
  const { pages, seconds, upToDate } = await buildEdition(root, edition, { quiet: true });
  console.log(
    upToDate
      ? `Nothing has changed since dist/${edition} was built.`
      : `Built ${pages} pages in ${seconds.toFixed(1)} s.`,
  );
  const { url, port } = await serve(folder, usualPort);
  if (port !== usualPort) console.log(`Port ${usualPort} is busy; port ${port} is used instead.`);
  console.log(`The ${edition} edition is at ${url} (Ctrl-C ends it).`);
  // Ctrl-C is how this is meant to end.
  process.exitCode = 0;
}

await runAsCommand(start);
