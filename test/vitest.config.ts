/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first. */
const longest = [
  'incremental-project',
  'incremental-content',
  'axe',
  'incremental-kill',
  'layout',
  'keyboard',
  'csp',
  'lab',
  'languages',
  'search',
  'start-search-index',
  'making',
  'programs',
  'notes',
].map((name) => `/${name}.test.ts`);

/** Begins with the files that take longest, so that nobody has to wait for one at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      longest.findIndex((name) => moduleId.endsWith(name)) + 1 || longest.length + 1;
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

const root = new URL('..', import.meta.url).pathname;

/** Rooms whose modules keep nothing from one test to the next: their files may share them. */
const pure = [
  'calendar',
  'checks',
  'citations',
  'content',
  'editions',
  'estimates',
  'exhibits',
  'i18n',
  'leaks',
  'markdown',
  'metrics',
  'model',
  'policies',
  'problems',
  'quarterly',
  'quizzes',
  'room',
].map((room) => `test/${room}/**/*.test.ts`);

/** What reads the pages of the built sites: parsed once for all of them. */
const built = ['test/site/!(incremental*|programs).test.ts', 'test/search/same-as-pages.test.ts'];

/** Each file has a document of its own, and leaves things in it. */
const withDocument = ['client', 'components'].map((room) => `test/${room}/**/*.test.ts`);

// Components are rendered as in the student edition; what the editions differ in is tested on the
// built sites and by name.
export default getViteConfig({
  test: {
    root,
    // Long, as how long a thing takes says more about the machine than about the thing.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    // One more than there are processors: browsers and builds leave them idle while they wait.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'pure', include: pure, pool: 'threads', isolate: false } },
      { extends: true, test: { name: 'document', include: withDocument, pool: 'threads' } },
      {
        extends: true,
        test: { name: 'built', include: built, pool: 'forks', isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'machine',
          include: ['test/**/*.test.ts'],
          exclude: [...pure, ...withDocument, ...built],
          pool: 'forks',
        },
      },
    ],
  },
});
