import { calendarOf, type Meeting } from '#calendar/calendar.ts';
import { instantOf } from '#calendar/instant.ts';
import type { SeminarEntry } from '#model/entries.ts';

/** The dates of a seminar in the order in which they come, with the session that is held. */
export function datesOf(seminar: SeminarEntry): readonly SeminarDate[] {
  return seminar.dates
    .flatMap((date) => {
      const session = seminar.sessions.find(({ id }) => id === date.session);
      if (session === undefined) return [];
      const start = instantOf(date.start, date.zone);
      return [{ ...date, start, local: date.start, session }];
    })
    .toSorted((a, b) => a.start.getTime() - b.start.getTime());
}

export interface SeminarDate {
  readonly session: SeminarEntry['sessions'][number];
  readonly start: Date;
  /** As typed: the time on the wall of its zone. */
  readonly local: string;
  readonly zone: string;
  readonly place?: string;
}

/**
 * A seminar’s dates as a calendar file: the same bytes as long as the seminar is the same.
 *
 * @param address - Absolute address of the seminar’s page.
 */
export function seminarCalendar(seminar: SeminarEntry, address: string): string {
  const { slug, title, summary, updated } = seminar;
  const meetings = datesOf(seminar).map(({ session, start, local, place }): Meeting => ({
    id: `${slug}-${session.id}-${local}@${new URL(address).hostname}`,
    title: seminar.sessions.length === 1 ? title : `${title}: ${session.title}`,
    description: summary,
    start,
    minutes: session.minutes,
    url: address,
    ...(place === undefined ? {} : { place }),
  }));
  return calendarOf(title, meetings, new Date(`${updated}T00:00:00Z`));
}
