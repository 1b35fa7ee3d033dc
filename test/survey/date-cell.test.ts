import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankDate, invalidDate, periodName } from '#survey/calendar.ts';
import { monthOf } from '#survey/date-cell.ts';
import type { DateOrder } from '#survey/plan.ts';

function month(text: string, order: DateOrder): string {
  const bytes = new TextEncoder().encode(text);
  const found = monthOf(bytes, 0, bytes.length, order);
  if (found === blankDate) return 'blank';
  return found === invalidDate ? 'invalid' : periodName(found, 'month');
}

const days = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2199-12-31T23:59:59Z'),
  noInvalidDate: true,
});

describe('monthOf', () => {
  it('reads every day of three centuries in every order, as JavaScript’s calendar has it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.'), (day, sign) => {
        const [iso = ''] = day.toISOString().split('T');
        const [y, m, d] = iso.split('-');
        const expected = `${y}-${m}`;
        expect(month(iso, 'mdy')).toBe(expected);
        expect(month([y, m, d].join(sign), 'ymd')).toBe(expected);
        expect(month([d, m, y].join(sign), 'dmy')).toBe(expected);
        expect(month([Number(m), Number(d), y].join(sign), 'mdy')).toBe(expected);
        expect(month(`${y}${m}${d}`, 'dmy')).toBe(expected);
      }),
    );
  });

  it('never moves a date by its time zone', () => {
    expect(month('2025-01-31T23:59:59-11:00', 'ymd')).toBe('2025-01');
    expect(month('2025-02-01T00:00:00+14:00', 'ymd')).toBe('2025-02');
    expect(month('31/01/2025 23:59', 'dmy')).toBe('2025-01');
  });

  it('reads spreadsheets’ days, as Excel shows them', () => {
    expect(month('45717', 'serial')).toBe('2025-03'); // 1 March 2025
    expect(month('45716.99', 'serial')).toBe('2025-02');
    expect(month('45716,99', 'serial')).toBe('2025-02');
    expect(month('x45717', 'serial')).toBe('invalid');
  });

  it('reads months in words, in both languages', () => {
    expect(month('1 March 2025', 'ymd')).toBe('2025-03');
    expect(month('3 mar 25', 'dmy')).toBe('2025-03');
    expect(month('12-gen-2025', 'mdy')).toBe('2025-01');
    expect(month('Sept. 3rd, 2024', 'dmy')).toBe('2024-09');
    expect(month('3 ottobre 2024 10:15', 'dmy')).toBe('2024-10');
  });

  it('reads years of two digits as 1970 to 2069', () => {
    expect(month('1.3.25', 'dmy')).toBe('2025-03');
    expect(month('1.3.99', 'dmy')).toBe('1999-03');
  });

  it('refuses days that there are not, and what is no date', () => {
    const texts = [
      '31/02/2025',
      '29.2.2025',
      '1/13/2025',
      '0/1/2025',
      '1/1/1899',
      '1-2/2025',
      '12',
      'x',
      '1/2',
      '1/2/3/4',
      '2025-03-011',
    ];
    expect(texts.map((text) => month(text, 'dmy'))).toEqual(texts.map(() => 'invalid'));
    expect(month('29.2.2024', 'dmy')).toBe('2024-02');
    expect(month('1/2/2025', 'ymd')).toBe('invalid');
    expect(month(' \t', 'dmy')).toBe('blank');
  });
});
