import { describe, expect, it } from 'vitest';
import { editions } from '#editions/edition.ts';
import { caseEntries, sourceEntries, teachingNoteEntries, termEntries } from '#loaders/entries.ts';
import type { ParsedLibrary } from '#loaders/read-library.ts';
import { library } from '../helpers/entries.ts';

const drafted: ParsedLibrary = {
  ...library,
  caseFacts: library.caseFacts.map((facts) => ({ ...facts, data: { ...facts.data, draft: true } })),
};

describe('cases', () => {
  it('are one for each language, in the words of that language', () => {
    const titles = caseEntries(library, 'student').map(({ slug, locale, title }) => [
      slug,
      locale,
      title,
    ]);
    expect(titles.toSorted()).toEqual([
      ['counter', 'en', 'The counter'],
      ['counter', 'it', 'Il banco'],
    ]);
  });

  it('share their facts, with exhibits numbered from 1 and columns in their language', () => {
    const [first, second] = caseEntries(library, 'student');
    expect(first?.exhibits.map(({ id, number }) => [id, number])).toEqual([
      ['answers', 1],
      ['steps', 2],
      ['sketch', 3],
    ]);
    expect([first, second].map((entry) => entry?.exhibits[1]?.table?.columns)).toEqual([
      ['step', 'minutes'],
      ['step', 'minutes'],
    ]);
    expect(first?.exhibits[1]?.table?.rows).not.toEqual(second?.exhibits[1]?.table?.rows);
  });

  it('that are drafts are in no edition, nor are their notes', () => {
    expect(editions.flatMap((edition) => caseEntries(drafted, edition))).toEqual([]);
    expect(editions.flatMap((edition) => teachingNoteEntries(drafted, edition))).toEqual([]);
  });

  it.each(['student', 'staff'] as const)(
    'say nothing to the %s edition that is for trainers',
    (edition) => {
      expect(JSON.stringify(caseEntries(library, edition))).not.toContain('Solo per chi insegna');
      expect(JSON.stringify(caseEntries(library, 'trainer'))).toContain('Solo per chi insegna');
    },
  );
});

describe('teaching notes', () => {
  it('are for the trainer edition alone', () => {
    const counts = editions.map((edition) => [
      edition,
      teachingNoteEntries(library, edition).length,
    ]);
    expect(counts).toEqual([
      ['student', 0],
      ['staff', 0],
      ['trainer', 2],
    ]);
  });
});

describe('terms and sources', () => {
  it('are one for each language, and one for all', () => {
    expect(termEntries(library).map(({ slug, locale, term }) => [slug, locale, term])).toEqual([
      ['front-line', 'it', 'Prima linea'],
      ['front-line', 'en', 'Front line'],
    ]);
    expect(sourceEntries(library).map(({ slug }) => slug)).toEqual(['counter-post']);
  });

  it('have formulas as MathML, which needs no script', () => {
    expect(termEntries(library)[0]?.formula).toMatch(/^<math/);
  });
});

it('fields show figures of the case, in its language', () => {
  const asked = '<Value exhibit="answers" of="promoters" />';
  const withFigures: ParsedLibrary = {
    ...library,
    caseTexts: library.caseTexts.map((text) => ({
      ...text,
      data: { ...text.data, decision: `Is ${asked} enough?` },
    })),
    teachingNotes: library.teachingNotes.map((text) => ({
      ...text,
      data: { ...text.data, pitfalls: [`They read ${asked}.`] },
    })),
  };
  const shown = '<data class="nowrap" value="0.6666666666666666">67';
  expect(
    caseEntries(withFigures, 'student')
      .map(({ decision }) => decision)
      .toSorted(),
  ).toEqual([`Is ${shown}%</data> enough?`, `Is ${shown}\u00a0%</data> enough?`]);
  expect(
    teachingNoteEntries(withFigures, 'trainer')
      .flatMap(({ pitfalls }) => pitfalls)
      .toSorted(),
  ).toEqual([`They read ${shown}%</data>.`, `They read ${shown}\u00a0%</data>.`]);
});
