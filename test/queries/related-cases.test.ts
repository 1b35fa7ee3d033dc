import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectors, stages, themes } from '#model/taxonomy.ts';
import { relatedIn } from '#queries/related-cases.ts';
import { caseWith } from '../helpers/entries.ts';

const named = (slug: string, changes: Parameters<typeof caseWith>[1]) =>
  caseWith('it', { slug, ...changes });
const self = named('self', {
  themes: ['promise', 'culture'],
  stages: ['buy'],
  sector: 'chain-stores',
});

describe('related cases', () => {
  it('are nearest first: a theme counts twice, a stage and the sector once', () => {
    const others = [
      named('sector', { themes: ['learning'], stages: ['use'], sector: 'chain-stores' }),
      named('theme', { themes: ['promise'], stages: ['use'], sector: 'vehicle-repair' }),
      named('theme-and-stage', { themes: ['promise'], stages: ['buy'], sector: 'vehicle-repair' }),
    ];
    expect(relatedIn(others)(self).map(({ slug }) => slug)).toEqual([
      'theme-and-stage',
      'theme',
      'sector',
    ]);
  });

  it('go by slug where they are equally near, so that both languages agree', () => {
    const others = ['b', 'a', 'c'].map((slug) =>
      named(slug, { themes: ['promise'], stages: ['use'], sector: 'vehicle-repair' }),
    );
    expect(relatedIn(others)(self).map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
  });

  it('are those that holding each against each would find, whatever they are filed under', () => {
    const filed = fc.record({
      slug: fc.constantFrom('self', 'a', 'b', 'c', 'd', 'e', 'f'),
      themes: fc.subarray([...themes], { minLength: 1, maxLength: 3 }),
      stages: fc.subarray([...stages], { minLength: 1, maxLength: 2 }),
      sector: fc.constantFrom(...sectors),
    });
    const cases = fc.uniqueArray(filed, { selector: ({ slug }) => slug, maxLength: 7 });
    type Filed = typeof filed extends fc.Arbitrary<infer T> ? T : never;
    const nearness = (one: Filed, other: Filed): number =>
      2 * one.themes.filter((theme) => other.themes.includes(theme)).length +
      one.stages.filter((stage) => other.stages.includes(stage)).length +
      (one.sector === other.sector ? 1 : 0);
    fc.assert(
      fc.property(cases, filed, (others, one) => {
        const expected = others
          .filter((other) => other.slug !== one.slug && nearness(one, other) > 0)
          .toSorted((a, b) => nearness(one, b) - nearness(one, a) || (a.slug < b.slug ? -1 : 1))
          .slice(0, 3);
        expect(relatedIn(others)(one)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('are three at most, never the case itself, and share something with it', () => {
    const cases = fc.array(
      fc.record({
        slug: fc.constantFrom('self', 'a', 'b', 'c', 'd', 'e'),
        themes: fc.subarray([...themes], { minLength: 1 }),
        stages: fc.subarray([...stages], { minLength: 1 }),
        sector: fc.constantFrom(...sectors),
      }),
    );
    fc.assert(
      fc.property(cases, (changes) => {
        const related = relatedIn(changes.map((change) => caseWith('it', change)))(self);
        expect(related.length).toBeLessThanOrEqual(3);
        for (const other of related) {
          expect(other.slug).not.toBe('self');
          const shares =
            other.themes.some((theme) => self.themes.includes(theme)) ||
            other.stages.some((stage) => self.stages.includes(stage)) ||
            other.sector === self.sector;
          expect(shares).toBe(true);
        }
      }),
    );
  });
});
