import { expect, it } from 'vitest';
import type { Dossier } from '#loaders/dossier.ts';
import { openKeptDossiers } from '#loaders/kept-dossiers.ts';
import { keptEntry } from '#loaders/kept-entries.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const kept = (place: string) => ({ place, digest: '' });

function dossier(digest: string, entry: unknown): Dossier {
  const entries = { 'note/it': JSON.stringify(entry) };
  return { digest, outline: '', reading: '', texts: '', entries };
}

/** A project that has kept one entry. */
function project(entry: unknown): string {
  const root = temporaryFolder();
  const store = openKeptDossiers(root, '');
  store.add(dossier('a', entry));
  store.close();
  return root;
}

it('fetches an entry from the place that its summary names', () => {
  const entry = { slug: 'x', text: { segments: ['<p>“È”</p>'], headings: [] } };
  expect(keptEntry(kept('a/note/it'), project(entry))).toEqual(entry);
});

it('makes a new one each time, so that whoever gets it may keep it or forget it', () => {
  const root = project({ slug: 'x' });
  const entry = (): unknown => keptEntry(kept('a/note/it'), root);
  expect(entry()).not.toBe(entry());
});

it('fetches what was kept after it began to fetch', () => {
  const root = project('before');
  expect(keptEntry(kept('a/note/it'), root)).toBe('before');
  const store = openKeptDossiers(root, '');
  store.add(dossier('b', 'after'));
  expect(keptEntry(kept('b/note/it'), root)).toBe('after');
  store.close();
});

it('tells projects apart', () => {
  const [one, other] = [project('one'), project('other')];
  expect([one, other, one].map((root) => keptEntry(kept('a/note/it'), root))).toEqual([
    'one',
    'other',
    'one',
  ]);
});

it('says what to do about an entry that is no longer kept', () => {
  expect(() => keptEntry(kept('b/note/it'), project({}))).toThrowErrorMatchingInlineSnapshot(
    `[Error: “b/note/it” is no longer kept: save a file of content/, or build again.]`,
  );
});
