import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDossier } from '#loaders/dossier.ts';
import type { SeminarEntry } from '#model/entries.ts';
import { courseJsonLd } from '#queries/course-json-ld.ts';
import { datesOf, seminarCalendar } from '#queries/seminar-calendar.ts';

const root = join(import.meta.dirname, '../..');
const folder = 'content/seminars/who-answers-for-us';
const files = globSync(`${folder}/*`, { cwd: root }).map((file): [string, string] => [
  file,
  readFileSync(join(root, file), 'utf8'),
]);
const address = 'https://retrobottega.example/it/seminari/who-answers-for-us/';

/** The shipped seminar, held on these dates. */
function heldOn(dates: string): SeminarEntry {
  const dated = files.map(([file, text]): [string, string] => [
    file,
    text.replace('audience: staff\n', `audience: staff\n${dates}`),
  ]);
  const { entries } = readDossier('x', new Map(dated));
  return JSON.parse(entries['seminar/it/open'] ?? '') as SeminarEntry;
}

const twice = heldOn(`dates:
  - { session: one, start: 2026-12-10T17:00, place: { it: Aula 3, en: Room 3 } }
  - { session: one, start: 2026-12-03T17:00, zone: Europe/London }
`);

it('puts dates in the order in which they come', () => {
  expect(datesOf(twice).map(({ start }) => start.toISOString())).toEqual([
    '2026-12-03T17:00:00.000Z',
    '2026-12-10T16:00:00.000Z',
  ]);
});

it('writes them for calendars, each with a name that stays', () => {
  const calendar = seminarCalendar(twice, address);
  expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
  expect(calendar).toContain('UID:who-answers-for-us-one-2026-12-10T17:00@retrobottega.example');
  expect(calendar).toContain('DTEND:20261210T173000Z');
  expect(calendar).toContain('LOCATION:Aula 3');
  expect(seminarCalendar(twice, address)).toBe(calendar);
});

it('tells search engines of each, and without any how long it takes', () => {
  const course = courseJsonLd(twice, address);
  expect(course).toMatchObject({
    '@type': 'Course',
    inLanguage: 'it',
    url: address,
    timeRequired: 'PT90M',
  });
  expect(course['hasCourseInstance']).toMatchObject([
    { startDate: '2026-12-03T17:00:00.000Z', endDate: '2026-12-03T18:30:00.000Z' },
    { location: { '@type': 'Place', name: 'Aula 3' } },
  ]);
  expect(courseJsonLd(heldOn(''), address)['hasCourseInstance']).toEqual([
    { '@type': 'CourseInstance', courseMode: 'Onsite', inLanguage: 'it', courseWorkload: 'PT90M' },
  ]);
});
