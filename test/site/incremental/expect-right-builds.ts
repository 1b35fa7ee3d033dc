import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Edition } from '#editions/edition.ts';
import { comparedChanges } from './all-changes.ts';
import type { Change } from './change.ts';
import { listDifferences } from './folder-contents.ts';
import { ProjectPair, type Round } from './project-pair.ts';

/**
 * Makes one change after another to a small project, and expects each build to give what a clean one
 * gives, and to make no page again in vain.
 *
 * @param changes - In the order in which they are made.
 * @param editions - Built before the first change; the students’ last.
 */
export function expectRightBuilds(
  changes: readonly Change[],
  editions: readonly Edition[],
): ProjectPair {
  // Each change builds two sites, and a machine may be busy.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });
  const pair = new ProjectPair();
  const compared = comparedChanges(changes);

  beforeAll(async () => {
    for (const edition of editions) await pair.build({ edition }, false);
  });
  afterAll(() => pair.remove());

  describe('a build on top of the last one gives what a clean one gives, after', () => {
    it.each(changes)('$name', async (change) => {
      if (change.edit !== undefined) pair.edit(change.edit);
      if (change.idle === true) await expectNothingBuilt(pair, change);
      else await expectRightBuild(pair, change, compared.has(change));
    });
  });

  it('holds no fewer than every eighth build against a clean one, and the last', () => {
    expect(8 * compared.size).toBeGreaterThanOrEqual(changes.length - 7);
    expect(compared).toContain(changes.findLast(({ idle }) => idle !== true));
  });
  return pair;
}

async function expectRightBuild(
  pair: ProjectPair,
  change: Change,
  isCompared: boolean,
): Promise<void> {
  const round = await pair.build(change, isCompared);
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

async function expectNothingBuilt(pair: ProjectPair, change: Change): Promise<void> {
  const before = pair.times(change);
  expect(await pair.buildKept(change)).toContain('nothing has changed');
  expect(pair.times(change)).toEqual(before);
}
