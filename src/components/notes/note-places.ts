import type { PlacedNote } from './note-list.ts';
import type { Note } from './note-record.ts';
import { type PageText, readText } from './page-text.ts';
import { paint, placeAt } from './paint.ts';
import { findQuote } from './text-quote.ts';

type Notes = ReadonlyMap<string, Note>;

/** Where the notes of a text are in it now. */
export class NotePlaces {
  readonly #root: Element;
  readonly #locale: string;
  readonly #ranges = new Map<string, Range>();
  readonly #starts = new Map<string, number>();

  constructor(root: Element, locale: string) {
    this.#root = root;
    this.#locale = locale;
  }

  /** Looks all of them up anew. */
  find(notes: Notes): void {
    this.#ranges.clear();
    this.#starts.clear();
    const text = readText(this.#root);
    for (const note of notes.values()) this.#find(note, text);
  }

  #find({ id, locale, quote }: Note, text: PageText): void {
    const span = locale === this.#locale ? findQuote(text.text, quote) : undefined;
    if (span === undefined) return;
    this.#ranges.set(id, text.rangeOf(span));
    this.#starts.set(id, span.start);
  }

  has(id: string): boolean {
    return this.#ranges.has(id);
  }

  /** With the place of each, where it has one. */
  placed(notes: Notes): readonly PlacedNote[] {
    return [...notes.values()].map((note) => ({ note, start: this.#starts.get(note.id) }));
  }

  paint(notes: Notes): void {
    const all = [...this.#ranges].flatMap(([id, range]) => {
      const note = notes.get(id);
      return note ? [{ range, isNoted: note.note.trim() !== '' }] : [];
    });
    paint({
      noted: all.filter(({ isNoted }) => isNoted).map(({ range }) => range),
      plain: all.filter(({ isNoted }) => !isNoted).map(({ range }) => range),
    });
  }

  /** The note whose passage is at a point of the window. */
  at(x: number, y: number): string | undefined {
    const place = placeAt(x, y);
    if (place === undefined) return undefined;
    return [...this.#ranges].find(([, range]) =>
      range.isPointInRange(place.node, place.offset),
    )?.[0];
  }

  scrollTo(id: string): void {
    this.#ranges.get(id)?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }
}
