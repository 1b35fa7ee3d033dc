import { download } from '#client/download.ts';
import { meetingFile } from '#quarterly/meeting-file.ts';
import type { Meeting } from '#quarterly/meeting.ts';
import type { MeetingSay } from './meeting-say.ts';
import { printMeeting } from './print-meeting.ts';

/**
 * Prints a meeting’s sheet, or hands it out as a file.
 *
 * @returns What there is to say about it; '' for nothing.
 */
export function takenOut(
  way: 'print' | 'export',
  meeting: Meeting,
  sheet: Element,
  say: MeetingSay,
): string {
  if (way === 'print') return printMeeting(sheet) ? '' : say('too-long');
  const name = `${say('heading')} ${meeting.quarter}`.toLowerCase().replaceAll(' ', '-');
  download(`${name}.json`, meetingFile(meeting), 'application/json');
  return '';
}
