import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { allChanges, comparedChanges } from './incremental/all-changes.ts';
import type { Change } from './incremental/change.ts';
import { listDifferences } from './incremental/folder-contents.ts';
import { ProjectPair, type Round } from './incremental/project-pair.ts';

// Each change builds two sites, and a machine may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const pair = new ProjectPair();
const compared = comparedChanges(allChanges);

beforeAll(async () => {
  await pair.build({ edition: 'trainer' });
  await pair.build({ edition: 'student' });
});
afterAll(() => pair.remove());

describe('a build on top of the last one gives what a clean one gives, after', () => {
  it.each(allChanges)('$name', async (change) => {
    if (change.edit !== undefined) pair.edit(change.edit);
    if (change.idle === true) await expectNothingBuilt(change);
    else await expectRightBuild(change);
  });
});

it('holds no fewer than every eighth build against a clean one, and the last', () => {
  expect(8 * compared.size).toBeGreaterThanOrEqual(allChanges.length - 7);
  expect(compared).toContain(allChanges.findLast(({ idle }) => idle !== true));
});

it('makes every page anew when asked for a clean build', async () => {
  const { changed, rendered } = await pair.build({ options: ['--clean'] });
  expect(changed).toEqual([]);
  expect(rendered).toEqual(
    expect.arrayContaining(['en/glossary/index.html', 'it/casi/index.html']),
  );
});

async function expectRightBuild(change: Change): Promise<void> {
  const round = await pair.build(change, compared.has(change));
  const differences = round.clean === undefined ? [] : listDifferences(round.built, round.clean);
  if (differences.length > 0) await pair.repair(change);
  expect(differences).toEqual([]);
  expect(round.rewritten, 'files with a new time and the old bytes').toEqual([]);
  expectToShow(change, round);
}

function expectToShow({ shows, shownOn = [], only }: Change, { changed, rendered }: Round): void {
  const files = shownOn.map((page) => (page.endsWith('.csv') ? page : `${page}/index.html`));
  if (shows === 'nothing') expect(changed).toEqual([]);
  else expect(changed, 'files that show the change').not.toEqual([]);
  expect(changed).toEqual(expect.arrayContaining(files));
  if (only !== true) return;
  expect(
    rendered.filter((file) => !files.includes(file)),
    'rendered in vain',
  ).toEqual([]);
}

async function expectNothingBuilt(change: Change): Promise<void> {
  const before = pair.times(change);
  expect(await pair.buildKept(change)).toContain('nothing has changed');
  expect(pair.times(change)).toEqual(before);
}
