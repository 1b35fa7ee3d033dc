import type { Kept } from '#client/kept.ts';
import { findKept, forget, keep, type Keeping, listKept, putBack } from '#client/records.ts';
import { type Note, noteFrom, noteRecord, notesKey } from './note-record.ts';

/** The notes on a case, as they are kept and as this page has them. */
export class NoteShelf {
  readonly #slug: string;
  readonly #inQuotes: (exact: string) => string;
  readonly #notes = new Map<string, Note>();
  /** What could not be kept stays on the page at least. */
  readonly #unkept = new Set<string>();
  readonly #removed: Kept[] = [];

  /** @param inQuotes - A passage in the quotation marks of its language. */
  constructor(slug: string, inQuotes: (exact: string) => string) {
    this.#slug = slug;
    this.#inQuotes = inQuotes;
  }

  get notes(): ReadonlyMap<string, Note> {
    return this.#notes;
  }

  get canUndo(): boolean {
    return this.#removed.length > 0;
  }

  /** Takes over what is kept; a note that is being written stays as it is. */
  async load(open: string | undefined): Promise<void> {
    const found = await listKept(notesKey(this.#slug));
    if (typeof found === 'string') return;
    const stays = (id: string): boolean => id === open || this.#unkept.has(id);
    for (const id of this.#notes.keys()) if (!stays(id)) this.#notes.delete(id);
    for (const note of found.records.map(noteFrom))
      if (note && !stays(note.id)) this.#notes.set(note.id, note);
  }

  /** It is here at once, whether or not it is kept then. */
  async keep(note: Note): Promise<Keeping> {
    this.#notes.set(note.id, note);
    this.#unkept.add(note.id);
    const outcome = await keep(noteRecord(this.#slug, note, this.#inQuotes(note.quote.exact)));
    if (outcome === 'kept') this.#unkept.delete(note.id);
    return outcome;
  }

  async remove(id: string): Promise<Keeping> {
    const key = notesKey(this.#slug, id);
    const record = await findKept(key);
    // What was never kept needs no store to be forgotten.
    const outcome = record === undefined ? 'kept' : await forget(key);
    if (outcome !== 'kept') return outcome;
    if (record) this.#removed.push(record);
    this.#unkept.delete(id);
    this.#notes.delete(id);
    return outcome;
  }

  /** Puts back what was removed last; before that, what was removed before. */
  async undo(): Promise<Keeping> {
    const record = this.#removed.at(-1);
    const outcome = record === undefined ? 'kept' : await putBack([record]);
    if (outcome === 'kept') this.#removed.pop();
    await this.load(undefined);
    return outcome;
  }
}
