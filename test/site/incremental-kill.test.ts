import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clearLeftOvers } from '#cli/publish.ts';
import { randomFrom } from '../bench/random.ts';
import { copyProject, forgetBuilds } from '../helpers/project-copy.ts';
import {
  type Contents,
  contentsOf,
  listDifferences,
  timesOf,
} from './incremental/folder-contents.ts';
import { after, andThen, gone, killAt, type Moment, there } from './incremental/moments.ts';
import { startBuild } from './incremental/run-build.ts';
import { afterwards, become, type Version, versions } from './incremental/versions.ts';

// Each kill is followed by a whole build, and a machine may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const content = join(import.meta.dirname, 'incremental/content');
const project = copyProject(content);
const inProject = (path: string): string => join(project, path);
const published = inProject('dist/student');
const previous = inProject('dist/.previous-student');
const building = inProject('dist/.building/student');
const kept = inProject('node_modules/.astro/student');

const clean = new Map<Version, Contents>();
let version: Version = 'first';
/** Milliseconds that a build takes here after a change. */
let duration = 0;

beforeAll(async () => {
  const anew = copyProject(content);
  for (const name of versions) {
    become(name, anew);
    forgetBuilds(anew);
    await startBuild(anew).printed;
    clean.set(name, contentsOf(join(anew, 'dist/student')));
  }
  rmSync(anew, { recursive: true });
});
afterAll(() => rmSync(project, { recursive: true }));

it('publishes nothing when the first build is killed', async () => {
  await killAt(after(1500), startBuild(project));
  expect(existsSync(published)).toBe(false);
  await expectRightBuild('first');
  const started = performance.now();
  await expectRightBuild('second');
  duration = performance.now() - started;
});

const random = randomFrom(20_101_015);
const onItsWay = (): Moment => after((duration * random.whole(1000)) / 1000);

// Most are followed by another change, in which pages say again what they said before.
const kills: readonly { when: string; moment: () => Moment; next?: 'the same' | 'as before' }[] = [
  { when: 'while pages are kept for the next', moment: pagesAreKept },
  { when: 'somewhere on its way', moment: onItsWay, next: 'as before' },
  { when: 'when all is made and nothing published', moment: allIsMade, next: 'the same' },
  { when: 'when the last site is put aside', moment: () => there(previous) },
];

describe('a killed build leaves the last site as it was and does not spoil the next', () => {
  it.each(kills)('killed $when', async ({ moment, next }) => {
    const before = version;
    const { asked, instead } = afterwards[before];
    become(asked, project);
    await killAt(moment(), startBuild(project));
    putBack();
    // One that has come to its end has left its own site: whole too.
    const done = differencesFrom(asked).length === 0;
    expect(done ? [] : differencesFrom(before)).toEqual([]);
    if (next === 'the same') await expectRightBuild(asked);
    else await expectRightBuild(next === 'as before' ? before : instead);
  });
});

async function expectRightBuild(name: Version): Promise<void> {
  version = name;
  become(name, project);
  await startBuild(project).printed;
  const differences = differencesFrom(name);
  // The next kill is not to suffer from this one.
  if (differences.length > 0) await startBuild(project, { options: ['--clean'] }).printed;
  expect(differences).toEqual([]);
}

/**
 * What the next build does first. A kill that comes between the two renames of the exchange, which
 * Node cannot make one, finds the last site put aside and the new one not yet in its place.
 */
function putBack(): void {
  if (existsSync(published)) return;
  clearLeftOvers(inProject('dist'), 'student');
}

function differencesFrom(name: Version): string[] {
  return listDifferences(contentsOf(published), clean.get(name) ?? new Map());
}

/** Pages lie there that the next build would take for its own if it did not know of the kill. */
function pagesAreKept(): Moment {
  const pages = join(kept, 'dist');
  const before = Math.max(...timesOf(pages).values());
  return () => Math.max(...timesOf(pages).values()) > before;
}

function allIsMade(): Moment {
  return andThen(there(join(building, 'sw.js')), gone(join(kept, 'unfinished')));
}
