import type { Action, Editable, Meeting, MeetingItem } from './meeting.ts';

/** How a file says what it is. */
const format = 'retrobottega-meeting';
const newest = 1;

/** As much as one meeting can hold: what is more comes from no meeting. */
export const mostItems = 20;
export const mostActions = 12;
const longestText = 2000;

/** A meeting as the text of a JSON file. */
export function meetingFile(meeting: Meeting): string {
  return `${JSON.stringify({ format, version: newest, ...meeting }, null, 2)}\n`;
}

/** Why a file brings no meeting: not JSON, something else, written by a later version, or damaged. */
export type MeetingRefusal = 'not-json' | 'not-meeting' | 'too-new' | 'damaged';

/** Reads the text of a file that `meetingFile` wrote, perhaps elsewhere and by somebody else. */
export function readMeetingFile(text: string): Meeting | MeetingRefusal {
  let file: unknown;
  try {
    // A text editor may have put a byte order mark in front.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'not-json';
  }
  if (!isObject(file) || file['format'] !== format) return 'not-meeting';
  if (typeof file['version'] === 'number' && file['version'] > newest) return 'too-new';
  return parseMeeting(file) ?? 'damaged';
}

/** A meeting from a store or a file; nothing unless all of it is what it should be. */
export function parseMeeting(value: unknown): Meeting | undefined {
  if (!isObject(value)) return undefined;
  const { quarterly, quarter, minutes } = value;
  const items = listOf(value['items'], mostItems, parseItem);
  const actions = listOf(value['actions'], mostActions, parseAction);
  const removed = listOf(value['removed'], 10 * mostItems, (key) =>
    isText(key) ? key : undefined,
  );
  const isWhole = items !== undefined && actions !== undefined && removed !== undefined;
  if (!isWhole || !isText(quarterly) || !isQuarter(quarter)) return undefined;
  if (!isWholeNumber(minutes, 30, 120)) return undefined;
  return { quarterly, quarter, minutes, items, removed, actions };
}

function parseItem(value: unknown): MeetingItem | undefined {
  if (!isObject(value)) return undefined;
  const { key, kind, title, owner, question, minutes, decision } = value;
  const edited = listOf(value['edited'], editables.length, (name) =>
    editables.find((one) => one === name),
  );
  if (!isText(key) || !isText(title) || !isText(owner) || !isText(question)) return undefined;
  if (!isText(decision) || !isWholeNumber(minutes, 1, 240)) return undefined;
  const known = kinds.find((one) => one === kind);
  if (known === undefined || edited === undefined) return undefined;
  return { key, kind: known, title, owner, question, minutes, decision, edited };
}

function parseAction(value: unknown): Action | undefined {
  if (!isObject(value)) return undefined;
  const { what, owner, due, department, stage } = value;
  if (!isText(what) || !isText(owner) || !isDayOrNone(due)) return undefined;
  if (department === undefined && stage === undefined) return { what, owner, due };
  if (!isText(department) || !isText(stage)) return undefined;
  return { what, owner, due, department, stage };
}

const editables: readonly Editable[] = ['title', 'owner', 'question', 'minutes'];

const kinds: readonly MeetingItem['kind'][] = [
  'last-actions',
  'whole',
  'mix',
  'down',
  'up',
  'small',
  'decisions',
  'close',
  'own',
];

/** All of a list, or nothing when one of it cannot be read or there are too many. */
function listOf<T>(
  value: unknown,
  longest: number,
  read: (one: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > longest) return undefined;
  const found = value.map(read).filter((one) => one !== undefined);
  return found.length === value.length ? found : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

function isQuarter(value: unknown): value is string {
  return isText(value) && /^\d{4}-Q[1-4]$/.test(value);
}

function isWholeNumber(value: unknown, from: number, to: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
}

function isDayOrNone(value: unknown): value is string {
  if (value === '') return true;
  if (!isText(value) || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
