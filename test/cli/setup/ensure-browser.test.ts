import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ensureBrowser } from '#cli/setup/ensure-browser.mjs';
import { findBrowser, listBrowserPaths } from '#cli/setup/find-browser.mjs';
import { browserPath } from '#cli/browser.ts';
import { temporaryFolder } from '../temporary-folder.ts';

vi.spyOn(console, 'log').mockImplementation(() => {});

describe('browser', () => {
  it('is looked for where CHROME_PATH says, then in the usual places, then on PATH', () => {
    const paths = listBrowserPaths({
      platform: 'linux',
      env: { CHROME_PATH: '/my/chrome', PATH: '/a:/b' },
    });
    expect(paths[0]).toBe('/my/chrome');
    const order = [
      '/my/chrome',
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/google-chrome',
      '/usr/bin/chromium',
      '/a/chromium',
      '/b/chromium',
    ];
    expect(paths.filter((path) => order.includes(path))).toEqual(order);
  });

  it('is looked for on macOS and Windows too', () => {
    expect(listBrowserPaths({ platform: 'darwin', env: { HOME: '/Users/ada' } })).toContain(
      '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(
      listBrowserPaths({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } }),
    ).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });

  it('is the first one that starts', () => {
    const machine = { platform: 'linux', env: { PATH: '/a' } } as const;
    expect(findBrowser(machine, (path) => path.endsWith('edge') || path === '/a/chromium')).toBe(
      '/usr/bin/microsoft-edge',
    );
    expect(findBrowser(machine, () => false)).toBeUndefined();
  });

  it('is noted for the tests, by the first way that leads to one', async () => {
    const root = temporaryFolder({ 'node_modules/x': '' });
    const last = vi.fn(async () => '/never');
    await ensureBrowser(
      root,
      [async () => undefined, async () => process.execPath, last],
      undefined,
    );
    expect(last).not.toHaveBeenCalled();
    const note = join(root, 'node_modules/.retrobottega-browser');
    expect(JSON.parse(readFileSync(note, 'utf8'))).toEqual({ path: process.execPath });
    expect(browserPath(note)).toBe(process.execPath);
    await ensureBrowser(root, [last], undefined);
    expect(last).not.toHaveBeenCalled();
    await ensureBrowser(root, [last], '/another/chrome');
    expect(last).toHaveBeenCalledOnce();
  });

  it('that cannot be had ends in a sentence', async () => {
    const root = temporaryFolder({ 'node_modules/.retrobottega-browser': 'half a no' });
    await expect(
      ensureBrowser(root, [async () => undefined], undefined),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: This needs Chrome, Chromium or Edge, and none was found or could be installed: install one (on Debian: apt install chromium) or set CHROME_PATH to its program, and run the command again.]`,
    );
    expect(() => browserPath(join(root, 'node_modules/.retrobottega-browser'))).toThrow(
      'It is not known which browser to use: run node src/cli/setup.mjs --browser first.',
    );
  });
});
