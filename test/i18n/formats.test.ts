import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCountry,
  formatDay,
  formatNps,
  formatNumber,
  formatPeriod,
  formatShare,
} from '#i18n/formats.ts';
import { locales } from '#i18n/locale.ts';
import { roundHalfAway } from '#metrics/rounding.ts';

const both = (format: (locale: 'it' | 'en') => string): string[] => locales.map(format);
const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const places = fc.constantFrom(0, 1, 2);

describe('a number', () => {
  it('has comma and point as each language has them', () => {
    expect(both((locale) => formatNumber(locale, 1234567.891, 2))).toEqual([
      '1.234.567,89',
      '1,234,567.89',
    ]);
    // Italian groups digits from five on.
    expect(both((locale) => formatNumber(locale, 1234))).toEqual(['1234', '1,234']);
    expect(both((locale) => formatNumber(locale, 12345))).toEqual(['12.345', '12,345']);
  });

  it('has a real minus sign', () => {
    expect(both((locale) => formatNumber(locale, -3.5, 1))).toEqual(['−3,5', '−3.5']);
  });

  it('is rounded half away from zero', () => {
    expect([0.5, 1.5, 2.5, -0.5, -1.5, -2.5].map((value) => formatNumber('en', value))).toEqual([
      '1',
      '2',
      '3',
      '−1',
      '−2',
      '−3',
    ]);
    expect([1.005, -1.005, 0.615].map((value) => formatNumber('en', value, 2))).toEqual([
      '1.01',
      '−1.01',
      '0.62',
    ]);
  });

  it('is never −0', () => {
    expect([-0, -0.4, -0.49].map((value) => formatNumber('en', value))).toEqual(['0', '0', '0']);
    expect(formatNumber('it', -0.04, 1)).toBe('0,0');
  });

  it('agrees with the rounding of the measures', () => {
    fc.assert(
      fc.property(numbers, places, (value, decimals) => {
        const shown = formatNumber('en', value, decimals).replaceAll(',', '').replace('−', '-');
        expect(Number(shown)).toBe(roundHalfAway(value, decimals));
        expect(shown).not.toMatch(/^-[0.]*$/);
      }),
    );
  });
});

describe('a Net Promoter Score', () => {
  it('has its sign, and none when it is 0', () => {
    expect([12, -7, 0, -0].map((value) => formatNps('it', value))).toEqual(['+12', '−7', '0', '0']);
    expect([0.4, -0.4, 0.5, -0.5].map((value) => formatNps('it', value))).toEqual([
      '0',
      '0',
      '+1',
      '−1',
    ]);
    expect([100, -100].map((value) => formatNps('en', value))).toEqual(['+100', '−100']);
  });

  it('has decimals in the form of its language', () => {
    expect(both((locale) => formatNps(locale, 6.666, 1))).toEqual(['+6,7', '+6.7']);
    expect(both((locale) => formatNps(locale, 0.04, 1))).toEqual(['0,0', '0.0']);
  });

  it('is the number with a plus sign at the most', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        places,
        fc.constantFrom(...locales),
        (value, decimals, locale) => {
          expect(formatNps(locale, value, decimals).replace('+', '')).toBe(
            formatNumber(locale, value, decimals),
          );
        },
      ),
    );
  });
});

describe('a share', () => {
  it('is a percentage, in Italian with a space that does not break', () => {
    expect(both((locale) => formatShare(locale, 0.25))).toEqual(['25\u00a0%', '25%']);
    expect(both((locale) => formatShare(locale, 0.3333, 1))).toEqual(['33,3\u00a0%', '33.3%']);
    expect(both((locale) => formatShare(locale, 0))).toEqual(['0\u00a0%', '0%']);
    expect(both((locale) => formatShare(locale, 1))).toEqual(['100\u00a0%', '100%']);
  });

  it('is rounded half up although multiplying by a hundred is not exact', () => {
    expect([23 / 40, 57 / 200, 0.145].map((share) => formatShare('en', share))).toEqual([
      '58%',
      '29%',
      '15%',
    ]);
  });
});

describe('days, periods and countries', () => {
  it('are written out', () => {
    expect(both((locale) => formatDay(locale, '2026-11-01'))).toEqual([
      '1 novembre 2026',
      '1 November 2026',
    ]);
    expect(both((locale) => formatPeriod(locale, '2010-10'))).toEqual([
      'ottobre 2010',
      'October 2010',
    ]);
    expect(both((locale) => formatPeriod(locale, '2010'))).toEqual(['2010', '2010']);
    expect(both((locale) => formatCountry(locale, 'IT'))).toEqual(['Italia', 'Italy']);
  });

  it('do not shift with the time zone of the machine', () => {
    const zone = process.env['TZ'];
    try {
      for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env['TZ'] = place;
        expect(formatDay('en', '2026-01-01')).toBe('1 January 2026');
        expect(formatPeriod('en', '2026-01')).toBe('January 2026');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
