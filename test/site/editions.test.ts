import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { casePath, notePath } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import { readableTexts } from '#loaders/readable-texts.ts';
import { findLeakingFiles } from '../../src/leaks/find-leaking-files.ts';
import { listRestricted } from '../../src/leaks/list-restricted.ts';
import {
  attributesOf,
  pageAt,
  readBuilt,
  readContent,
  readSite,
  type Site,
} from '../helpers/site.ts';

const library = readContent();
const phrases = listRestricted(() => [readableTexts(library)]);
const slugs = library.caseFacts.filter(({ data }) => !data.draft).map(({ slug }) => slug);
const notePaths = locales.flatMap((locale) => slugs.map((slug) => notePath(locale, slug)));
const noteNames = [...new Set(notePaths.map((path) => path.split('/').at(-2) ?? ''))];

describe.each(['student', 'staff'] as const)('the %s edition', (edition) => {
  const site = readSite(edition);

  it('holds no text for trainers in any file', async () => {
    expect(phrases.size).toBeGreaterThan(1000);
    expect(await findLeakingFiles(site.folder, phrases)).toEqual([]);
  });

  it('has no file and no link where trainers have their notes', () => {
    const named = (path: string): boolean => noteNames.some((name) => path.includes(name));
    expect(site.files.filter(named)).toEqual([]);
    const links = site.pages.flatMap((page) => attributesOf(page.document, '[href]', 'href'));
    expect(links.filter(named)).toEqual([]);
    const lists = site.files.filter((file) => /\.(?:xml|txt)$|^sw\.js$/.test(file));
    expect(lists.filter((file) => named(readBuilt(site, file)))).toEqual([]);
  });

  it('has no style and no script made for trainers', () => {
    expect(trainersTraces(site)).toEqual([]);
  });
});

describe('the trainer edition', () => {
  const site = readSite('trainer');

  it('has a note for every case in every language, and a link to it from the case', () => {
    expect(notePaths).toHaveLength(12);
    const lost = locales.flatMap((locale) =>
      slugs.filter((slug) => {
        const links = attributesOf(caseAt(site, casePath(locale, slug)).document, 'main a', 'href');
        return (
          pageAt(site, notePath(locale, slug)) === undefined ||
          !links.includes(notePath(locale, slug))
        );
      }),
    );
    expect(lost).toEqual([]);
  });

  it.each(locales)('has every part of every note in %s, and a link back to its case', (locale) => {
    const t = words(locale);
    const parts = (
      [
        'synopsis',
        'audience',
        'objectives',
        'plan',
        'board',
        'answers',
        'pitfalls',
        'epilogue',
      ] as const
    ).map((part) => t[`note.${part}`]);
    for (const slug of slugs) {
      const note = caseAt(site, notePath(locale, slug));
      const headings = [...note.document.querySelectorAll('main h2')].map(
        ({ textContent }) => textContent,
      );
      expect(headings, note.file).toEqual(expect.arrayContaining(parts));
      expect(attributesOf(note.document, 'main a', 'href'), note.file).toContain(
        casePath(locale, slug),
      );
    }
  });

  it('keeps its notes from search engines', () => {
    const robots = notePaths.map((path) =>
      attributesOf(caseAt(site, path).head, 'meta[name=robots]', 'content').join(),
    );
    expect(new Set(robots)).toEqual(new Set(['noindex']));
  });

  it('holds what the guard looks for, so that the guard would see it', async () => {
    const leaks = await findLeakingFiles(site.folder, phrases);
    const files = leaks.map(({ file }) => file);
    expect(files).toEqual(
      expect.arrayContaining(notePaths.map((path) => `${path.slice(1)}index.html`)),
    );
    expect(files.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
  });

  it('has the styles whose names the other editions are searched for', () => {
    expect(trainersTraces(site)).not.toEqual([]);
    const { head } = caseAt(site, notePath('en', 'unpatched-puncture'));
    const sheets = attributesOf(head, 'link[rel=stylesheet]', 'href');
    const rules = sheets.map((sheet) => readBuilt(site, sheet.slice(1))).join('');
    expect(rules).toContain('.trainer-note{');
  });
});

/** Files of the build that are named after what trainers see, or have a class of theirs. */
function trainersTraces(site: Site): string[] {
  const traces = /TeachingNote|TrainerNote|trainer-note|note-plan|plan-question/;
  return site.files.filter(
    (file) =>
      traces.test(file) ||
      (/^_assets\/.*\.(?:css|m?js)$/.test(file) && traces.test(readBuilt(site, file))),
  );
}

function caseAt(site: Site, path: string) {
  const page = pageAt(site, path);
  if (page === undefined) throw new Error(`The ${site.edition} edition has no page at ${path}`);
  return page;
}
