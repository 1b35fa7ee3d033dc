import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { root } from '#cli/root.ts';
import { runNode } from '#cli/run-tool.ts';
import { copyProject } from '../helpers/project-copy.ts';

/** Every file whose code decides what is kept, from the ones that keep it: paths from the root. */
function filesReached(file: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  const source = readFileSync(join(root, file), 'utf8');
  for (const [, specifier = ''] of source.matchAll(/from '((?:#|\.\.?\/)[^']+)'/g)) {
    const target = specifier.startsWith('#')
      ? `src/${specifier.slice(1)}`
      : join(dirname(file), specifier);
    filesReached(target, reached);
  }
  return reached;
}

const project = copyProject();
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Versions in a program that changes one file after the other; the first is of none changed. */
async function versionsAfter(files: readonly string[]): Promise<string[]> {
  const module = pathToFileURL(join(project, 'src/loaders/code-version.ts')).href;
  const { output } = await runNode(
    project,
    [
      '--input-type=module',
      '-e',
      `import { appendFileSync } from 'node:fs';
      const versionNow = async (time) => (await import('${module}?' + time)).codeVersion();
      console.log(await versionNow('before'), await versionNow('again'));
      for (const file of ${JSON.stringify(files)}) {
        appendFileSync(file, '\\n');
        console.log(await versionNow(file));
      }`,
    ],
    { quiet: true },
  );
  return output.trim().split(/\s+/);
}

it('is another one after any file has changed that decides what is kept, or what is wrong', async () => {
  const files = [...filesReached('src/loaders/read-content.ts'), 'package-lock.json'];
  expect(files).toContain('src/checks/links.ts');
  expect(files).toContain('src/markdown/parse.ts');
  expect(files).toContain('src/model/taxonomy.ts');
  const [before, again, ...versions] = await versionsAfter([
    ...files,
    'src/pages/[locale]/index.astro',
  ]);
  expect(again).toBe(before);
  // The last of them makes pages of it.
  expect(versions.pop()).toBe(versions.at(-1));
  expect(versions).toHaveLength(files.length);
  const unnoticed = files.filter((_, index) => versions[index] === (versions[index - 1] ?? before));
  expect(unnoticed).toEqual([]);
});
