import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchAddress } from '#components/search/search-address.ts';

it('is empty when nothing is asked, and leaves out the usual order', () => {
  expect(searchAddress('', new Map(), 'relevance')).toBe('');
});

it('has query, filters and order', () => {
  const chosen = new Map([
    ['theme', ['Promesse', 'Tempo e capacità']],
    ['kind', ['case']],
  ]);
  expect(searchAddress('un’idea', chosen, 'title')).toBe(
    '?q=un%E2%80%99idea&theme=Promesse&theme=Tempo+e+capacit%C3%A0&kind=case&sort=title',
  );
});

it('gives back whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (query) => {
      fc.pre(query.isWellFormed());
      expect(new URLSearchParams(searchAddress(query, new Map(), 'relevance')).get('q')).toBe(
        query,
      );
    }),
  );
});
