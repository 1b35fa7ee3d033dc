import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Question } from '#components/search/found-pages.ts';
import { questionIn, searchAddress } from '#components/search/search-address.ts';

const question = (changes: Partial<Question>): Question => ({
  query: '',
  chosen: new Map(),
  sort: 'relevance',
  ...changes,
});

it('is empty when nothing is asked, and leaves out the usual order', () => {
  expect(String(searchAddress(question({})))).toBe('');
});

it('has query, filters and order', () => {
  const chosen = new Map([
    ['theme', ['Promesse', 'Tempo e capacità']],
    ['kind', ['case']],
  ]);
  expect(String(searchAddress(question({ query: 'un’idea', chosen, sort: 'title' })))).toBe(
    'q=un%E2%80%99idea&theme=Promesse&theme=Tempo+e+capacit%C3%A0&kind=case&sort=title',
  );
});

it('gives back whatever was typed and chosen', () => {
  const wellFormed = fc.string({ minLength: 1 }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(wellFormed, fc.array(wellFormed, { minLength: 1 }), (query, values) => {
      const asked = question({ query, chosen: new Map([['theme', values]]), sort: 'title' });
      const address = new URLSearchParams(String(searchAddress(asked)));
      expect(questionIn(address, ['kind', 'theme'])).toEqual(asked);
    }),
  );
});

it('passes over what is no facet', () => {
  const address = new URLSearchParams('colour=red&kind=case');
  expect(questionIn(address, ['kind'])).toEqual(
    question({ chosen: new Map([['kind', ['case']]]) }),
  );
});
