import { describe, expect, it } from 'vitest';
import { fingerprint } from '#loaders/fingerprint.ts';
import { caseSummary, usesOfNote } from '#loaders/summaries.ts';
import { teachingNoteEntries } from '#loaders/entries.ts';
import type { CaseEntry, ExhibitEntry, Uses } from '#model/entries.ts';
import type { Segment } from '#model/text.ts';
import { caseWith, exhibitWith, library } from '../helpers/entries.ts';

const keep = (place: string, shown: unknown) => ({ place, digest: fingerprint(shown) });
const kept = { place: 'x/case/it/open', digest: 'fingerprint' };
const tag = (name: 'Term' | 'Cite' | 'Quarterly', id: string): Segment => ({
  tag: name,
  props: { id },
  children: [],
});
const textOf = (...segments: readonly Segment[]) => ({ segments, headings: [] });
/** What a case uses that has only what is given here. */
const usesOf = (changes: Partial<CaseEntry>): Uses =>
  caseSummary(
    caseWith('it', {
      text: textOf(),
      sources: [],
      furtherReading: [],
      exhibits: [],
      ...changes,
    }),
    kept,
    keep,
  ).uses;

describe('a download of a case', () => {
  const downloadsOf = (changes: Partial<CaseEntry>) =>
    caseSummary(caseWith('it', changes), kept, keep).downloads;
  const [first, ...others] = caseWith('it').exhibits;
  const exhibitsWith = (changes: Partial<ExhibitEntry>) => ({
    exhibits: first === undefined ? others : [{ ...first, ...changes }, ...others],
  });

  it('is a table, not a picture', () => {
    expect(downloadsOf({}).map(({ id }) => id)).toEqual(['answers', 'steps']);
  });

  it('has a fingerprint of what it shows, and of nothing else in its case', () => {
    expect(downloadsOf({ title: 'Altro', text: textOf('Altro.') })).toEqual(downloadsOf({}));
    expect(downloadsOf(exhibitsWith({ title: 'Altro' }))).toEqual(downloadsOf({}));
    for (const changes of [
      { headings: ['Voto', 'Quanti'] },
      { table: { columns: ['score', 'count'], rows: [['10', '1']] } },
    ]) {
      const [changed, ...same] = downloadsOf(exhibitsWith(changes));
      const [before, ...rest] = downloadsOf({});
      expect(changed?.digest).not.toBe(before?.digest);
      expect(same).toEqual(rest);
    }
  });
});

describe('a case in a list', () => {
  it('has what lists show, sort and filter by, and where the rest is kept', () => {
    const { downloads: _, ...listed } = caseSummary(caseWith('it'), kept, keep);
    expect(listed).toMatchInlineSnapshot(`
      {
        "digest": "fingerprint",
        "draft": false,
        "level": "introductory",
        "locale": "it",
        "minutes": {
          "class": 30,
          "reading": 5,
        },
        "place": "x/case/it/open",
        "sector": "vehicle-repair",
        "slug": "counter",
        "stages": [
          "choose",
        ],
        "summary": "Uno sconosciuto, un’agenda piena, un no.",
        "themes": [
          "capacity",
          "recovery",
        ],
        "title": "Il banco",
        "updated": "2026-11-22",
        "uses": {
          "quarterlies": [],
          "sources": [
            "counter-post",
          ],
          "terms": [
            "front-line",
          ],
        },
      }
    `);
  });
});

describe('the terms and sources that a case uses', () => {
  it('are those of the tags in its text, however deep inside others', () => {
    const deep: Segment = {
      tag: 'Decision',
      props: {},
      children: ['<p>', { tag: 'MarginNote', props: {}, children: [tag('Term', 'churn')] }],
    };
    expect(usesOf({ text: textOf('<p>', deep, tag('Cite', 'rocks'), '</p>') })).toEqual({
      terms: ['churn'],
      sources: ['rocks'],
      quarterlies: [],
    });
  });

  it('are told apart by the tag, when a term and a source have one name', () => {
    expect(usesOf({ text: textOf(tag('Cite', 'churn')) })).toEqual({
      terms: [],
      sources: ['churn'],
      quarterlies: [],
    });
  });

  it('are not those whose names merely stand in its text', () => {
    expect(usesOf({ text: textOf('<p>Nothing about churn.</p>') }).terms).toEqual([]);
  });

  it('are also the sources of its facts, its further reading and its exhibits', () => {
    const uses = usesOf({
      sources: ['facts'],
      furtherReading: [{ id: 'reading', tip: '' }],
      exhibits: [exhibitWith({ source: 'exhibit' }), exhibitWith({})],
    });
    expect(uses).toEqual({
      terms: [],
      sources: ['exhibit', 'facts', 'reading'],
      quarterlies: [],
    });
  });

  it('are named once each, in one order, wherever they stand', () => {
    const [b, a] = [tag('Term', 'b'), tag('Term', 'a')];
    expect(usesOf({ text: textOf(b, a, b), sources: ['z', 'y', 'z'] })).toEqual({
      terms: ['a', 'b'],
      sources: ['y', 'z'],
      quarterlies: [],
    });
  });
});

it('knows the terms and sources that a teaching note uses', () => {
  const [note] = teachingNoteEntries(library, 'trainer');
  if (note === undefined) throw new Error('The valid content has no teaching note.');
  const text = textOf(
    tag('Cite', 'b'),
    tag('Term', 'c'),
    tag('Cite', 'a'),
    tag('Quarterly', 'shops'),
  );
  expect(usesOfNote({ ...note, text })).toEqual({
    terms: ['c'],
    sources: ['a', 'b'],
    quarterlies: ['shops'],
  });
});
