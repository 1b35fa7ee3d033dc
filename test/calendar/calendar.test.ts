import { expect, it } from 'vitest';
import { calendarOf } from '#calendar/calendar.ts';
import { datedCalendar, openStart } from '#calendar/dated.ts';
import { openCalendar } from '#calendar/open-calendar.ts';

const stamp = new Date('2026-11-23T00:00:00Z');
const meeting = {
  id: 'till-one@retrobottega.example',
  title: 'Alla cassa: “uno, due; tre”',
  description:
    'Una riga\ne un’altra, con una virgola; e un punto e virgola. È lunga più di settantacinque ottetti.',
  start: new Date('2026-12-03T16:00:00Z'),
  minutes: 90,
  place: 'Aula 3, primo piano',
  url: 'https://retrobottega.example/it/seminari/till/',
};

/** The lines of a calendar as RFC 5545, 3.1 has them unfolded, by name. */
function linesOf(calendar: string): ReadonlyMap<string, string> {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  return new Map(
    lines.map((line) => [line.split(/[:;]/)[0] ?? '', line.slice(line.indexOf(':') + 1)]),
  );
}

it('writes a meeting as RFC 5545 asks: in UTC, with its signs escaped and its lines folded', () => {
  const calendar = calendarOf('Alla cassa', [meeting], stamp);
  const lines = linesOf(calendar);
  expect(calendar.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(Object.fromEntries(lines)).toMatchObject({
    UID: meeting.id,
    DTSTAMP: '20261123T000000Z',
    DTSTART: '20261203T160000Z',
    DTEND: '20261203T173000Z',
    SUMMARY: 'Alla cassa: “uno\\, due\\; tre”',
    LOCATION: 'Aula 3\\, primo piano',
    URL: meeting.url,
  });
  expect(lines.get('DESCRIPTION')).toContain('Una riga\\ne un’altra\\, con una virgola\\; e');
  const octets = calendar.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
});

it('writes the same meetings as the same bytes', () => {
  expect(calendarOf('x', [meeting], stamp)).toBe(calendarOf('x', [meeting], stamp));
});

it('gives an open calendar its moments, as one that was written with them has them', () => {
  const { start, ...open } = meeting;
  const id = (moment: string): string => `till-${moment}@retrobottega.example`;
  const page = openCalendar({ ...open, id: id(openStart) }).replaceAll('\r\n', '\n');
  const dated = datedCalendar(page, start, meeting.minutes, stamp);
  const written = calendarOf(meeting.title, [{ ...meeting, id: id('20261203T160000Z') }], stamp);
  expect(dated).toBe(written);
});
