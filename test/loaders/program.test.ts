import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Outline, readDossier } from '#loaders/dossier.ts';
import { programModule } from '#loaders/program.ts';
import { listSources, readSources } from '#loaders/source-files.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { layFixtures, layProgram } from '../helpers/fixture.ts';

const text = 'content/cases/counter/en.mdx';

function outlineOf(lay: (root: string) => void): Outline {
  const root = temporaryFolder();
  lay(root);
  const { outline } = readDossier('x', readSources(root, listSources(root)));
  return JSON.parse(outline) as Outline;
}

it('compiles the text of a case, with the addresses of its language', () => {
  const root = temporaryFolder();
  layProgram(root);
  const code = programModule(join(root, text), true, 'student');
  expect(code).toContain('"/en/cases/counter/"');
  expect(code).toContain('from "./hourly.ts"');
  expect(code).not.toContain('only trainers');
});

it('compiles nothing that has not said that it runs code, and nothing but texts of cases', () => {
  const root = temporaryFolder({ 'content/cases/counter/about.mdx': '---\ncode: true\n---\n' });
  layFixtures(root);
  const module = (file: string, mayRun: boolean) => () =>
    programModule(join(root, file), mayRun, 'trainer');
  expect(module(text, false)).toThrow(/en\.mdx is not a program: .*“code: true”/);
  for (const file of [
    'content/teaching-notes/counter/en.mdx',
    'content/cases/counter/about.mdx',
    'content/cases/counter/case.yaml',
  ])
    expect(module(file, true)).toThrow('is not a program');
});

it('is named in the outline of its dossier, with the line of its first code', () => {
  const { programs, cases } = outlineOf(layProgram);
  expect(programs).toEqual([{ file: text, line: 20 }, { file: 'content/cases/counter/it.mdx' }]);
  for (const { program, locale } of [...cases.open, ...cases.trainer])
    expect(program).toBe(`content/cases/counter/${locale}.mdx`);
});

it('is nothing that other texts have', () => {
  const { programs, cases } = outlineOf(layFixtures);
  expect(programs).toEqual([]);
  for (const summary of cases.open) expect(summary).not.toHaveProperty('program');
});
