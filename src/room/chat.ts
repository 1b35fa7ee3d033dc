import { type Ask, optionMeant } from './ask.ts';

/** What was counted in the chat of a meeting. No name is in it. */
export interface ChatCount {
  /** How often each option, in their order. */
  readonly counts: readonly number[];
  /** What is no answer, as it was typed. */
  readonly others: readonly string[];
}

interface Message {
  /** Undefined where nobody is named: then each counts by itself. */
  readonly sender?: string;
  readonly text: string;
}

const time = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?(?:\s?[AP]M)?`;
const onlyTime = new RegExp(String.raw`^${time}(?:\s*(?:,|-->|–)\s*${time})?$`, 'i');

/** What a line says that begins a message, in one form of chat. */
interface Header {
  readonly sender: string;
  readonly text: string;
}
type Form = (
  line: string,
  before: string | undefined,
  next: string | undefined,
) => Header | undefined;

const forms: readonly Form[] = [
  // Zoom: “00:12:01 From Anna to Everyone: 9”, “Da Anna a Tutti:”, with a date before it or not.
  matching(
    new RegExp(
      String.raw`^(?:\d{4}-\d\d-\d\d[ T])?${time}\s*(?:From|Da)\s+(.+?)(?:\s+(?:to|a)\s+[^:]+?)?\s*:\s*(.*)$`,
      'i',
    ),
  ),
  // Zoom, as its cloud keeps it: “00:12:01	Anna Rossi:	9”.
  matching(new RegExp(String.raw`^${time}\s+(\p{L}[^:]{0,60}?):\s*(.*)$`, 'iu')),
  // Teams: “[10:02] Anna Rossi”, “[10:02 AM] Anna Rossi: 9”.
  matching(new RegExp(String.raw`^\[.*?${time}.*?\]\s*([^:]+?)(?::\s*(.*))?$`, 'i')),
  // Teams: “Anna Rossi 10:02 AM”.
  matching(new RegExp(String.raw`^(.*\p{L}.*?)\s+(?:\d[\d/.\-]*,?\s+)?${time}$`, 'iu')),
  // Meet: a name alone, with a time below it.
  (line, _, next) =>
    /\p{L}/u.test(line) && onlyTime.test(next ?? '') ? { sender: line, text: '' } : undefined,
  // Meet, saved: “Anna Rossi: 9” below a time.
  (line, before) =>
    onlyTime.test(before ?? '') ? matching(/^([^:]{2,60}):\s*(.+)$/)(line) : undefined,
];

function matching(pattern: RegExp): (line: string) => Header | undefined {
  return (line) => {
    const [, sender, text = ''] = pattern.exec(line) ?? [];
    return sender === undefined ? undefined : { sender: sender.trim(), text: text.trim() };
  };
}

/**
 * Counts the answers in a meeting’s chat as Zoom saves it, Teams and Meet show it, or one answer to a
 * line. Of each sender the last answer counts; names serve for nothing else and are forgotten.
 */
export function countChat(ask: Ask, chat: string): ChatCount {
  const last = new Map<string, number>();
  const others: string[] = [];
  for (const [at, { sender, text }] of messagesIn(chat).entries()) {
    const option = optionMeant(ask, text);
    if (option === undefined) others.push(text);
    // Whoever is not named is told apart by the place in the chat.
    else last.set(sender ?? `\0${at}`, option);
  }
  const counts = ask.options.map(
    (_, option) => [...last.values()].filter((o) => o === option).length,
  );
  return { counts, others };
}

/**
 * Messages in their order, with those who sent them. A chat has one form throughout: the one that most of
 * its lines have. So what somebody writes is not taken for a name.
 */
export function messagesIn(chat: string): Message[] {
  const lines = chat
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const headers = forms
    .map((form) => lines.map((line, at) => form(line, lines[at - 1], lines[at + 1])))
    .toSorted((a, b) => counted(b) - counted(a))[0];
  const messages: Message[] = [];
  let sender: string | undefined;
  for (const [at, line] of lines.entries()) {
    const header = headers?.[at];
    sender = header?.sender ?? sender;
    const text = header === undefined ? line : header.text;
    if (text === '' || onlyTime.test(text)) continue;
    messages.push({ ...(sender === undefined ? {} : { sender }), text });
  }
  return messages;
}

function counted(headers: readonly (Header | undefined)[]): number {
  return headers.filter((header) => header !== undefined).length;
}
