import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation } from '#metrics/correlation.ts';
import { shapleyDrivers } from '#metrics/shapley-drivers.ts';
import { known, listOf } from './known.ts';

/** Survey j of n people with k drivers. R: as in the first test. */
function survey(n: number, j: number, k: number) {
  const drivers = listOf(k, (d) => d + 1).map((d) =>
    listOf(n, (i) => (i * (2 * d + 3) + i * i * d + Math.floor((j * i) / (d + 2))) % (5 + d)),
  );
  const scores = listOf(n, (i) => {
    const sum = drivers.reduce((total, driver) => total + known(driver[i]), 0);
    return (sum + ((i * i * 5 + j) % 7)) % 11;
  });
  return { scores, drivers };
}

const column = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 15, maxLength: 15 });

describe('shapleyDrivers', () => {
  // R: X <- sapply(1:k, function(d) (i * (2 * d + 3) + i * i * d + (j * i) %/% (d + 2)) %% (5 + d));
  // y <- (rowSums(X) + (i * i * 5 + j) %% 7) %% 11; the mean over all orders of what summary(lm(y ~ X[, set]))$r.squared gains
  it.each<[number, number, number, number, number[]]>([
    [20, 0, 1, 0.14560770156438, [0.14560770156438]],
    [23, 1, 2, 0.0154420609345166, [0.00263979517985511, 0.0128022657546615]],
    [26, 2, 3, 0.233619995480932, [0.191743112286916, 0.0406050655548869, 0.00127181763912911]],
    [
      29,
      3,
      4,
      0.176516846655306,
      [0.00786665533255302, 0.00481482774711253, 0.15758952658481, 0.00624583699082981],
    ],
    [32, 4, 2, 0.253088405026862, [0.163330229905836, 0.0897581751210264]],
    [35, 5, 3, 0.0986470729602625, [0.028547005205328, 0.0694087189078439, 0.000691348847090532]],
    [
      38,
      6,
      5,
      0.0775807626667043,
      [
        0.0116173171915313, 0.0512528717256479, 0.000909378763788317, 0.000913615089392668,
        0.0128875798963441,
      ],
    ],
    [
      41,
      7,
      4,
      0.0775488368134251,
      [0.0526816465950218, 0.0194160351417627, 0.0022232100212105, 0.00322794505543021],
    ],
    [44, 8, 3, 0.0628089484551911, [0.0164499449603015, 0.0461002347440377, 0.000258768750851923]],
    [47, 9, 2, 0.158023491741466, [0.136247689195765, 0.0217758025457012]],
  ])(
    'of %i people, survey %i, %i drivers matches R lm in all orders',
    (n, j, k, rSquared, contributions) => {
      const { scores, drivers } = survey(n, j, k);
      const result = known(shapleyDrivers(scores, drivers));
      expect(result.n).toBe(n);
      expect(result.rSquared).toBeCloseTo(rSquared, 12);
      expect(result.contributions).toHaveLength(k);
      contributions.forEach((contribution, d) => {
        expect(result.contributions[d]).toBeCloseTo(contribution, 12);
      });
    },
  );

  it('divides R² without a remainder, and gives nobody less than 0', () => {
    fc.assert(
      fc.property(column, fc.array(column, { minLength: 1, maxLength: 6 }), (scores, drivers) => {
        const result = shapleyDrivers(scores, drivers);
        fc.pre(result !== undefined);
        const { rSquared, contributions } = known(result);
        expect(contributions.reduce((a, b) => a + b)).toBeCloseTo(rSquared, 10);
        expect(Math.min(...contributions)).toBeGreaterThanOrEqual(0);
        expect(rSquared).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order of the drivers', () => {
    fc.assert(
      fc.property(column, column, column, column, (scores, a, b, c) => {
        const there = shapleyDrivers(scores, [a, b, c]);
        fc.pre(there !== undefined);
        const back = known(shapleyDrivers(scores, [c, b, a])).contributions;
        back.toReversed().forEach((contribution, d) => {
          expect(contribution).toBeCloseTo(known(there?.contributions[d]), 9);
        });
      }),
    );
  });

  it('is the squared correlation for a single driver', () => {
    const { scores, drivers } = survey(40, 3, 1);
    const r = known(correlation(scores, known(drivers[0])));
    expect(known(shapleyDrivers(scores, drivers)).contributions[0]).toBeCloseTo(r ** 2, 12);
  });

  it('halves what two equal drivers explain', () => {
    const { scores, drivers } = survey(40, 3, 1);
    const twice = known(shapleyDrivers(scores, [...drivers, ...drivers]));
    const once = known(shapleyDrivers(scores, drivers));
    expect(twice.rSquared).toBeCloseTo(once.rSquared, 10);
    expect(twice.contributions[0]).toBeCloseTo(once.rSquared / 2, 10);
    expect(twice.contributions[1]).toBeCloseTo(once.rSquared / 2, 10);
  });

  it('gives nothing to a driver with a single value throughout', () => {
    const { scores, drivers } = survey(40, 3, 2);
    const result = known(shapleyDrivers(scores, [...drivers, listOf(40, () => 0.1)]));
    expect(result.contributions[2]).toBe(0);
    expect(result.rSquared).toBeCloseTo(known(shapleyDrivers(scores, drivers)).rSquared, 12);
  });

  it('takes ten drivers', () => {
    const { scores, drivers } = survey(200, 5, 10);
    const { rSquared, contributions } = known(shapleyDrivers(scores, drivers));
    expect(contributions).toHaveLength(10);
    expect(contributions.reduce((a, b) => a + b)).toBeCloseTo(rSquared, 10);
  });

  it('is no result of too few people, and of scores all alike', () => {
    const { scores, drivers } = survey(40, 3, 2);
    const three = drivers.map((driver) => driver.slice(0, 3));
    expect(shapleyDrivers(scores.slice(0, 3), three)).toBeUndefined();
    expect(shapleyDrivers([], [[], []])).toBeUndefined();
    expect(
      shapleyDrivers(
        scores.map(() => 7),
        drivers,
      ),
    ).toBeUndefined();
  });

  it('words its errors in full', () => {
    const { scores, drivers } = survey(20, 1, 2);
    expect(() => shapleyDrivers(scores, [])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: shapleyDrivers: drivers.length must be a whole number from 1 to 10, got 0]`,
    );
    expect(() =>
      shapleyDrivers(
        scores,
        listOf(11, () => 0).map(() => scores),
      ),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: shapleyDrivers: drivers.length must be a whole number from 1 to 10, got 11]`,
    );
    expect(() => shapleyDrivers(scores.slice(1), drivers)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: shapleyDrivers: drivers[0] must have 19 entries, one for each score, got 20]`,
    );
    expect(() =>
      shapleyDrivers(scores.with(4, Number.NaN), drivers),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: shapleyDrivers: scores[4] must be a finite number, got NaN]`,
    );
    const blank = known(drivers[1]).with(3, Number.NaN);
    expect(() => shapleyDrivers(scores, [scores, blank])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: shapleyDrivers: drivers[1][3] must be a finite number, got NaN]`,
    );
  });
});
