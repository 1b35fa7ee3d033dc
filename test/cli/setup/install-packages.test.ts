import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprint, installPackages } from '#cli/setup/install-packages.mjs';
import { temporaryFolder } from '../temporary-folder.ts';

const say = vi.spyOn(console, 'log').mockImplementation(() => {});
const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(() => {
  say.mockClear();
  complain.mockClear();
});

describe('packages', () => {
  const project = { 'package.json': '{}', 'package-lock.json': '{}' };
  const works = () => vi.fn(async () => ({ ok: true, output: '' }));

  it('are installed once, and again only when package.json or the lock file changes', async () => {
    const root = temporaryFolder(project);
    const install = works();
    await installPackages(root, install);
    await installPackages(root, install);
    expect(install).toHaveBeenCalledTimes(1);
    for (const file of Object.keys(project)) {
      writeFileSync(join(root, file), '{ }');
      await installPackages(root, install);
      await installPackages(root, install);
    }
    expect(install).toHaveBeenCalledTimes(3);
  });

  it('are left alone without a word when nothing has changed', async () => {
    const root = temporaryFolder(project);
    await installPackages(root, works());
    say.mockClear();
    await installPackages(root, works());
    expect(say).not.toHaveBeenCalled();
  });

  it('are asked for again after an installation that failed', async () => {
    const root = temporaryFolder(project);
    await installPackages(root, works());
    writeFileSync(join(root, 'package.json'), '{ }');
    const fail = async () => ({ ok: false, output: 'npm error network\n' });
    await expect(installPackages(root, fail)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: The packages could not be installed: see above for the reason in npm’s words, make sure that npm works and the internet can be reached, and run the command again.]`,
    );
    expect(complain).toHaveBeenCalledWith('npm error network');
    // Back to what was installed before the failure: the packages may be half replaced by now.
    writeFileSync(join(root, 'package.json'), '{}');
    const install = works();
    await installPackages(root, install);
    expect(install).toHaveBeenCalledTimes(1);
  });

  it('are told apart by both files, not by the two run together', () => {
    const one = temporaryFolder({ 'package.json': 'ab', 'package-lock.json': 'c' });
    const other = temporaryFolder({ 'package.json': 'a', 'package-lock.json': 'bc' });
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });
});
