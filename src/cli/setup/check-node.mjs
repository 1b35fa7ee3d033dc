// @ts-check
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { stampFile } from './install-packages.mjs';
import { Stop } from './stop.mjs';

/** What Astro 7 needs. */
const oldest = '22.12.0';

/**
 * Whether a version such as `v24.21.0` is the same as or newer than another.
 *
 * @param {string} version
 * @param {string} minimum
 */
export function isAtLeast(version, minimum) {
  const parts = (/** @type {string} */ text) =>
    text.trim().replace(/^v/, '').split('.').map(Number);
  const [major = Number.NaN, minor = 0, patch = 0] = parts(version);
  const [atLeast = 0, minorAtLeast = 0, patchAtLeast = 0] = parts(minimum);
  if (major !== atLeast) return major > atLeast;
  return minor === minorAtLeast ? patch >= patchAtLeast : minor > minorAtLeast;
}

/**
 * Makes sure that npm scripts get a Node that can build the site: the copy installed with the
 * packages, else the one this runs on.
 *
 * @param {string} root
 * @throws {Stop} If neither is new enough.
 */
export function checkNode(root, running = { path: process.execPath, version: process.version }) {
  const folder = join(root, 'node_modules');
  const copy =
    process.platform === 'win32' ? join('node', 'bin', 'node.exe') : join('.bin', 'node');
  const { status, stdout } = spawnSync(join(folder, copy), ['--version'], { encoding: 'utf8' });
  if (status === 0 && isAtLeast(stdout, oldest)) return;
  // npm puts the copy before every other Node: one that does not start would stand in the way.
  for (const name of ['node', 'node.cmd', 'node.ps1'])
    rmSync(join(folder, '.bin', name), { force: true });
  if (!running.path.startsWith(folder + sep) && isAtLeast(running.version, oldest)) return;
  // The copy is optional, so npm passes over a failed download: let the next run try again.
  rmSync(join(folder, 'node'), { recursive: true, force: true });
  rmSync(stampFile(root), { force: true });
  throw new Stop(
    `Retrobottega needs Node ${oldest} or newer, this machine has ${running.version}, and the copy that comes with the packages does not run here: install Node 24 from https://nodejs.org and run the command again.`,
  );
}
