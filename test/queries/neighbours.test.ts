import { beforeEach, expect, it, vi } from 'vitest';
import type { CaseListing } from '#model/entries.ts';
import { listCases } from '#queries/cases.ts';
import { neighboursIn } from '#queries/neighbours.ts';
import { caseWith } from '../helpers/entries.ts';

vi.mock('#queries/cases.ts', () => ({ listCases: vi.fn() }));

/** Cases in the order of a list, of which those with a theme in common are related. */
function list(...cases: readonly (readonly [slug: string, theme: 'promise' | 'culture'])[]): void {
  const entries = cases.map(([slug, theme], index) =>
    caseWith('it', {
      slug,
      themes: [theme],
      stages: index % 2 === 0 ? ['buy'] : ['use'],
      sector: theme === 'promise' ? 'chain-stores' : 'vehicle-repair',
    }),
  );
  vi.mocked(listCases).mockResolvedValue(entries as never);
}

const slugs = (cases: readonly (CaseListing | undefined)[]) => cases.map((entry) => entry?.slug);

beforeEach(() => {
  vi.mocked(listCases).mockReset();
});

it('are the cases before and after one in the list of its language, and those related to it', async () => {
  list(['c', 'promise'], ['a', 'promise'], ['b', 'culture'], ['d', 'promise']);
  const neighboursOf = await neighboursIn('it');
  const of = (slug: string) => {
    const { previous, next, related } = neighboursOf(slug);
    return [slugs([previous, next]), slugs(related)];
  };
  expect(listCases).toHaveBeenCalledExactlyOnceWith('it');
  expect(of('c')).toEqual([
    [undefined, 'a'],
    ['a', 'd', 'b'],
  ]);
  expect(of('a')).toEqual([
    ['c', 'b'],
    ['d', 'c'],
  ]);
  expect(of('b')).toEqual([['a', 'd'], ['c']]);
  expect(of('d')).toEqual([
    ['b', undefined],
    ['a', 'c'],
  ]);
});

it('are looked for once for each case, however often they are asked for', async () => {
  list(['a', 'promise'], ['b', 'promise']);
  const neighboursOf = await neighboursIn('it');
  expect(neighboursOf('a')).toBe(neighboursOf('a'));
});

it('are none for a case alone', async () => {
  list(['a', 'promise']);
  expect((await neighboursIn('it'))('a')).toEqual({
    previous: undefined,
    next: undefined,
    related: [],
  });
});
