// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 */

// Chromium without its own windows comes first: it does the same in half the time.
const onLinux = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
];

const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const onWindows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const names = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/**
 * Where a Chrome, Chromium or Edge may be, best first: CHROME_PATH, the usual places, PATH.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
export function listBrowserPaths({ platform, env }) {
  const chosen = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  return [...new Set([...chosen, ...usualPlaces({ platform, env }), ...onPath({ platform, env })])];
}

/** @param {Machine} machine */
function usualPlaces({ platform, env }) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return onWindows.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [win32.join(folder, program)] : [])),
    );
  }
  if (platform !== 'darwin') return onLinux;
  const home = env.HOME;
  return [...onMac, ...(home ? onMac.map((path) => posix.join(home, path)) : [])];
}

/** @param {Machine} machine */
function onPath({ platform, env }) {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

/**
 * The first browser that is there and starts.
 *
 * @param {Machine} machine
 * @param {(path: string) => boolean} starts
 * @returns {string | undefined}
 */
export function findBrowser(machine = process, starts = startsHere) {
  return listBrowserPaths(machine).find(starts);
}

/**
 * Whether a browser is there and starts. On Ubuntu `chromium-browser` may be a mere pointer to a
 * snap, and a downloaded browser may lack a library; only starting it tells.
 *
 * @param {string} path
 */
export function startsHere(path) {
  if (!existsSync(path)) return false;
  // There `--version` would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
