import type { SeminarEntry } from '#model/entries.ts';
import { datesOf } from './seminar-calendar.ts';

/** A seminar as a schema.org Course, with an instance for each date; without dates, one that says how long it takes. */
export function courseJsonLd(seminar: SeminarEntry, address: string): Record<string, unknown> {
  const provider = { '@type': 'Organization', name: 'Retrobottega' };
  const minutes = seminar.sessions.reduce((sum, session) => sum + session.minutes, 0);
  const dates = datesOf(seminar);
  const instance = { '@type': 'CourseInstance', courseMode: 'Onsite', inLanguage: seminar.locale };
  return {
    '@type': 'Course',
    name: seminar.title,
    description: seminar.summary,
    url: address,
    inLanguage: seminar.locale,
    provider,
    publisher: provider,
    coursePrerequisites: seminar.prerequisites,
    teaches: seminar.objectives.map(({ text }) => text),
    timeRequired: `PT${minutes}M`,
    dateModified: seminar.updated,
    isAccessibleForFree: true,
    offers: { '@type': 'Offer', category: 'Free' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    hasCourseInstance:
      dates.length === 0
        ? [{ ...instance, courseWorkload: `PT${minutes}M` }]
        : dates.map(({ session, start, place }) => ({
            ...instance,
            name: session.title,
            courseWorkload: `PT${session.minutes}M`,
            startDate: start.toISOString(),
            endDate: new Date(start.getTime() + session.minutes * 60_000).toISOString(),
            ...(place === undefined ? {} : { location: { '@type': 'Place', name: place } }),
          })),
  };
}
