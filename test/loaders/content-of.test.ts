import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { contentAgain, contentOf } from '#loaders/content-of.ts';
import * as reading from '#loaders/read-content.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { validFile } from '../helpers/fixture.ts';

vi.mock('#loaders/read-content.ts', { spy: true });

const source = 'content/sources/counter-post.yaml';
const other = 'content/sources/other.yaml';
const { readContent } = reading;
const actual = await vi.importActual<typeof reading>('#loaders/read-content.ts');

const project = (): string => temporaryFolder({ [source]: validFile(source) });
const slugsIn = ({ outlines }: reading.Content): string[] =>
  outlines.flatMap(({ sources }) => sources.map(({ slug }) => slug));
/** Which files each reading looked at; `undefined` for all. */
const lookedAt = (): (readonly string[] | undefined)[] =>
  vi.mocked(readContent).mock.calls.map(([, earlier]) => earlier?.changed);

beforeEach(() => {
  vi.mocked(readContent).mockClear();
});

it('reads once for everybody, at the same time and later', async () => {
  const root = project();
  const contents = await Promise.all([contentOf(root), contentOf(root), contentOf(root)]);
  contents.push(await contentOf(root));
  expect(new Set(contents).size).toBe(1);
  expect(lookedAt()).toEqual([undefined]);
});

it('tells projects apart', async () => {
  const [one, none] = await Promise.all([contentOf(project()), contentOf(temporaryFolder())]);
  expect([slugsIn(one), slugsIn(none)]).toEqual([['counter-post'], []]);
});

it('reads anew for whoever asks for it, and gives that to everybody after', async () => {
  const root = project();
  const before = await contentOf(root);
  const after = await contentAgain(root);
  expect(after).not.toBe(before);
  expect(await contentOf(root)).toBe(after);
});

it('reads once for all who are told of the same change', async () => {
  const root = project();
  await contentOf(root);
  const asked = Array.from({ length: 4 }, () => contentAgain(root, source));
  expect(new Set(await Promise.all(asked)).size).toBe(1);
  expect(lookedAt()).toEqual([undefined, [source]]);
});

it('looks at all files that came, went or changed before it began', async () => {
  const root = project();
  await contentOf(root);
  renameSync(join(root, source), join(root, other));
  const contents = await Promise.all([contentAgain(root, source), contentAgain(root, other)]);
  expect(contents.map(slugsIn)).toEqual([['other'], ['other']]);
  expect(lookedAt()).toEqual([undefined, [source, other]]);
});

it('looks at everything when somebody does not know what has changed', async () => {
  const root = project();
  await contentOf(root);
  renameSync(join(root, source), join(root, other));
  const first = contentAgain(root, source);
  const second = contentAgain(root);
  const third = contentAgain(root, source);
  expect((await Promise.all([first, second, third])).map(slugsIn)).toEqual(
    Array.from({ length: 3 }, () => ['other']),
  );
  expect(lookedAt()).toEqual([undefined, undefined]);
});

it('reads once more for a change that comes while it reads', async () => {
  const root = project();
  await contentOf(root);
  const begun = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  vi.mocked(readContent).mockImplementationOnce(async (...given) => {
    const content = await actual.readContent(...given);
    begun.resolve();
    await goOn.promise;
    return content;
  });
  const first = contentAgain(root, source);
  await begun.promise;
  renameSync(join(root, source), join(root, other));
  const second = contentAgain(root, source);
  const third = contentAgain(root, other);
  expect(second).not.toBe(first);
  expect(third).toBe(second);
  goOn.resolve();
  expect((await Promise.all([first, second])).map(slugsIn)).toEqual([['counter-post'], ['other']]);
  expect(slugsIn(await contentOf(root))).toEqual(['other']);
});

it('looks at everything after a reading that failed, whatever has changed', async () => {
  const root = project();
  await contentOf(root);
  renameSync(join(root, source), join(root, other));
  vi.mocked(readContent).mockRejectedValueOnce(new Error('ENOENT'));
  await expect(contentAgain(root, source)).rejects.toThrow('ENOENT');
  expect(slugsIn(await contentAgain(root, source))).toEqual(['other']);
  expect(lookedAt().at(-1)).toBeUndefined();
});

it('is shared by all copies of this module, because Astro loads it more than once', async () => {
  const root = project();
  const content = await contentOf(root);
  vi.resetModules();
  const copy = await import('#loaders/content-of.ts');
  expect(copy.contentOf).not.toBe(contentOf);
  expect(await copy.contentOf(root)).toBe(content);
});
