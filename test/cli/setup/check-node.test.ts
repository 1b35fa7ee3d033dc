import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkNode, isAtLeast } from '#cli/setup/check-node.mjs';
import { temporaryFolder } from '../temporary-folder.ts';

describe('Node', () => {
  it.each([
    ['v24.21.0', true],
    ['v22.12.0', true],
    ['v22.11.9', false],
    ['v20.20.2', false],
    ['', false],
  ])('%s is new enough: %s', (version, enough) => {
    expect(isAtLeast(version, '22.12.0')).toBe(enough);
  });

  const old = { path: '/usr/bin/node', version: 'v20.20.2' };

  it('may be the one of the machine, and a copy that does not run is put out of the way', () => {
    const root = temporaryFolder({
      'node_modules/.bin/node': 'no program',
      'node_modules/.retrobottega-setup': 'x',
    });
    checkNode(root, { path: '/usr/bin/node', version: 'v22.12.0' });
    expect(existsSync(join(root, 'node_modules/.bin/node'))).toBe(false);
    expect(existsSync(join(root, 'node_modules/.retrobottega-setup'))).toBe(true);
  });

  it('that is too old ends in a sentence, and the next run installs again', () => {
    const root = temporaryFolder({ 'node_modules/.retrobottega-setup': 'x' });
    expect(() => checkNode(root, old)).toThrowErrorMatchingInlineSnapshot(
      `[Error: Retrobottega needs Node 22.12.0 or newer, this machine has v20.20.2, and the copy that comes with the packages does not run here: install Node 24 from https://nodejs.org and run the command again.]`,
    );
    expect(existsSync(join(root, 'node_modules/.retrobottega-setup'))).toBe(false);
  });
});
