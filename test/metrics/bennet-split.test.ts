import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bennetSplit, npsBennetSplit } from '#metrics/bennet-split.ts';
import { nps } from '#metrics/nps.ts';
import { pooledCounts } from '#metrics/pooled-counts.ts';
import { counted, known, listOf, tallied } from './known.ts';

const answers = fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 300 }), fc.nat({ max: 300 }));
const departments = fc.array(
  fc.record({ before: answers, after: answers }).map(({ before, after }) => ({
    before: counted(...before),
    after: counted(...after),
  })),
  { minLength: 1, maxLength: 8 },
);

/** Company j in quarter q, by department. R: as in the first test. */
function quarter(j: number, q: number): number[][] {
  const places = listOf(50 + 11 * j + 13 * q, (i) => i);
  const departmentAt = (i: number) => (i * (3 + q) + Math.floor(i / 5) + j) % 3;
  const scoreAt = (i: number) => (i * i * 3 + 5 * i + j + q * i) % 11;
  return [0, 1, 2].map((g) => tallied(places.filter((i) => departmentAt(i) === g).map(scoreAt)));
}

describe('npsBennetSplit', () => {
  // R: i <- 0:(49 + 11 * j + 13 * q); s <- (i * i * 3 + 5 * i + j + q * i) %% 11; g <- (i * (3 + q) + i %/% 5 + j) %% 3;
  // N <- 100 * tapply((s >= 9) - (s <= 6), g, mean); w <- table(g) / length(g)
  it.each([
    [0, -3.14285714285714, -2.33500203500204, -0.807855107855104],
    [1, -1.86087727071334, -0.937568433328751, -0.923308837384589],
    [2, -0.816993464052296, -1.53132798573975, 0.714334521687459],
    [3, 3.76506024096386, 4.48205125301669, -0.716991012052837],
    [4, 3.3406243786041, 3.04048854601749, 0.300135832586611],
    [5, 0.548829701372067, 0.974404547249844, -0.425574845877772],
    [6, 1.00240577385726, 1.32557874108183, -0.323172967224568],
    [7, 0.34308211473566, 0.648481439820027, -0.305399325084366],
    [8, 0.748632306363374, 0.597697263353993, 0.150935043009383],
    [9, -1.20556798409147, -0.826414513395179, -0.379153470696296],
  ])(
    'of company %i matches R 100 * (mean(v1) - mean(v0)), sum((w0 + w1) / 2 * (N1 - N0)), sum((w1 - w0) * (N0 + N1) / 2)',
    (j, total, within, mix) => {
      const [before, after] = [quarter(j, 0), quarter(j, 1)];
      const groups = before.map((counts, g) => ({ before: counts, after: known(after[g]) }));
      const split = known(npsBennetSplit(groups));
      expect(split.total).toBeCloseTo(total, 11);
      expect(split.within).toBeCloseTo(within, 11);
      expect(split.mix).toBeCloseTo(mix, 11);
    },
  );

  it('adds up exactly, whoever came or went', () => {
    fc.assert(
      fc.property(departments, (groups) => {
        const split = npsBennetSplit(groups);
        fc.pre(split !== undefined);
        const { total, within, mix, groups: shares } = known(split);
        expect(within + mix).toBeCloseTo(total, 9);
        expect(shares.reduce((sum, share) => sum + share.within, 0)).toBeCloseTo(within, 12);
        expect(shares.reduce((sum, share) => sum + share.mix, 0)).toBeCloseTo(mix, 12);
        const after = nps(pooledCounts(groups.map((group) => group.after)));
        const before = nps(pooledCounts(groups.map((group) => group.before)));
        expect(total).toBeCloseTo(known(after) - known(before), 9);
      }),
    );
  });

  it('changes sign when the quarters change places', () => {
    fc.assert(
      fc.property(departments, (groups) => {
        const there = npsBennetSplit(groups);
        fc.pre(there !== undefined);
        const turned = groups.map(({ before, after }) => ({ before: after, after: before }));
        expect(npsBennetSplit(turned)?.within).toBeCloseTo(-known(there).within, 9);
        expect(npsBennetSplit(turned)?.mix).toBeCloseTo(-known(there).mix, 9);
      }),
    );
  });

  it('is no result when nobody answered in one of the quarters', () => {
    const [somebody, nobody] = [counted(1, 2, 3), counted(0, 0, 0)];
    expect(npsBennetSplit([{ before: nobody, after: somebody }])).toBeUndefined();
    expect(npsBennetSplit([{ before: somebody, after: nobody }])).toBeUndefined();
    expect(npsBennetSplit([])).toBeUndefined();
  });

  it('words its errors in full', () => {
    const bad = [{ before: [1], after: counted(1, 1, 1) }];
    expect(() => npsBennetSplit(bad)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: npsBennetSplit: groups[0].before must have 11 entries, one for each score from 0 to 10, got 1]`,
    );
  });
});

describe('bennetSplit', () => {
  const shop = { before: { n: 80, value: 60 }, after: { n: 50, value: 60 } };
  const telephone = { before: { n: 20, value: 10 }, after: { n: 50, value: 10 } };

  it('finds nothing but mix when no group has changed', () => {
    expect(known(bennetSplit([shop, telephone]))).toMatchObject({
      total: -15,
      within: 0,
      mix: -15,
    });
  });

  it('lets a group that is below the others lower the whole by growing', () => {
    const { groups } = known(bennetSplit([shop, telephone]));
    expect(groups.map(({ mix }) => mix)).toEqual([
      expect.closeTo(-5.25, 12),
      expect.closeTo(-9.75, 12),
    ]);
  });

  it('takes a new group for mix, whatever value stood in for it', () => {
    const fresh = (value: number) => ({ before: { n: 0, value }, after: { n: 20, value: 90 } });
    const [one, two] = [bennetSplit([shop, fresh(0)]), bennetSplit([shop, fresh(-55)])];
    expect(one).toEqual(two);
    expect(known(one).groups[1]?.within).toBe(0);
    expect(known(one).within + known(one).mix).toBeCloseTo(known(one).total, 12);
  });

  it('leaves out a group that was never there', () => {
    const nobody = { before: { n: 0, value: 0 }, after: { n: 0, value: 99 } };
    const { total, groups } = known(bennetSplit([shop, telephone, nobody]));
    expect(total).toBe(-15);
    expect(groups[2]).toEqual({ within: 0, mix: 0 });
  });

  it('words its errors in full', () => {
    const bad = { n: -1, value: 1 };
    expect(() => bennetSplit([{ ...shop, after: bad }])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: bennetSplit: groups[0].after.n must be a finite number ≥ 0, got -1]`,
    );
    const blank = { n: 1, value: Number.NaN };
    expect(() =>
      bennetSplit([shop, { ...shop, before: blank }]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: bennetSplit: groups[1].before.value must be a finite number, got NaN]`,
    );
  });
});
