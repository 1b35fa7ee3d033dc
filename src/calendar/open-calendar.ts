import { calendarOf, type Meeting } from './calendar.ts';

/** A meeting as a calendar file that lacks its moments: see `datedCalendar`. */
export function openCalendar(meeting: Omit<Meeting, 'start'>): string {
  return calendarOf(meeting.title, [{ ...meeting, start: new Date(0) }], new Date(86_400_000));
}
