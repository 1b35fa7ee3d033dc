import { expect, it } from 'vitest';
import { editions } from '#editions/edition.ts';
import { listedCases, listedNotes, listedSources, listedTerms } from '#loaders/collections.ts';
import { type Outline, readDossier } from '#loaders/dossier.ts';
import { listSources, readSources } from '#loaders/source-files.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { layFixtures } from '../helpers/fixture.ts';

const facts = 'content/cases/counter/case.yaml';

function outlineWith(added = ''): Outline {
  const root = temporaryFolder();
  layFixtures(root);
  const sources = readSources(root, listSources(root));
  sources.set(facts, `${sources.get(facts)}${added}`);
  return JSON.parse(readDossier('x', sources).outline) as Outline;
}

it('lists cases in every language, for trainers with what only they may see', () => {
  const outline = outlineWith();
  const placesIn = (edition: (typeof editions)[number]) =>
    listedCases([outline], edition, false).map(({ place }) => place);
  expect(placesIn('student')).toEqual(['x/case/en/open', 'x/case/it/open']);
  expect(placesIn('staff')).toEqual(placesIn('student'));
  expect(placesIn('trainer')).toEqual(['x/case/en/trainer', 'x/case/it/trainer']);
});

it('lists teaching notes for trainers alone', () => {
  const outline = outlineWith();
  expect(editions.map((edition) => listedNotes([outline], edition, true).length)).toEqual([
    0, 0, 2,
  ]);
});

it('lists drafts and their notes only where somebody is writing', () => {
  const outline = outlineWith('draft: true\n');
  for (const edition of editions) {
    expect(listedCases([outline], edition, false)).toEqual([]);
    expect(listedNotes([outline], edition, false)).toEqual([]);
    expect(listedCases([outline], edition, true)).toHaveLength(2);
  }
  expect(listedNotes([outline], 'trainer', true)).toHaveLength(2);
});

it('lists the terms and sources of all dossiers', () => {
  const outline = outlineWith();
  const slugs = (things: readonly { readonly slug: string }[]) => things.map(({ slug }) => slug);
  expect(slugs(listedTerms([outline]))).toEqual(['front-line', 'front-line']);
  expect(slugs(listedSources([outline, outline]))).toEqual(['counter-post', 'counter-post']);
  expect([...listedTerms([]), ...listedSources([])]).toEqual([]);
});
