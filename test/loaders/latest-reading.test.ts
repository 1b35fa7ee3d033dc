import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { latestReading } from '#loaders/latest-reading.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { validFile } from '../helpers/fixture.ts';

const term = 'content/glossary/front-line.yaml';

function project(): string {
  return temporaryFolder({ [term]: validFile(term) });
}

it('reads unchanged files once', () => {
  const root = project();
  expect(latestReading(root)).toBe(latestReading(root));
});

it('sees that a file has changed', () => {
  const root = project();
  const before = latestReading(root);
  writeFileSync(join(root, term), validFile(term).replace('seeAlso: []', 'seeAlso: [nowhere]'));
  expect(before.library.terms[0]?.data.seeAlso).toEqual([]);
  expect(latestReading(root).library.terms[0]?.data.seeAlso).toEqual(['nowhere']);
});

it('sees that a file has come or gone', () => {
  const root = project();
  latestReading(root);
  writeFileSync(join(root, 'content/glossary/second.yaml'), validFile(term));
  expect(latestReading(root).library.terms).toHaveLength(2);
  rmSync(join(root, term));
  expect(latestReading(root).library.terms.map(({ slug }) => slug)).toEqual(['second']);
});

it('tells projects apart', () => {
  expect(latestReading(project()).library.terms).toHaveLength(1);
  expect(latestReading(temporaryFolder()).library.terms).toHaveLength(0);
});
