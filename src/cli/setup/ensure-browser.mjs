// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, startsHere } from './find-browser.mjs';
import { announce, runCommand } from './run-command.mjs';
import { Stop } from './stop.mjs';

/**
 * A way to come by a browser: its path, or undefined when that way leads nowhere.
 *
 * @typedef {(root: string) => Promise<string | undefined>} Way
 */

/** @type {readonly Way[]} */
const ways = [async () => findBrowser(), downloadWithPlaywright, installWithApt];

/**
 * Finds a browser for tests and PDFs, or installs one, and writes its path to
 * `node_modules/.retrobottega-browser`.
 *
 * @param {string} root
 * @param {readonly Way[]} tried - In this order.
 * @throws {Stop} If there is none and none can be installed.
 */
export async function ensureBrowser(root, tried = ways, chosen = process.env.CHROME_PATH) {
  const note = join(root, 'node_modules', '.retrobottega-browser');
  const known = readPath(note);
  if (known !== undefined && existsSync(known) && (!chosen || chosen === known)) return;
  for (const way of tried) {
    const path = await way(root);
    if (path === undefined) continue;
    if (chosen && path !== chosen)
      console.log(`CHROME_PATH names ${chosen}, which does not start; using ${path}.`);
    writeFileSync(note, `${JSON.stringify({ path })}\n`);
    return;
  }
  throw new Stop(
    'This needs Chrome, Chromium or Edge, and none was found or could be installed: install one (on Debian: apt install chromium) or set CHROME_PATH to its program, and run the command again.',
  );
}

/**
 * @param {string} note
 * @returns {string | undefined}
 */
function readPath(note) {
  try {
    const { path } = JSON.parse(readFileSync(note, 'utf8'));
    return typeof path === 'string' ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @type {Way} */
async function downloadWithPlaywright(root) {
  const folder = join(root, 'node_modules', '.retrobottega-chromium');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  if (downloaded(folder) === undefined) {
    await announce('No browser found; downloading Chromium (100 MB)', () =>
      runCommand(process.execPath, [cli, 'install', 'chromium-headless-shell'], {
        cwd: root,
        env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: folder },
        seconds: 300,
      }),
    );
  }
  return downloaded(folder);
}

/**
 * Playwright puts a browser two folders deep: its version, then the kind of machine.
 *
 * @param {string} folder
 */
function downloaded(folder) {
  return foldersIn(folder)
    .flatMap(foldersIn)
    .flatMap((path) =>
      ['chrome-headless-shell', 'chrome-headless-shell.exe'].map((name) => join(path, name)),
    )
    .find(startsHere);
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

/** @type {Way} */
async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) =>
    runCommand('apt-get', args, { env, seconds: 600 });
  await announce('Installing Chromium with apt-get', async () => {
    const update = await apt('update');
    if (!update.ok) return update;
    const shell = await apt('install', '-y', 'chromium-headless-shell');
    // Older Debians and Ubuntu have it only with its windows.
    return shell.ok ? shell : apt('install', '-y', 'chromium');
  });
  return findBrowser();
}
