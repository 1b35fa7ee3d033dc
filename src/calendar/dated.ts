/** Stand for the moments of a calendar that has none yet. */
export const openStart = '19700101T000000Z';
export const openStamp = '19700102T000000Z';

/** The end that a meeting of so many minutes has in such a calendar. */
export function openEnd(minutes: number): string {
  return momentOf(new Date(minutes * 60_000));
}

/**
 * An open calendar with the moments of a meeting. They are as long as what stands for them, so that
 * lines stay folded where they were.
 *
 * @param calendar - Of one meeting, by `openCalendar`; a page gives its line ends as `\n`.
 * @param minutes - How long the meeting is, as in the calendar.
 * @param stamp - When it was written.
 */
export function datedCalendar(calendar: string, start: Date, minutes: number, stamp: Date): string {
  const end = new Date(start.getTime() + minutes * 60_000);
  return calendar
    .replaceAll(/\r?\n/g, '\r\n')
    .replaceAll(`DTEND:${openEnd(minutes)}`, `DTEND:${momentOf(end)}`)
    .replaceAll(openStamp, momentOf(stamp))
    .replaceAll(openStart, momentOf(start));
}

/** As iCalendar writes moments: `20261203T160000Z`. */
function momentOf(date: Date): string {
  return `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
