import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '#metrics/moments.ts';
import { studentTTails } from '#metrics/student-t.ts';
import { welchInterval } from '#metrics/welch-interval.ts';
import { known } from './known.ts';

/** 1 to 7, each so many times. */
const rated = (...counts: number[]): number[] =>
  counts.flatMap((count, index) => Array<number>(count).fill(index + 1));

const ease = rated(2, 3, 3, 5, 9, 12, 8);
const many = rated(200, 300, 300, 500, 900, 1200, 800);

type Row = readonly [
  first: number[],
  second: number[],
  confidence: number,
  difference: number,
  low: number,
  high: number,
  p: number,
  degrees: number,
];

describe('welchInterval', () => {
  it.each<Row>([
    [
      [6, 6, 4, 6, 5, 5, 6],
      [2, 6, 1, 5, 4, 4, 2],
      0.95,
      2,
      0.284396225127593,
      3.71560377487241,
      0.0274643847232892,
      8.18336713995944,
    ],
    [
      [2, 4, 9],
      [1, 2],
      0.95,
      3.5,
      -4.8813633983733,
      11.8813633983733,
      0.231200732253826,
      2.2226304188097,
    ],
    [[1, 2], [1, 2], 0.9, 0, -2.06474160483505, 2.06474160483505, 1, 2],
    [
      [7, 6, 5, 2, 1],
      [7, 7, 6, 7, 5, 6, 7, 4],
      0.99,
      -1.925,
      -6.88012515397918,
      3.03012515397918,
      0.177068494679871,
      4.96244831791903,
    ],
    [
      [120, 80, 95, 240, 60, 75],
      [20, 31, 18, 25],
      0.95,
      88.1666666666667,
      18.8890480741118,
      157.444285259221,
      0.0219747706033421,
      5.11517735874432,
    ],
    [
      [-3, 0, 3, 0.5],
      [10, 11, 12.5],
      0.8,
      -11.0416666666667,
      -13.1782244715459,
      -8.90510886178739,
      0.000829098572216228,
      4.61390303446117,
    ],
    [
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [3, 3, 4, 5, 6, 7, 1],
      0.999,
      0.857142857142857,
      -4.20854557119659,
      5.9228312854823,
      0.506616310537803,
      15.9992987377279,
    ],
    [
      [1, 1, 1, 2],
      [7, 7, 7, 6],
      0.95,
      -5.5,
      -6.36511398145517,
      -4.63488601854483,
      4.46610350139593e-6,
      6,
    ],
    [
      ease,
      rated(6, 5, 8, 7, 6, 4, 2),
      0.95,
      1.42105263157895,
      0.64551656635895,
      2.19658869679894,
      0.000478360183670154,
      76.6540381582334,
    ],
    [
      many,
      rated(210, 330, 320, 500, 880, 1100, 700),
      0.95,
      0.116336633663367,
      0.0426483269984974,
      0.190024940328236,
      0.00197620150854752,
      8211.88253235824,
    ],
    [
      many,
      rated(600, 500, 800, 700, 600, 400, 200),
      0.95,
      1.42105263157895,
      1.34566861479083,
      1.49643664836707,
      9.02410871369232e-276,
      7865.15209792246,
    ],
    [
      [0.1, 0.2, 0.35],
      [0.15, 0.18, 0.5, 0.9],
      0.5,
      -0.215833333333333,
      -0.356219711547704,
      -0.075446955118963,
      0.318608743831061,
      3.94911703355611,
    ],
  ])(
    'of %j and %j at %d matches R t.test(first, second, conf.level = confidence)',
    (first, second, confidence, difference, low, high, p, degrees) => {
      const found = known(welchInterval(momentsOf(first), momentsOf(second), confidence));
      expect(found.difference).toBeCloseTo(difference, 12);
      expect(found.low / low).toBeCloseTo(1, 10);
      expect(found.high / high).toBeCloseTo(1, 10);
      expect(found.p / p).toBeCloseTo(1, 9);
      expect(found.degrees / degrees).toBeCloseTo(1, 11);
    },
  );

  const lists = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), {
    minLength: 2,
    maxLength: 30,
  });

  it('turns around with the groups', () => {
    fc.assert(
      fc.property(lists, lists, (first, second) => {
        const [one, two] = [momentsOf(first), momentsOf(second)];
        const there = known(welchInterval(one, two, 0.9));
        const back = known(welchInterval(two, one, 0.9));
        expect(back.low).toBeCloseTo(-there.high, 8);
        expect(back.p).toBeCloseTo(there.p, 12);
      }),
    );
  });

  it('leaves out zero exactly when p is smaller than what the confidence leaves', () => {
    fc.assert(
      fc.property(lists, lists, (first, second) => {
        const { low, high, p } = known(welchInterval(momentsOf(first), momentsOf(second), 0.9));
        fc.pre(Math.abs(p - 0.1) > 1e-9);
        expect(low > 0 || high < 0).toBe(p < 0.1);
      }),
    );
  });

  it.each([
    [[], [1, 2]],
    [[1, 2], []],
    [[4], [1, 2]],
    [[1, 2], [4]],
    [
      [4, 4, 4],
      [1, 2],
    ],
    [
      [1, 2],
      [4, 4],
    ],
  ])('is no result of %j and %j, which do not say how much values vary', (first, second) => {
    expect(welchInterval(momentsOf(first), momentsOf(second), 0.95)).toBeUndefined();
  });

  it('words its errors in full', () => {
    const good = { n: 3, mean: 1, variance: 1 };
    expect(() => welchInterval(good, good, 95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: welchInterval: confidence must be greater than 0 and less than 1, got 95]`,
    );
    expect(() => welchInterval({ ...good, n: 2.5 }, good, 0.95)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: welchInterval: first.n must be a whole number ≥ 1, got 2.5]`,
    );
    expect(() =>
      welchInterval(good, { ...good, mean: Number.NaN }, 0.95),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: welchInterval: second.mean must be a finite number, got NaN]`,
    );
    expect(() =>
      welchInterval(good, { ...good, variance: -1 }, 0.95),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: welchInterval: second.variance must be a finite number ≥ 0, got -1]`,
    );
  });
});

describe('studentTTails', () => {
  // R: 2 * pt(-abs(t), degrees)
  it.each([
    [1, 1, 0.5],
    [0.001, 1, 0.999363380439839],
    [2.262157, 9, 0.0500000133044316],
    [12.7, 1, 0.0500243276893442],
    [1e-8, 3, 0.999999992648948],
    [40, 2.5, 0.000141956342904934],
    [3, 1000000, 0.00269986254142179],
    [-2.5, 17.25, 0.0227803633627456],
    [20, 100, 9.99426786133694e-37],
    [0.5, 1.5, 0.68056711066994],
  ])('of %d with %d degrees is %d', (t, degrees, p) => {
    expect(studentTTails(t, degrees) / p).toBeCloseTo(1, 10);
    expect(studentTTails(-t, degrees)).toBe(studentTTails(t, degrees));
  });

  it('is everything at 0', () => {
    expect(studentTTails(0, 5)).toBe(1);
  });

  it('words its errors in full', () => {
    expect(() => studentTTails(Number.NaN, 5)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: studentTTails: t must be a finite number, got NaN]`,
    );
    expect(() => studentTTails(1, 0.5)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: studentTTails: degrees must be a finite number ≥ 1, got 0.5]`,
    );
  });
});
