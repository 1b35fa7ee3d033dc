import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { headers } from '../../src/integrations/headers.ts';
import { headersFile } from '../../src/policies/content-security.ts';

it('writes the headers beside the pages', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'retrobottega-headers-'));
  try {
    const done = headers().hooks['astro:build:done'] as unknown as (build: {
      readonly dir: URL;
    }) => Promise<void>;
    await done({ dir: pathToFileURL(`${folder}/`) });
    expect(readFileSync(join(folder, '_headers'), 'utf8')).toBe(headersFile);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
