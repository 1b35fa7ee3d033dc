import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holmAdjustment } from '#metrics/holm-adjustment.ts';

it('is what R says', () => {
  // R: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.6), 'holm')
  expect(holmAdjustment([0.01, 0.04, 0.03, 0.005, 0.6])).toEqual(
    [0.04, 0.09, 0.09, 0.025, 0.6].map((p) => expect.closeTo(p, 12)),
  );
  // p.adjust(c(0.5, 0.9, 0.02), 'holm')
  expect(holmAdjustment([0.5, 0.9, 0.02])).toEqual([1, 1, expect.closeTo(0.06, 12)]);
  expect(holmAdjustment([])).toEqual([]);
  expect(holmAdjustment([0.05])).toEqual([0.05]);
});

it('never lowers a p, keeps their order, and stays within Bonferroni’s', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (all) => {
      const adjusted = holmAdjustment(all);
      all.forEach((p, i) => {
        const own = adjusted[i] ?? NaN;
        expect(own).toBeGreaterThanOrEqual(p);
        expect(own).toBeLessThanOrEqual(Math.min(1, all.length * p));
        all.forEach((q, j) => {
          if (p < q) expect(own).toBeLessThanOrEqual(adjusted[j] ?? NaN);
        });
      });
    }),
  );
});

it.each([-0.1, 1.1, NaN])('refuses %d', (p) => {
  expect(() => holmAdjustment([0.2, p])).toThrow(/holmAdjustment: pValues\[1\]/);
});
