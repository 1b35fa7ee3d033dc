import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { formatReport } from '#cli/content-problems.ts';
import { runNode, type ToolRun } from '#cli/run-tool.ts';
import { layFixtures, listAllProblems } from '../helpers/fixture.ts';
import { copyProject } from '../helpers/project-copy.ts';

// Of a site that takes no time to build: how it is built is the same.
const small = `export default {
  srcDir: './small',
  outDir: process.env.OUT_DIR,
  cacheDir: \`node_modules/.astro/\${process.env.EDITION}\`,
};
`;
const leftOver = 'node_modules/.astro/student/left-over.json';
const mark = 'node_modules/.astro/student/unfinished';

const root = copyProject();
write('astro.config.mjs', small);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const isThere = (file: string): boolean => existsSync(join(root, file));

function build(page: string): Promise<ToolRun> {
  write('small/pages/index.astro', page);
  const env = { EDITION: 'student', OUT_DIR: 'dist/here' };
  return runNode(root, ['src/cli/build-site.ts'], { env, quiet: true });
}

beforeEach(() => {
  for (const folder of ['content', 'dist', 'node_modules/.astro'])
    rmSync(join(root, folder), { recursive: true, force: true });
  layFixtures(root);
  write(leftOver, '{}');
});

it('does not begin while content has mistakes, and lists them all', async () => {
  layFixtures(root, 'broken-link', 'missing-alt', 'unknown-tag');
  const { ok, output } = await build('<p>A page</p>');
  expect(ok).toBe(false);
  expect(output).toContain(formatReport(listAllProblems(root)));
  expect(output).not.toContain('    at ');
  expect([isThere('dist'), isThere(mark), isThere(leftOver)]).toEqual([false, false, true]);
});

it('builds on top of what the last build kept, if that came to its end', async () => {
  const stopped = await build("---\nthrow new Error('a broken page');\n---\n");
  expect(stopped.ok).toBe(false);
  expect(stopped.output).toContain('a broken page');
  expect([isThere(mark), isThere(leftOver)]).toEqual([true, true]);
  const again = await build('<p>A page of {process.env.NODE_ENV}</p>');
  expect(again.ok).toBe(true);
  expect(again.output).toMatch(/downloads made: 1, as they were: 0; slowest: \/ \d+ ms/);
  expect(readFileSync(join(root, 'dist/here/index.html'), 'utf8')).toContain('of production');
  expect([isThere(mark), isThere(leftOver)]).toEqual([false, false]);
});
