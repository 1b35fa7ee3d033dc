import type { WorkerLike } from '#survey/survey-client.ts';

/**
 * Starts the worker that reads files before there is one, so that a file can be read without a
 * network: airplane mode is how readers check that it stays here. One worker serves all files; after
 * a cancelled one the next is started.
 */
export function keptWorker(): () => WorkerLike {
  let worker: Worker | undefined;
  const start = (): Worker => {
    // In one expression: Vite makes a worker’s program of it only then.
    const started = new Worker(new URL('../../survey/survey-worker.ts', import.meta.url), {
      type: 'module',
    });
    started.onerror = () => {
      worker = undefined;
    };
    const terminate = started.terminate.bind(started);
    started.terminate = () => {
      worker = undefined;
      terminate();
    };
    return started;
  };
  worker = start();
  return () => (worker ??= start());
}
