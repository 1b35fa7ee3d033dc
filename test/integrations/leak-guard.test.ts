import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Edition } from '#editions/edition.ts';
import { leakGuard } from '#integrations/leak-guard.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { validFile } from '../helpers/fixture.ts';

const note = 'content/teaching-notes/counter/en.mdx';
const secret = 'Let them argue until somebody asks who wrote the schedule.';
const leaky = { 'en/index.html': `<p>${secret}</p>`, 'en/rss.xml': `<item>${secret}</item>` };

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each(['student', 'staff'] as const)(
  'fails a %s build that holds a note, and names every file',
  async (edition) => {
    await expect(guard(edition, leaky)).rejects.toThrow(
      `The ${edition} edition contains texts for trainers only:\n` +
        '  en/index.html: “let them argue until somebody asks who wrote”\n' +
        '  en/rss.xml: “let them argue until somebody asks who wrote”',
    );
  },
);

it('lets a clean build pass, and says how many phrases it looked for', async () => {
  expect(await guard('student', { 'en/index.html': '<p>Open to everyone.</p>' })).toEqual([
    '3 restricted phrases looked for, none found',
  ]);
});

it('has nothing to hide from trainers', async () => {
  expect(await guard('trainer', leaky)).toEqual([]);
});

describe('a case that is kept back until after class', () => {
  const facts = 'content/cases/counter/case.yaml';
  const text = 'content/cases/counter/en.mdx';
  const told = 'Nobody at the counter had known for weeks what the stranger wanted.';
  const content = {
    [facts]: `${validFile(facts)}release: after-class\nreleaseOn: 2026-12-15\n`,
    [text]: `${validFile(text).split('\n---\n')[0]}\n---\n\n${told}\n`,
  };
  const planted = { 'en/feed.xml': `<item>${told}</item>` };

  it('is looked for in every file of other editions', async () => {
    vi.stubEnv('TODAY', '2026-12-14');
    await expect(guard('student', planted, content)).rejects.toThrow('en/feed.xml');
    await expect(guard('staff', planted, content)).rejects.toThrow('en/feed.xml');
    expect(await guard('trainer', planted, content)).toEqual([]);
  });

  it('is open from its day on, and when a build is told so', async () => {
    vi.stubEnv('TODAY', '2026-12-15');
    expect(await guard('student', planted, content)).toHaveLength(1);
    vi.stubEnv('TODAY', '2026-12-14');
    vi.stubEnv('RELEASE', 'counter');
    expect(await guard('student', planted, content)).toHaveLength(1);
  });
});

/** What the guard logs at the end of a build with these files. */
async function guard(
  edition: Edition,
  built: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const root = temporaryFolder({
    [note]: `${validFile(note).split('\n---\n')[0]}\n---\n\n${secret}\n`,
    ...more,
  });
  const said: string[] = [];
  // Of all that Astro hands over, the guard takes these.
  const hooks = leakGuard(edition).hooks as unknown as {
    'astro:config:done': (given: { config: { root: URL } }) => void;
    'astro:build:generated': () => Promise<void>;
    'astro:build:done': (given: {
      dir: URL;
      logger: { info: (text: string) => void };
    }) => Promise<void>;
  };
  hooks['astro:config:done']({ config: { root: pathToFileURL(`${root}/`) } });
  await hooks['astro:build:generated']();
  await hooks['astro:build:done']({
    dir: pathToFileURL(`${temporaryFolder(built)}/`),
    logger: { info: (text) => said.push(text) },
  });
  return said;
}
