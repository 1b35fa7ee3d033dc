import { describe, expect, it } from 'vitest';
import { checkLibrary } from '#checks/check-library.ts';
import { asReading, type Outline, readDossier } from '#loaders/dossier.ts';
import { readableTexts } from '#loaders/readable-texts.ts';
import { caseEntries, sourceEntries, teachingNoteEntries, termEntries } from '#loaders/entries.ts';
import { readFiles } from '#loaders/read-library.ts';
import { listSources, readSources } from '#loaders/source-files.ts';
import type { CaseEntry, Kept } from '#model/entries.ts';
import type { ReadableTexts } from '#model/library.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { invalidFixtures, layFixtures } from '../helpers/fixture.ts';

const notesOnly = 'Solo per chi insegna';

function sourcesOf(...codes: string[]): Map<string, string> {
  const root = temporaryFolder();
  layFixtures(root, ...codes);
  return readSources(root, listSources(root));
}

const outlineOf = (sources: ReadonlyMap<string, string>): Outline =>
  JSON.parse(readDossier('x', sources).outline) as Outline;

describe('a dossier', () => {
  it('holds every entry whole, under the place its summary names', () => {
    const sources = sourcesOf();
    const { library } = readFiles(sources);
    const { entries } = readDossier('x', sources);
    const { cases, notes } = outlineOf(sources);
    const kept = (summaries: readonly Kept[]): unknown[] =>
      summaries.map(({ place }) => JSON.parse(entries[place.replace(/^x\//, '')] ?? 'null'));
    const asKept = (made: unknown): unknown => JSON.parse(JSON.stringify(made));
    expect(kept(cases.open)).toEqual(asKept(caseEntries(library, 'student')));
    expect(kept(cases.open)).toEqual(asKept(caseEntries(library, 'staff')));
    expect(kept(cases.trainer)).toEqual(asKept(caseEntries(library, 'trainer')));
    expect(kept(notes)).toEqual(asKept(teachingNoteEntries(library, 'trainer')));
    const downloads = cases.open.flatMap((summary) => summary.downloads);
    expect(kept(downloads)).toEqual(
      caseEntries(library, 'student').flatMap(({ exhibits }) =>
        exhibits.flatMap(({ kind, headings, table }) =>
          table === undefined ? [] : [asKept({ kind, headings, table })],
        ),
      ),
    );
    expect(cases.trainer.flatMap((summary) => summary.downloads)).toEqual(downloads);
    expect([...cases.open, ...cases.trainer, ...notes, ...downloads]).toHaveLength(
      Object.keys(entries).length,
    );
  });

  it('has what only trainers may see in no entry for others, and not in an outline', () => {
    const { entries, outline } = readDossier('x', sourcesOf());
    const withNotes = Object.keys(entries).filter((name) => entries[name]?.includes(notesOnly));
    expect(withNotes).toEqual(['case/it/trainer']);
    expect(outline).not.toContain(notesOnly);
    for (const name of Object.keys(entries).filter((other) => other.endsWith('/open')))
      expect((JSON.parse(entries[name] ?? '') as CaseEntry).text.headings).not.toContainEqual(
        expect.objectContaining({ text: notesOnly }),
      );
  });

  it('has terms and sources at hand', () => {
    const sources = sourcesOf();
    const { library } = readFiles(sources);
    const { terms, sources: listed } = outlineOf(sources);
    expect(terms).toEqual(JSON.parse(JSON.stringify(termEntries(library))));
    expect(listed).toEqual(JSON.parse(JSON.stringify(sourceEntries(library))));
  });

  it('names what others may refer to, and the cases it leads to', () => {
    const sources = sourcesOf();
    const { found, drafts, anchors, links } = outlineOf(sources);
    expect(found.map(({ file }) => file)).toEqual(
      [...sources.keys()].filter((file) => /\.(?:mdx|yaml)$/.test(file)),
    );
    expect(drafts).toEqual([]);
    expect(Object.fromEntries(anchors)['counter/it']).toContain('la-decisione-è-presa');
    expect(links).toEqual(['counter']);
  });

  it('keeps drafts, and says that they are', () => {
    const sources = sourcesOf();
    const facts = 'content/cases/counter/case.yaml';
    sources.set(facts, `${sources.get(facts)}draft: true\n`);
    const { drafts, cases, notes } = outlineOf(sources);
    expect(drafts).toEqual(['counter']);
    expect([...cases.open, ...cases.trainer, ...notes].map(({ draft }) => draft)).toEqual(
      Array.from({ length: 6 }, () => true),
    );
  });

  it('has the texts of its files, sorted by who may read them', () => {
    const sources = sourcesOf();
    const texts = JSON.parse(readDossier('x', sources).texts) as ReadableTexts;
    expect(texts).toEqual(readableTexts(readFiles(sources).library));
    expect(texts.restricted).toContain(notesOnly);
  });

  it('is the same text for the same files', () => {
    expect(readDossier('x', sourcesOf())).toEqual(readDossier('x', sourcesOf()));
  });
});

describe('what the content rules look at', () => {
  it.each(['no mistake', ...invalidFixtures])('survives being kept as text: %s', (fixture) => {
    const sources = sourcesOf(...(fixture === 'no mistake' ? [] : [fixture]));
    const { library, problems } = readFiles(sources);
    const kept = asReading(readDossier('x', sources).reading, library.names);
    expect(kept.problems).toEqual(problems);
    const found = checkLibrary(library);
    expect(checkLibrary(kept.library).map(withoutLine)).toEqual(found.map(withoutLine));
    expect(found.length + problems.length > 0).toBe(fixture !== 'no mistake');
  });

  // Where fields stand is not kept: whoever finds a mistake reads the file.
  const withoutLine = ({ line: _, ...problem }: ReturnType<typeof checkLibrary>[number]) => problem;
});
