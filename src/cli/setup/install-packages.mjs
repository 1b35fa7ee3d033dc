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
function isInstalled(root) {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
}

/**
 * Installs the packages of the lock file unless they are there.
 *
 * @param {string} root
 * @param {typeof installWithNpm} install
 * @throws {Stop} If npm is missing or fails.
 */
export async function installPackages(root, install = installWithNpm) {
  if (isInstalled(root)) return;
  // First, so that an interrupted installation does not pass for a finished one.
  rmSync(stampFile(root), { force: true });
  const wanted = fingerprint(root);
  const run = await announce(
    'Installing what Retrobottega needs (the first time takes a minute or two)',
    () => install(root),
  );
  if (run.output.startsWith('spawn npm ENOENT')) {
    throw new Stop(
      'npm was not found: install Node 24, which brings npm along, from https://nodejs.org and run the command again.',
    );
  }
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
 * npm asks the registry even for optional packages of other machines that it will not install, and
 * waits a minute for each when it cannot be reached: so that is found out first.
 *
 * @param {string} root
 */
async function installWithNpm(root) {
  const ping = await runNpm(root, ['ping', '--fetch-retries=0', '--loglevel=error'], 30);
  // A registry that refuses the question, with `code E404` for instance, is there.
  if (ping.ok || /\bcode E\d{3}\b/.test(ping.output)) return runNpm(root, installArgs, 1200);
  console.log('The npm registry cannot be reached; trying with what is on this machine.');
  return runNpm(root, [...installArgs, '--offline'], 1200);
}

/**
 * Runs the npm that called, with the Node it runs on: the one on PATH may be the copy being replaced.
 *
 * @param {string} root
 * @param {readonly string[]} args
 * @param {number} seconds
 */
function runNpm(root, args, seconds) {
  const { npm_execpath: npm = '', npm_node_execpath: node = process.execPath } = process.env;
  return /npm-cli\.[cm]?js$/.test(npm)
    ? runCommand(node, [npm, ...args], { cwd: root, seconds })
    : runCommand('npm', args, { cwd: root, seconds, shell: process.platform === 'win32' });
}
