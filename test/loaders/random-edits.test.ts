import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Content, readContent } from '#loaders/read-content.ts';
import type { Problem } from '#problems/problem.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { layFixtures, listAllProblems } from '../helpers/fixture.ts';

const slugs = ['east', 'north', 'west'] as const;
const term = 'content/glossary/front-line.yaml';
const links = slugs.map((slug) => `[${slug}](case:${slug}#the-queue)`).join(' ');

/** What can happen to a file, all of which can change what others may say. */
const edits: Readonly<Record<string, (text: string) => string | undefined>> = {
  'as it was': (text) => text,
  deleted: () => undefined,
  'with another heading': (text) => text.replace('## The queue', '## The line'),
  'without its end': (text) => text.slice(0, text.length / 2),
  'with a draft': (text) => `${text}draft: true\n`,
  'with a link to a case': (text) =>
    text.replace(/(decision|epilogue|text): /, '$&[N](case:north) '),
  'with a mistake': (text) => text.replace(/^/, '# '),
};

/** Three cases that lead to each other, in both languages, with their notes, and all else there is. */
function layCases(root: string): Map<string, string> {
  const valid = temporaryFolder();
  for (const slug of slugs) {
    layFixtures(valid);
    for (const folder of ['content/cases', 'content/teaching-notes']) {
      mkdirSync(join(root, folder), { recursive: true });
      renameSync(join(valid, folder, 'counter'), join(root, folder, slug));
    }
  }
  renameSync(join(valid, 'content/glossary'), join(root, 'content/glossary'));
  renameSync(join(valid, 'content/sources'), join(root, 'content/sources'));
  const files = new Map<string, string>();
  for (const slug of slugs) {
    for (const [file, added] of [
      ['case.yaml', ''],
      ['en.mdx', `\n## The queue\n\n${links} <Term id="front-line">They</Term>\n`],
      ['it.mdx', `\n## The queue\n\n${links}\n`],
    ] as const) {
      const path = `content/cases/${slug}/${file}`;
      const text = readFileSync(join(root, path), 'utf8').replaceAll(
        'case:counter',
        `case:${slug}`,
      );
      files.set(path, `${text}${added}`);
    }
    const note = `content/teaching-notes/${slug}/en.mdx`;
    files.set(note, `${readFileSync(join(root, note), 'utf8')}\n${links}\n`);
  }
  const yaml = readFileSync(join(root, term), 'utf8');
  files.set(term, yaml.replace('case:counter', 'case:east#the-queue'));
  for (const [file, text] of files) write(root, file, text);
  return files;
}

function write(root: string, file: string, text: string | undefined): void {
  rmSync(join(root, file), { force: true });
  if (text === undefined) return;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const sorted = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => JSON.stringify(problem)).toSorted();

it('finds what reading everything at once finds, whatever is changed in whatever order', async () => {
  const root = temporaryFolder();
  const files = layCases(root);
  const edit = fc.tuple(fc.constantFrom(...files.keys()), fc.constantFrom(...Object.keys(edits)));
  const untouched = await readContent(root);
  expect(sorted(untouched.problems)).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 8 }), async (done) => {
      for (const [file, text] of files) write(root, file, text);
      let content: Content = untouched;
      for (const [file, kind] of done) {
        write(root, file, edits[kind]?.(files.get(file) ?? ''));
        content = await readContent(root, { content, changed: [file] });
        expect(sorted(content.problems)).toEqual(sorted(listAllProblems(root)));
      }
      const anew = await readContent(root);
      expect(sorted(anew.problems)).toEqual(sorted(content.problems));
      expect(anew.outlines).toEqual(content.outlines);
    }),
    { numRuns: 12 },
  );
});
