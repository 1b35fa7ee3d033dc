import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Edition } from '#editions/edition.ts';

/** How a build is asked for. */
export interface Order {
  readonly edition?: Edition | undefined;
  /** Address that the site is built for. */
  readonly site?: string | undefined;
  readonly options?: readonly string[] | undefined;
  /** The day on which it runs, if it is not this one. */
  readonly today?: string | undefined;
}

export interface RunningBuild {
  /** What it printed, once it has ended well. Rejects with the same when it has not. */
  readonly printed: Promise<string>;
  /** Ends it and every program it started at once, as a power cut would. */
  readonly kill: () => void;
}

/** Starts what `npm run build` starts, in a project of its own. */
export function startBuild(project: string, order: Order = {}): RunningBuild {
  const { edition = 'student', options = [] } = order;
  const child = spawn(process.execPath, ['src/cli/build.ts', edition, ...options], {
    cwd: project,
    env: environment(project, order),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, which can be ended as a whole.
    detached: true,
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const printed = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`The build ended with ${code ?? 'a signal'}:\n${output}`));
    });
  });
  return { printed, kill: () => killGroup(child.pid) };
}

// Nothing of the tests’ own: `NODE_ENV=test` would make other pages than a person’s build does.
const own = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|SITE|EDITION|OUT_DIR|TODAY|RELEASE|VITEST.*)$/;

function environment(project: string, { site, today }: Order): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !own.test(name));
  return {
    ...Object.fromEntries(inherited),
    // What Node makes of a file does not depend on what was built; making it takes a second.
    NODE_COMPILE_CACHE: join(project, 'node_modules/.compiled'),
    ...(site === undefined ? {} : { SITE: site }),
    ...(today === undefined ? {} : { TODAY: today }),
  };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has come to its end by itself.
  }
}
