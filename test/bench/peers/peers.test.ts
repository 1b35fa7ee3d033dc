import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { runCommand } from '#cli/setup/run-command.mjs';
import { listFiles } from '#loaders/list-files.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { generateCases } from '../generate-cases.ts';
import { type Peer, preparePeer } from './peers.ts';

const { library } = readLibrary(join(import.meta.dirname, '../../..'));
const cases = generateCases(library, 3, 7);
const { ok: hasHugo } = await runCommand('hugo', ['version']);

function pagesOf({ output }: Peer): string[] {
  return listFiles(output)
    .filter((file) => /cases\/case-\d+\/index\.html$/.test(file))
    .map((file) => readFileSync(join(output, file), 'utf8'));
}

const changed = (before: readonly string[], after: readonly string[]): number =>
  after.filter((page) => !before.includes(page)).length;

it.runIf(hasHugo)('builds a Hugo site whose changes reach the pages they should', async () => {
  const peer = await preparePeer('hugo', cases, library);
  onTestFinished(peer.remove);
  expect(peer.version).toMatch(/^Hugo \d+\.\d+.*, Pagefind \d+\.\d+/);
  await peer.build();
  const first = pagesOf(peer);
  expect(first).toHaveLength(6);
  expect(existsSync(join(peer.output, 'pagefind/pagefind-entry.json'))).toBe(true);
  peer.changeOneText();
  await peer.build();
  const second = pagesOf(peer);
  expect(changed(first, second)).toBe(1);
  peer.changeOneComponent();
  await peer.build();
  expect(changed(second, pagesOf(peer))).toBe(6);
});

it('says how to get Hugo where it is missing, and leaves no folder', async () => {
  vi.stubEnv('PATH', '');
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(preparePeer('hugo', cases, library)).rejects.toThrow(
    'Hugo is not installed (Debian: apt-get install hugo).',
  );
});
