import type { Locale } from '../../locale.ts';
import { meetingEn } from './meeting-en.ts';
import { meetingIt, type MeetingWords } from './meeting-it.ts';

/** The words of a quarterly’s meeting. */
export const meetingWords: Readonly<Record<Locale, MeetingWords>> = {
  it: meetingIt,
  en: meetingEn,
};
