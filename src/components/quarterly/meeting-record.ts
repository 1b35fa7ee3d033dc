import type { Json, Kept } from '#client/kept.ts';
import { isSame, version } from '#client/kept.ts';
import { findKept, type Keeping, keep, type NewRecord, putBack } from '#client/records.ts';
import { type MeetingRefusal, parseMeeting, readMeetingFile } from '#quarterly/meeting-file.ts';
import type { Action, Meeting } from '#quarterly/meeting.ts';
import { isBegun, sumText } from './meeting-sheet.ts';
import type { MeetingContext } from './meeting-item.ts';

/** Where a meeting is kept. */
export function meetingKey(quarterly: string, quarter: string): string {
  return `quarterlies/${quarterly}/meeting/${quarter}`;
}

/** A meeting as it is kept: legible by itself, and to be shown again. */
export function meetingRecord(meeting: Meeting, context: MeetingContext): NewRecord {
  const { say } = context;
  const points = meeting.items.map(({ title, owner, minutes, question, decision }, at) =>
    lines([
      `${at + 1}. ${title} (${owner}, ${minutes} min.)`,
      question,
      decision && `→ ${decision}`,
    ]),
  );
  const actions = meeting.actions
    .filter(isBegun)
    .map(({ what, owner, due }) => [what, owner, due].filter((text) => text !== '').join(', '));
  const decided = actions.length > 0 ? lines([`${say('actions')}:`, ...actions]) : '';
  return {
    key: meetingKey(meeting.quarterly, meeting.quarter),
    asked: `${say('heading')}, ${meeting.quarter}`,
    answer: [sumText(meeting, context), ...points, decided]
      .filter((text) => text !== '')
      .join('\n\n'),
    state: stateOf(meeting),
  };
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

/** Without what is undefined, which a file cannot hold. */
function stateOf(meeting: Meeting): Json {
  return JSON.parse(JSON.stringify(meeting)) as Json;
}

/** What an earlier quarter’s meeting decided, as far as this device knows. */
export async function actionsOf(quarterly: string, quarter: string): Promise<readonly Action[]> {
  const entry = await findKept(meetingKey(quarterly, quarter));
  return parseMeeting(entry?.state)?.actions.filter(isBegun) ?? [];
}

/** The meeting that is kept; one that cannot be read is laid beside what will take its place. */
export async function keptMeeting(
  quarterly: string,
  quarter: string,
): Promise<Meeting | undefined> {
  const entry = await findKept(meetingKey(quarterly, quarter));
  const meeting = parseMeeting(entry?.state);
  const others = entry?.others ?? [];
  if (entry !== undefined && meeting === undefined && !others.some((one) => isSame(one, entry))) {
    await putBack([{ ...entry, others: [version(entry), ...others] }]);
  }
  return meeting;
}

/** What a file brings: a meeting, with a different one that is kept in its place, or why it brings none. */
export type MeetingArrival =
  | { readonly refused: MeetingRefusal | 'other'; readonly name?: string }
  | { readonly meeting: Meeting; readonly here: Kept | undefined; readonly isSame: boolean };

export async function meetingArrival(text: string, quarterly: string): Promise<MeetingArrival> {
  const meeting = readMeetingFile(text);
  if (typeof meeting === 'string') return { refused: meeting };
  if (meeting.quarterly !== quarterly) return { refused: 'other', name: meeting.quarterly };
  const here = await findKept(meetingKey(quarterly, meeting.quarter));
  const isSame = here !== undefined && isEqual(parseMeeting(here.state), meeting);
  return { meeting, here, isSame };
}

function isEqual(one: Meeting | undefined, other: Meeting): boolean {
  const sorted = (value: Meeting | undefined): string =>
    JSON.stringify(value && parseMeeting(stateOf(value)));
  return sorted(one) === sorted(other);
}

/** Puts a meeting from a file in its place, or beside the one that is there: neither is lost. */
export async function putMeeting(
  record: NewRecord,
  here: Kept | undefined,
  isFirst: boolean,
): Promise<Keeping> {
  if (here === undefined) return keep(record);
  const savedAt = new Date().toISOString();
  const there = { answer: record.answer, state: record.state, savedAt };
  const [first, second] = isFirst ? [there, version(here)] : [version(here), there];
  return putBack([{ ...here, ...first, savedAt, others: [second, ...(here.others ?? [])] }]);
}
