import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkLibrary } from '#checks/check-library.ts';
import { type Reading, readLibrary } from '#loaders/read-library.ts';
import { listRestricted } from '#leaks/list-restricted.ts';
import { readableTexts } from '#loaders/readable-texts.ts';
import { textOf } from '#markdown/tree.ts';
import { generateCases } from './generate-cases.ts';

const root = join(import.meta.dirname, '../..');
const { library: shipped } = readLibrary(root);
const folder = mkdtempSync(join(tmpdir(), 'retrobottega-generated-'));
let generated: Reading;

beforeAll(() => {
  for (const [file, text] of generateCases(shipped, 12, 7)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  for (const name of ['glossary', 'sources']) {
    symlinkSync(join(root, 'content', name), join(folder, 'content', name));
  }
  generated = readLibrary(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('generates cases that no content rule has anything to say about', () => {
  expect([...generated.problems, ...checkLibrary(generated.library)]).toEqual([]);
  expect(generated.library.caseTexts).toHaveLength(24);
  expect(generated.library.teachingNotes).toHaveLength(24);
});

it('writes texts of about 800 words, as the shipped ones are', () => {
  for (const { tree } of generated.library.caseTexts) {
    const words = textOf(tree).match(/\p{L}+/gu)?.length ?? 0;
    expect(words).toBeGreaterThan(600);
    expect(words).toBeLessThan(1_100);
  }
});

it('uses two calculators, terms and citations in every text', () => {
  for (const { mentions } of generated.library.caseTexts) {
    const uses = (tag: string): number => mentions.tags.filter(({ name }) => name === tag).length;
    expect(uses('NpsCalculator')).toBe(2);
    expect(uses('Term')).toBeGreaterThan(5);
    expect(uses('Cite')).toBeGreaterThan(5);
  }
});

it('generates the same cases from the same seed and others from another', () => {
  expect(generateCases(shipped, 2, 7)).toEqual(generateCases(shipped, 2, 7));
  expect(generateCases(shipped, 2, 8)).not.toEqual(generateCases(shipped, 2, 7));
});

it('gives trainers words that students must not see', () => {
  expect(listRestricted(() => [readableTexts(generated.library)]).size).toBeGreaterThan(5_000);
});
