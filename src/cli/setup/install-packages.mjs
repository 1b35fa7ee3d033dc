// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { announce, runCommand } from './run-command.mjs';
import { Stop } from './stop.mjs';

// Not `npm ci`: that of npm 11.19 rejects lock files it wrote itself. Dev and optional packages by
// name, because NODE_ENV=production would leave them out.
const installArgs = [
  'install',
  '--no-save',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--engine-strict=false',
  '--include=dev',
  '--include=optional',
];

/**
 * SHA-256 of what decides which packages are installed: package.json, package-lock.json and the
 * kind of machine (a folder may be shared between a computer and a container on it).
 *
 * @param {string} root
 */
export function fingerprint(root) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}\0`);
  for (const file of ['package.json', 'package-lock.json']) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(readFileSync(path));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/**
 * Where the fingerprint of the last installation is kept.
 *
 * @param {string} root
 */
export function stampFile(root) {
  return join(root, 'node_modules', '.retrobottega-setup');
}

/**
 * Whether the packages are those of the lock file, as far as the last set-up knows.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
}

/**
 * Installs the packages of the lock file unless they are there.
 *
 * @param {string} root
 * @param {typeof runNpm} install
 * @throws {Stop} If npm is missing or fails.
 */
export async function installPackages(root, install = runNpm) {
  if (isInstalled(root)) return;
  // First, so that an interrupted installation does not pass for a finished one.
  rmSync(stampFile(root), { force: true });
  const wanted = fingerprint(root);
  const run = await announce(
    'Installing what Retrobottega needs (the first time takes a minute or two)',
    () => install(root, installArgs),
  );
  if (!run.ok) {
    console.error(run.output.trimEnd());
    throw new Stop(
      'The packages could not be installed: see above for the reason in npm’s words, make sure that npm works and the internet can be reached, and run the command again.',
    );
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stampFile(root), wanted);
}

/**
 * The npm that called, with the Node it runs on: the one on PATH may be the copy being replaced.
 *
 * @param {string} root
 * @param {readonly string[]} args
 */
function runNpm(root, args) {
  const { npm_execpath: npm = '', npm_node_execpath: node = process.execPath } = process.env;
  return /npm-cli\.[cm]?js$/.test(npm)
    ? runCommand(node, [npm, ...args], { cwd: root })
    : runCommand('npm', args, { cwd: root, shell: process.platform === 'win32' });
}
