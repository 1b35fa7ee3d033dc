import { describe, expect, it } from 'vitest';
import { labWords } from '#i18n/words/lab/lab.ts';

const { it: italian, en: english } = labWords;
const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
const all = ([words, name]: readonly [typeof italian, string]): [string, string][] =>
  Object.entries(words).flatMap(([part, texts]) =>
    Object.entries(texts).map(([key, text]): [string, string] => [`${name} ${part}.${key}`, text]),
  );

describe('the words of the laboratory', () => {
  it('have the same keys in the same order', () => {
    for (const part of Object.keys(italian) as (keyof typeof italian)[]) {
      expect(Object.keys(english[part])).toEqual(Object.keys(italian[part]));
    }
  });

  it('show the same figures in both languages', () => {
    for (const [key, text] of Object.entries(italian.say)) {
      expect(placesIn(english.say[key as keyof typeof english.say]), key).toEqual(placesIn(text));
    }
  });

  it.each([...all([italian, 'it']), ...all([english, 'en'])])(
    '%s has the quotation marks and apostrophes of a book, and no space at its ends',
    (_, text) => {
      expect(text).not.toMatch(/['"]|^\s|\s$|^$/);
    },
  );

  it('name five departments for the example', () => {
    for (const { exampleNames } of [italian, english]) {
      expect(new Set(exampleNames.departments.split('|')).size).toBe(5);
    }
  });
});
