import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, it } from 'vitest';
import { programs } from '#integrations/programs.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { layFixtures, layProgram } from '../helpers/fixture.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type Options = Parameters<Setup>[0];

const staleList = '.astro/content-modules.mjs';

/** The integrations that a project gets besides its own. */
async function addedTo(root: string, command: Options['command']): Promise<string[]> {
  const added: string[] = [];
  const updateConfig = ({ integrations = [] }: { integrations?: AstroIntegration[] }): void => {
    added.push(...integrations.map(({ name }) => name));
  };
  const options = { config: { root: pathToFileURL(`${root}/`) }, command, updateConfig };
  await programs('student').hooks['astro:config:setup']?.(options as unknown as Options);
  return added;
}

it('compiles programs in a build that has some, and loads nothing for one that has none', async () => {
  const [some, none] = [temporaryFolder(), temporaryFolder()];
  layProgram(some);
  layFixtures(none);
  expect(await addedTo(some, 'build')).toEqual(['@astrojs/mdx']);
  expect(await addedTo(none, 'build')).toEqual([]);
});

it('can compile one as soon as somebody writes it', async () => {
  expect(await addedTo(temporaryFolder(), 'dev')).toEqual(['@astrojs/mdx']);
});

it('forgets the last list of programs, whose files may be gone', async () => {
  const root = temporaryFolder({ [staleList]: 'export default new Map();' });
  await addedTo(root, 'build');
  expect(existsSync(join(root, staleList))).toBe(false);
});
