import { expect, it } from 'vitest';
import { contentChanges } from './incremental/all-changes.ts';
import { expectRightBuilds } from './incremental/expect-right-builds.ts';

const pair = expectRightBuilds(contentChanges, ['student']);

it('makes every page anew when asked for a clean build', async () => {
  const { changed, rendered } = await pair.build({ options: ['--clean'] }, false);
  expect(changed).toEqual([]);
  expect(rendered).toEqual(
    expect.arrayContaining(['en/glossary/index.html', 'it/casi/index.html']),
  );
});
