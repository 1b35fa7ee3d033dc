import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardNormalQuantile } from '#metrics/normal.ts';
import { studentTQuantile } from '#metrics/student-t.ts';

describe('studentTQuantile', () => {
  it.each([
    [0.975, 1, 12.7062047361747],
    [0.975, 2, 4.30265272974946],
    [0.975, 9, 2.2621571627982],
    [0.025, 4, -2.77644510519779],
    [0.995, 29, 2.7563859036706],
    [0.95, 30.5, 1.69637511585275],
    [0.6, 3, 0.27667066233269],
    [0.51, 100, 0.0251316975377146],
    [0.9999, 5, 9.67756630088281],
    [1e-6, 12, -8.50430271805458],
    [0.75, 1.5, 0.872594662541571],
    [0.5000001, 7, 2.59746027392217e-7],
    [0.975, 1000000, 1.95996635681411],
    [0.9, 2.25, 1.79671422830141],
  ])('matches R qt(%d, %d)', (p, degrees, t) => {
    expect(Math.abs(studentTQuantile(p, degrees) - t)).toBeLessThan(
      1e-12 * Math.max(1, Math.abs(t)),
    );
  });

  it('is 0 at one half, not −0', () => {
    expect(studentTQuantile(0.5, 3)).toBe(0);
  });

  it('is tan(π(p − ½)) with one degree of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
        expect(studentTQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 9);
      }),
    );
  });

  it('is (2p − 1)/√(2p(1 − p)) with two degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
        const exact = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
        expect(studentTQuantile(p, 2)).toBeCloseTo(exact, 11);
      }),
    );
  });

  it('is further out than the normal quantile, and comes near it with many degrees', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.51, max: 0.9999, noNaN: true }),
        fc.integer({ min: 1, max: 1000 }),
        (p, degrees) => {
          expect(studentTQuantile(p, degrees)).toBeGreaterThan(standardNormalQuantile(p));
          expect(studentTQuantile(p, 1e9)).toBeCloseTo(standardNormalQuantile(p), 6);
        },
      ),
    );
  });

  it('holds out at the smallest p there is', () => {
    expect(studentTQuantile(1e-300, 1) / -3.183098861837907e299).toBeCloseTo(1, 9);
    expect(Number.isFinite(studentTQuantile(5e-324, 3))).toBe(true);
  });

  it('words its errors in full', () => {
    expect(() => studentTQuantile(0, 9)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: studentTQuantile: p must be greater than 0 and less than 1, got 0]`,
    );
    expect(() => studentTQuantile(0.975, 0)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: studentTQuantile: degrees must be a finite number ≥ 1, got 0]`,
    );
    expect(() => studentTQuantile(95, 9, 'tInterval')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: tInterval: p must be greater than 0 and less than 1, got 95]`,
    );
  });
});
