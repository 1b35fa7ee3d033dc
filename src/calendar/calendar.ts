import ical from 'ical-generator';

/** A meeting as a calendar shows it. */
export interface Meeting {
  /** The same whenever the calendar is written: a calendar that has it updates it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly start: Date;
  /** More than 0. */
  readonly minutes: number;
  readonly place?: string;
  /** Absolute address of the seminar’s page. */
  readonly url?: string;
}

/**
 * Meetings as an iCalendar file (RFC 5545). Moments are in UTC, which every calendar shows in the
 * time of its own zone.
 *
 * @param stamp - When the meetings were last changed.
 */
export function calendarOf(name: string, meetings: readonly Meeting[], stamp: Date): string {
  const calendar = ical({ name, prodId: { company: 'Retrobottega', product: 'Seminars' } });
  for (const { id, title, description, start, minutes, place, url } of meetings) {
    calendar.createEvent({
      id,
      stamp,
      start,
      end: new Date(start.getTime() + minutes * 60_000),
      summary: title,
      description,
      ...(place === undefined ? {} : { location: place }),
      ...(url === undefined ? {} : { url }),
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}
