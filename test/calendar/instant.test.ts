import { describe, expect, it } from 'vitest';
import { instantOf, isTimeZone } from '#calendar/instant.ts';

const utc = (local: string, zone: string): string =>
  instantOf(local, zone).toISOString().slice(0, 16);

// Oracle: Python's zoneinfo.
describe('the moment at which a clock shows a time', () => {
  it.each([
    ['2026-12-03T17:00', 'Europe/Rome', '2026-12-03T16:00'],
    ['2026-07-03T17:00', 'Europe/Rome', '2026-07-03T15:00'],
    ['2026-12-31T23:30', 'America/New_York', '2027-01-01T04:30'],
    ['2026-01-01T05:15', 'Asia/Kathmandu', '2025-12-31T23:30'],
    ['2026-07-03T17:00', 'UTC', '2026-07-03T17:00'],
  ])('%s in %s', (local, zone, moment) => {
    expect(utc(local, zone)).toBe(moment);
  });

  it('is the first of two when the clock is put back', () => {
    expect(utc('2026-10-25T02:30', 'Europe/Rome')).toBe('2026-10-25T00:30');
    expect(utc('2026-10-25T03:00', 'Europe/Rome')).toBe('2026-10-25T02:00');
  });

  it('is an hour later where the clock is put forward past it', () => {
    expect(utc('2026-03-29T01:59', 'Europe/Rome')).toBe('2026-03-29T00:59');
    expect(utc('2026-03-29T02:30', 'Europe/Rome')).toBe('2026-03-29T01:30');
    expect(utc('2026-03-29T03:00', 'Europe/Rome')).toBe('2026-03-29T01:00');
  });

  it('is none where there is no such day, time or zone', () => {
    for (const local of ['2026-13-01T10:00', '2026-12-03', 'tomorrow', '2026-12-03T25:00'])
      expect(() => instantOf(local, 'Europe/Rome'), local).toThrow(RangeError);
    expect(() => instantOf('2026-12-03T17:00', 'Europe/Roma')).toThrow(RangeError);
  });
});

it('knows zones by their names', () => {
  expect(['Europe/Rome', 'UTC', 'Europe/Roma', ''].map(isTimeZone)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
