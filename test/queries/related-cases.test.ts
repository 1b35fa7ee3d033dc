import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectors, stages, themes } from '#model/taxonomy.ts';
import { listRelated } from '#queries/related-cases.ts';
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
    expect(listRelated(self, others).map(({ slug }) => slug)).toEqual([
      'theme-and-stage',
      'theme',
      'sector',
    ]);
  });

  it('go by slug where they are equally near, so that both languages agree', () => {
    const others = ['b', 'a', 'c'].map((slug) =>
      named(slug, { themes: ['promise'], stages: ['use'], sector: 'vehicle-repair' }),
    );
    expect(listRelated(self, others).map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
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
        const related = listRelated(
          self,
          changes.map((change) => caseWith('it', change)),
        );
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
