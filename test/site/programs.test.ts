import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Edition } from '#editions/edition.ts';
import { layProgram } from '../helpers/fixture.ts';
import { copyProject } from '../helpers/project-copy.ts';
import { contentsOf, type Contents } from './incremental/folder-contents.ts';
import { startBuild } from './incremental/run-build.ts';

vi.setConfig({ hookTimeout: 240_000 });

const project = copyProject();
const built: Partial<Record<Edition, Contents>> = {};

beforeAll(async () => {
  rmSync(join(project, 'content'), { recursive: true });
  layProgram(project);
  for (const edition of ['student', 'trainer'] as const) {
    await startBuild(project, { edition }).printed;
    built[edition] = contentsOf(join(project, 'dist', edition));
  }
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const page = (edition: Edition): string =>
  String(built[edition]?.get('en/cases/counter/index.html') ?? '');

/** Those of some words that are in a file of an edition. */
function foundIn(edition: Edition, words: readonly string[]): string[] {
  const files = [...(built[edition]?.values() ?? [])];
  return words.filter((word) => files.some((file) => file.includes(word)));
}

it.each(['student', 'trainer'] as const)('a text that runs code is a page: %s', (edition) => {
  const html = page(edition);
  expect(html).toContain('A refusal costs 50 euros, said-he, <strong>and <em>more</em></strong>.');
  expect(html).toMatch(/<figure class="exhibit" id="exhibit-answers">.*Exhibit 1/s);
  expect(html).toMatch(/<a href="\/en\/glossary\/#front-line"[^>]*>somebody<\/a>/);
  expect(html).toMatch(/<h2 id="decision-">Decision 50<\/h2>/);
  expect(html).toMatch(/<nav class="contents".*href="#decision-"/s);
});

it('has the styles and scripts of what it imports in files, as the content security policy asks', () => {
  const html = page('student');
  const [, sheet = ''] = /href="\/(_assets\/en\.[^"]+\.css)"/.exec(html) ?? [];
  expect(String(built.student?.get(sheet))).toContain('.till');
  expect(html).not.toMatch(/<style|<script(?![^>]* src=| type="application\/ld\+json")/);
  const [, script = ''] = /<script type="module" src="\/(_assets\/Till[^"]+)"/.exec(html) ?? [];
  expect(String(built.student?.get(script))).toContain('with a till');
});

it('has notes, what they compute and what only they import for trainers alone', () => {
  const ofNotes = [
    'What only trainers read',
    'They earn 25000 euros, and keep it to themselves.',
    'A key that students never see.',
    ' for trainers',
    '.never-seen',
  ];
  expect(foundIn('student', ofNotes)).toEqual([]);
  expect(foundIn('trainer', ofNotes)).toEqual(ofNotes);
});
