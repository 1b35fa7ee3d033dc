import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { firstLoad, formatFirstLoad } from '../helpers/first-load.ts';
import { readContent, readSite, type SitePage } from '../helpers/site.ts';

const site = readSite('student');
const kindsOn = ({ document }: SitePage): Set<string> =>
  new Set([...document.querySelectorAll('.calculator')].map(({ localName }) => localName));
/** What else a reader enters something in, and the device keeps it. */
const actsOn = ({ document }: SitePage): ReadonlySet<string> =>
  new Set(
    [...document.querySelectorAll('[data-key], case-notes')].map(({ localName }) => localName),
  );
const hasCalculator = (page: SitePage): boolean => kindsOn(page).size > 0;
const weighed = site.pages.map((page) => ({ page, weight: firstLoad(site, page) }));
const isLab = ({ document }: SitePage): boolean => document.querySelector('survey-lab') !== null;
const hasDesk = ({ document }: SitePage): boolean =>
  document.querySelector('listening-desk') !== null;
const isTool = ({ document }: SitePage): boolean =>
  document.querySelector('quarterly-tool') !== null;
// What cases lend to a slide, a page of slides loads at once.
const isDeck = ({ document }: SitePage): boolean => document.querySelector('slide-deck') !== null;
const single = weighed.filter(({ page }) => !isDeck(page));
const decks = weighed.filter(({ page }) => isDeck(page));
const without = single.filter(
  ({ page }) => !hasCalculator(page) && !isLab(page) && !isTool(page) && !hasDesk(page),
);
const tools = weighed.filter(({ page }) => isTool(page));
const desks = single.filter(({ page }) => hasDesk(page));
const labs = weighed.filter(({ page }) => isLab(page));
const withOne = single.filter(({ page }) => hasCalculator(page));
const calculatorScripts = site.files.filter((file) => /\/\w+Calculator\..*\.js$/.test(file));

describe('a page without a calculator', () => {
  // Scripts are what these pages are for.
  const scripted = 'site-search, note-book, pitfall-demonstration';
  it.each(without)(
    'has 4 KB of scripts at most, those that act 8.6 or 10, a seminar 12.6, a quiz or the review 19: $page.path',
    (entry) => {
      const { page, weight } = entry;
      const plain = page.document.querySelector(scripted) === null ? 4000 : 8600;
      // An example of the handbook, with the store and the heaviest of what it shows.
      const acts = actsOn(page);
      // A seminar has its clock, its boards and the room’s codes.
      const acting = acts.has('live-board') ? 12_600 : 10_000;
      // What grades computes answers with the measures themselves.
      const grades = acts.has('quiz-run') || acts.has('review-desk');
      const limit = acts.size === 0 ? plain : grades ? 19_000 : acting;
      expect(weight.scripts, formatFirstLoad(page, weight)).toBeLessThanOrEqual(limit);
    },
  );

  it.each(without)(
    'loads 90 KB in all at most, a quarterly and the glossary 92, a quiz 97.5, fonts included: $page.path',
    ({ page, weight }) => {
      // A quarterly brings every figure with its formula, and the meeting’s sheet; the glossary is
      // all words at once, and grows with each.
      const isLong =
        page.document.querySelector('quarterly-meeting') !== null ||
        /\/(?:glossario|glossary)\/$/.test(page.path);
      const limit = isLong ? 92_000 : 90_000;
      expect(weight.all, formatFirstLoad(page, weight)).toBeLessThanOrEqual(
        actsOn(page).has('quiz-run') ? 97_500 : limit,
      );
    },
  );
});

describe('a page with a calculator', () => {
  it.each(withOne)(
    'has 10.5 KB of scripts at most, 3 more for each further kind, 3.5 for the store, 2 for what else acts: $page.path',
    ({ page, weight }) => {
      const acts = actsOn(page).size;
      // Alone on a page of the handbook, a kind has what others share with it all to itself.
      const alone = /\/(?:handbook|manuale)\//.test(page.path) ? 4_200 : 0;
      // The store comes once, and with the first.
      const limit =
        alone + 7_500 + 3_000 * kindsOn(page).size + (acts > 0 ? 3_500 : 0) + 2_000 * acts;
      expect(weight.scripts, formatFirstLoad(page, weight)).toBeLessThanOrEqual(limit);
    },
  );

  // The first of them has a form of its own, and weighs more.
  it.each(calculatorScripts)(
    'has 3 KB at most for one kind, besides what they share: %s',
    (file) => {
      expect(gzipSync(readFileSync(join(site.folder, file))).length).toBeLessThanOrEqual(
        file.includes('/Nps') ? 4_000 : 3_000,
      );
    },
  );
});

describe('a page with a listening desk', () => {
  it.each(desks)('has 14 KB of scripts at most: $page.path', ({ page, weight }) => {
    expect(weight.scripts, formatFirstLoad(page, weight)).toBeLessThanOrEqual(14_000);
  });

  it('is there in both languages, and its own script has 3 KB at most', () => {
    // In a case, in the handout of its seminar and in the handbook.
    expect(desks).toHaveLength(6);
    const [file = ''] = site.files.filter((name) => /\/ListeningDesk\..*\.js$/.test(name));
    expect(gzipSync(readFileSync(join(site.folder, file))).length).toBeLessThanOrEqual(3_000);
  });
});

describe('the slides of a seminar', () => {
  it.each(decks)(
    'have 30 KB of scripts and load 140 KB at most, with up to seven kinds of things lent: $page.path',
    ({ page, weight }) => {
      expect(weight.scripts, formatFirstLoad(page, weight)).toBeLessThanOrEqual(30_000);
      expect(weight.all, formatFirstLoad(page, weight)).toBeLessThanOrEqual(140_000);
    },
  );

  it('are there for every seminar, and bring the slide show only later', () => {
    expect(decks).toHaveLength(2 * readContent().seminarFacts.length);
    const files = decks.flatMap(({ weight }) => weight.files);
    expect(files.filter((file) => /reveal|slide-show/.test(file))).toEqual([]);
  });
});

describe('the laboratory', () => {
  // What it shares with the quarterly comes in files of its own, each packed by itself.
  it.each(labs)('has 23.5 KB of scripts at most beside its worker: $page.path', (entry) => {
    const { page, weight } = entry;
    expect(weight.scripts, formatFirstLoad(page, weight)).toBeLessThanOrEqual(23_500);
    expect(weight.scripts, formatFirstLoad(page, weight)).toBeGreaterThan(8000);
  });

  it('is one page in each language, and no other page has its script', () => {
    expect(labs.map(({ page }) => page.path)).toEqual(['/en/lab/', '/it/laboratorio/']);
    const others = without.flatMap(({ weight }) => weight.files);
    expect(others.filter((file) => /survey-?lab/i.test(file))).toEqual([]);
  });
});

describe('the quarterly from a reader’s own file', () => {
  it.each(tools)('has 12 KB of scripts at most at first: $page.path', ({ page, weight }) => {
    expect(weight.scripts, formatFirstLoad(page, weight)).toBeLessThanOrEqual(12_000);
  });

  it('is one page in each language', () => {
    expect(tools.map(({ page }) => page.path)).toEqual(['/en/quarterly/', '/it/trimestrale/']);
  });
});

describe('the scales', () => {
  it('weigh the script of every kind of calculator', () => {
    const kinds = new Set(withOne.flatMap(({ page }) => [...kindsOn(page)]));
    expect(calculatorScripts).toHaveLength(kinds.size);
  });

  it('weigh pages of both kinds, with all they are made of', () => {
    expect(without.length).toBeGreaterThan(withOne.length);
    expect(withOne.length).toBeGreaterThanOrEqual(6);
    for (const { page, weight } of withOne) {
      for (const part of ['page', 'styles', 'scripts', 'fonts'] as const) {
        expect(weight[part], formatFirstLoad(page, weight)).toBeGreaterThan(1000);
      }
    }
  });

  it('follow what a script imports', () => {
    const { files } = withOne[0]?.weight ?? { files: [] };
    expect(files.filter((file) => /^_assets\/dom\..*\.js$/.test(file))).toHaveLength(1);
  });
});
