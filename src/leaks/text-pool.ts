import { phraseLength } from './phrase-length.ts';
import { readList, textEnd, type WordList, wordEnd, wordList } from './word-list.ts';

/** Texts as bare words, one after the other: between words `wordEnd`, after each text `textEnd`. */
export class TextPool {
  #bytes = new Uint8Array(new SharedArrayBuffer(1 << 16));
  #length = 0;
  #longest = 0;
  #phrases = 0;

  /** All texts, in memory that threads can share. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** How many phrases the texts have, those that come again counted again. */
  get phrases(): number {
    return this.#phrases;
  }

  /** Adds a text of one word or more. */
  add({ letters, starts, count }: WordList): void {
    for (let word = 0; word < count; word += 1) this.#addWord(letters, starts[word] ?? 0);
    this.#bytes[this.#length - 1] = textEnd;
    this.#longest = Math.max(this.#longest, count);
    this.#phrases += Math.max(1, count - phraseLength + 1);
  }

  #addWord(letters: Uint8Array, start: number): void {
    for (let at = start; ; at += 1) {
      const letter = letters[at] ?? wordEnd;
      if (this.#length === this.#bytes.length) this.#makeRoom();
      this.#bytes[this.#length] = letter;
      this.#length += 1;
      if (letter <= wordEnd) return;
    }
  }

  #makeRoom(): void {
    const bytes = new Uint8Array(new SharedArrayBuffer(2 * this.#bytes.length));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }

  /** Every text in turn. Each is valid until the next. */
  *texts(): Iterable<WordList> {
    const { bytes } = this;
    const list = wordList(bytes, this.#longest);
    for (let from = 0; from < bytes.length;) {
      const to = bytes.indexOf(textEnd, from) + 1;
      readList(bytes, from, to, list);
      yield list;
      from = to;
    }
  }
}
