import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface ToolRun {
  readonly ok: boolean;
  /** What it printed; empty when that went straight to the screen. */
  readonly output: string;
}

interface ToolOptions {
  /** Added to this process’s own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Keeps what the tool prints instead of showing it. */
  readonly quiet?: boolean;
  /** Called for what the program sends with `process.send`. */
  readonly onMessage?: (message: unknown) => void;
}

/**
 * Runs a program that an npm package brings along, on the Node that runs this.
 *
 * @param tool - Name of the package, such as `@biomejs/biome`.
 */
export function runTool(
  root: string,
  tool: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolRun> {
  return runNode(root, [toolFile(root, tool), ...args], options);
}

/** Runs a JavaScript or TypeScript file on the Node that runs this. */
export function runNode(
  root: string,
  args: readonly string[],
  { env = {}, quiet = false, onMessage }: ToolOptions = {},
): Promise<ToolRun> {
  const colour =
    process.stdout.isTTY && process.env.NO_COLOR === undefined ? { FORCE_COLOR: '1' } : {};
  const streams = quiet
    ? (['ignore', 'pipe', 'pipe'] as const)
    : (['inherit', 'inherit', 'inherit'] as const);
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    env: { ...process.env, ...colour, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: onMessage === undefined ? [...streams] : [...streams, 'ipc'],
  });
  if (onMessage !== undefined) child.on('message', onMessage);
  const end = (): boolean => child.kill();
  process.once('exit', end);
  return new Promise((resolve, reject) => {
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      resolve({ ok: code === 0, output });
    });
  });
}

// Through package.json, because on Windows the files in `.bin` are not JavaScript.
function toolFile(root: string, tool: string): string {
  const folder = join(root, 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  return join(folder, typeof bin === 'string' ? bin : (bin[basename(tool)] ?? ''));
}
