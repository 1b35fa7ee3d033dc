import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const note = new URL('../../node_modules/.retrobottega-browser', import.meta.url);

/**
 * The browser that the set-up found.
 *
 * @throws {Error} If it has not run.
 */
export function browserPath(file: string | URL = note): string {
  try {
    const { path } = JSON.parse(readFileSync(file, 'utf8')) as { readonly path?: unknown };
    if (typeof path === 'string') return path;
  } catch {
    // Missing or cut short: the same advice.
  }
  throw new Error(
    'It is not known which browser to use: run node src/cli/setup.mjs --browser first.',
  );
}

/** Without anything that would call home. */
export const browserFlags: readonly string[] = [
  // Chromium’s sandbox refuses to run as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts that browser without a window. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    headless: true,
    args: [...browserFlags],
  });
}
