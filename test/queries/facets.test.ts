import { describe, expect, it } from 'vitest';
import { facets } from '#i18n/routes.ts';
import { themes } from '#model/taxonomy.ts';
import { filedUnder, listFacetValues } from '#queries/facets.ts';
import { caseWith } from '../helpers/entries.ts';

const reading = (minutes: number) => caseWith('it', { minutes: { reading: minutes, class: 60 } });

describe('what a case is filed under', () => {
  it('is all of its themes and stages, and one sector, level and time', () => {
    expect(filedUnder(caseWith('it'))).toEqual({
      theme: ['capacity', 'recovery'],
      stage: ['choose'],
      sector: ['vehicle-repair'],
      level: ['introductory'],
      time: ['short'],
    });
  });

  it.each([
    [1, 'short'],
    [7, 'short'],
    [8, 'medium'],
    [9, 'medium'],
    [10, 'long'],
    [90, 'long'],
  ])('says that %i minutes are %s, as the words for readers do', (minutes, time) => {
    expect(filedUnder(reading(minutes)).time).toEqual([time]);
  });
});

describe('the values of a facet', () => {
  const cases = [
    caseWith('it', { themes: ['culture', 'promise'] }),
    caseWith('it', { themes: ['promise'] }),
  ];

  it('are those that some case has, counted, in the order of the list', () => {
    expect(listFacetValues(cases, 'theme', 'it')).toEqual([
      { facet: 'theme', value: 'promise', label: 'Promesse', count: 2 },
      { facet: 'theme', value: 'culture', label: 'Cultura', count: 1 },
    ]);
    const [first, second] = listFacetValues(cases, 'theme', 'it').map(({ value }) =>
      themes.map(String).indexOf(value),
    );
    expect(first).toBeLessThan(second ?? 0);
  });

  it('are named in the language asked for', () => {
    expect(listFacetValues(cases, 'theme', 'en').map(({ label }) => label)).toEqual([
      'Promises',
      'Culture',
    ]);
  });

  it('add up to the cases where each has one', () => {
    for (const facet of ['sector', 'level', 'time'] as const) {
      const counts = listFacetValues(cases, facet, 'it').map(({ count }) => count);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(cases.length);
    }
  });

  it('are none when there is no case', () => {
    expect(facets.flatMap((facet) => listFacetValues([], facet, 'it'))).toEqual([]);
  });
});
