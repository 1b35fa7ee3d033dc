import type { Json, Kept } from '#client/kept.ts';
import type { NewRecord } from '#client/records.ts';
import type { TextQuote } from './text-quote.ts';

/** A passage that a reader has highlighted, with a note or without. */
export interface Note {
  /** Own to it on every device, so that notebooks can be brought together. */
  readonly id: string;
  readonly quote: TextQuote;
  /** The language of the text it is in. */
  readonly locale: string;
  /** Empty for a highlight only. */
  readonly note: string;
  /** The part of the text it is in, in words. */
  readonly asked: string;
  /** The page it was made on. */
  readonly path: string;
}

/** Where the notes on a case begin in the store. */
export function notesKey(slug: string, id = ''): string {
  return `cases/${slug}/note/${id}`;
}

export function newNoteId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param inQuotes - The passage in the quotation marks of its language. */
export function noteRecord(slug: string, note: Note, inQuotes: string): NewRecord {
  const { id, quote, locale, note: text, asked } = note;
  const answer = [inQuotes, text.trim()].filter(Boolean).join('\n\n');
  return {
    key: notesKey(slug, id),
    asked,
    answer,
    state: { quote: { ...quote }, locale, note: text },
  };
}

/** What was kept, as far as it can be understood. */
export function noteFrom({ key, asked, page, state }: Kept): Note | undefined {
  const id = /\/note\/([^/]+)$/.exec(key)?.[1];
  const { quote, locale, note } = fieldsOf(state);
  const { exact, prefix, suffix, start } = fieldsOf(quote);
  const texts = [exact, prefix, suffix, locale, note];
  if (id === undefined || !texts.every((text) => typeof text === 'string')) return undefined;
  return {
    id,
    quote: {
      exact: String(exact),
      prefix: String(prefix),
      suffix: String(suffix),
      start: typeof start === 'number' ? start : 0,
    },
    locale: String(locale),
    note: String(note),
    asked,
    path: page.path,
  };
}

function fieldsOf(value: Json | undefined): Readonly<Record<string, Json | undefined>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json>>)
    : {};
}
