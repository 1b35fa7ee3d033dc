import { expect, it } from 'vitest';
import { formatNotices } from '#cli/content-problems.ts';
import { formatStage } from '#cli/stages.ts';
import { layFixtures, layProgram } from '../helpers/fixture.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('says which texts are compiled as programs, what that costs, and how to be rid of it', async () => {
  const root = temporaryFolder();
  layProgram(root);
  expect(await formatNotices(root)).toMatchInlineSnapshot(`
    "content/cases/counter/en.mdx:20  runs code
      Every build compiles this text as a program, about ten times the work of a text without code, which is read once and kept. Whoever writes it can run anything on the machine that builds.
      To be rid of this: write what it computes as words, and remove import, export, { } and “code: true”.

    content/cases/counter/it.mdx  may run code
      This text is compiled as a program with every build, but has no code.
      To be rid of this: remove “code: true” from its fields.
    "
  `);
});

it('says nothing where no text runs code', async () => {
  const root = temporaryFolder();
  layFixtures(root);
  expect(await formatNotices(root)).toBe('');
});

it('shows a notice below a tick and below a cross', () => {
  const notice = 'Costly.\n';
  expect(formatStage('content', { ok: true, output: '', notice }, 100)).toBe(
    '✓ content (0.1 s)\n\nCostly.\n',
  );
  expect(formatStage('content', { ok: false, output: 'Wrong.\n', notice }, 100)).toBe(
    '✗ content (0.1 s)\n\nWrong.\n\nCostly.\n',
  );
  expect(formatStage('content', { ok: true, output: 'Fine.' }, 100)).toBe('✓ content (0.1 s)');
});
