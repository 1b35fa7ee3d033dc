import { phraseLength, shortestText } from './phrase-length.ts';
import { lengthen, move, spread } from './run-hash.ts';
import { textEnd, type WordList, wordEnd } from './word-list.ts';

/** What a table is made of, in memory that threads share. */
export interface TableParts {
  /** The texts that the phrases are runs of: see `TextPool`. */
  readonly pool: Uint8Array;
  /** For each phrase its place in the pool, plus 1, in the first free slot from its hash on. */
  readonly slots: Uint32Array;
  /** Two bits for the first words of each phrase: they rule out most places of a text. */
  readonly filter: Int32Array;
}

/** A phrase of a table, found in a text. */
export interface Found {
  /** Which word of the text it begins with. */
  readonly start: number;
  readonly length: number;
  readonly slot: number;
}

const empty = 0;
const forgotten = 0xffff_ffff;

/**
 * A set of phrases: every run of `phraseLength` words in some texts, and each shorter text from
 * `shortestText` words up as a whole. Hashes only say where to look; letters decide.
 */
export class PhraseTable {
  readonly parts: TableParts;
  readonly #filterShift: number;

  constructor(parts: TableParts) {
    this.parts = parts;
    this.#filterShift = Math.clz32(parts.filter.length) + 1;
  }

  /** The first phrase in a text, from a word on; of several that begin there the shortest. */
  find(text: WordList, from = 0): Found | undefined {
    let hash = 0;
    for (let word = from; word < text.count; word += 1) {
      hash = move(hash, text.hashes, word, from);
      const start = word - shortestText + 1;
      if (start < from || !this.#mayBegin(hash)) continue;
      const found = this.#findAt(text, start, hash);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The words of a phrase. */
  textOf({ slot, length }: Found): string {
    const { pool } = this.parts;
    const place = this.#placeIn(slot);
    let end = place;
    for (let words = 0; words < length; end += 1) if ((pool[end] ?? 0) <= wordEnd) words += 1;
    return Buffer.from(pool.subarray(place, end - 1)).toString();
  }

  /** Takes in the phrases of a text in the pool, and says how many were new. */
  add(text: WordList): number {
    const length = Math.min(text.count, phraseLength);
    let added = 0;
    let hash = 0;
    for (let word = 0; word < text.count; word += 1) {
      hash = move(hash, text.hashes, word, 0);
      const start = word - shortestText + 1;
      if (start >= 0 && start + length <= text.count && this.#add(text, start, length, hash))
        added += 1;
    }
    return added;
  }

  /** Takes a phrase out again, and says where it is in the pool. */
  forget({ slot }: Found): number {
    const place = this.#placeIn(slot);
    this.parts.slots[slot] = forgotten;
    return place;
  }

  #placeIn(slot: number): number {
    return (this.parts.slots[slot] ?? empty) - 1;
  }

  #add(text: WordList, start: number, length: number, firstHash: number): boolean {
    const { slots, filter } = this.parts;
    let hash = firstHash;
    for (let word = start + shortestText; word < start + length; word += 1)
      hash = lengthen(hash, text.hashes[word] ?? 0);
    const slot = this.#slotOf(text, start, length, hash);
    if (slots[slot] !== empty) return false;
    slots[slot] = (text.starts[start] ?? 0) + 1;
    const bits = spread(firstHash);
    const group = bits >>> this.#filterShift;
    filter[group] = (filter[group] ?? 0) | pairOf(bits);
    return true;
  }

  #mayBegin(hash: number): boolean {
    const bits = spread(hash);
    const pair = pairOf(bits);
    return ((this.parts.filter[bits >>> this.#filterShift] ?? 0) & pair) === pair;
  }

  /** The shortest phrase that begins at a word, given the hash of its first `shortestText`. */
  #findAt(text: WordList, start: number, firstHash: number): Found | undefined {
    let hash = firstHash;
    for (let length = shortestText; start + length <= text.count; length += 1) {
      const slot = this.#slotOf(text, start, length, hash);
      if (this.parts.slots[slot] !== empty) return { start, length, slot };
      if (length === phraseLength) return undefined;
      hash = lengthen(hash, text.hashes[start + length] ?? 0);
    }
    return undefined;
  }

  /** The slot that has a run of words, or the free one that it would be in. */
  #slotOf(text: WordList, start: number, length: number, hash: number): number {
    const { slots } = this.parts;
    const last = slots.length - 1;
    for (let slot = spread(hash) & last; ; slot = (slot + 1) & last) {
      const place = slots[slot] ?? empty;
      if (place === empty) return slot;
      if (place !== forgotten && this.#isAt(place - 1, text, start, length)) return slot;
    }
  }

  /** Whether the phrase at a place of the pool is this run of words. */
  #isAt(place: number, { letters, starts }: WordList, start: number, length: number): boolean {
    const { pool } = this.parts;
    let at = place;
    for (let word = start; word < start + length; word += 1) {
      for (let from = starts[word] ?? 0; (letters[from] ?? 0) > wordEnd; from += 1, at += 1) {
        if (pool[at] !== letters[from]) return false;
      }
      const after = pool[at] ?? 0;
      if (after > wordEnd) return false;
      // Only the last word may be the last of its text, and in a whole text it must be.
      if (after === textEnd) return word === start + length - 1;
      at += 1;
    }
    return length === phraseLength;
  }
}

/** Which two bits of a group stand for a hash. */
function pairOf(bits: number): number {
  return (1 << (bits & 31)) | (1 << ((bits >>> 5) & 31));
}
