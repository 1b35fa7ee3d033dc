import { firstLetter, kindAt, special, tagEnd, tagStart } from './byte-kinds.ts';
import { readSign, type Sign } from './signs.ts';
import { noLetter, unclear } from './small-letters.ts';
import { addWord, hashByte, listWords, type WordList, wordEnd, wordList } from './word-list.ts';
import { wordsOf } from './words-of.ts';

/** A text’s words in two readings. Valid until the next text is read. */
export interface Reading {
  /** As a browser shows it: without its tags. */
  readonly shown: WordList;
  /**
   * With what stands inside its tags: attributes, which are published too, and whatever a script has
   * between a “less than” and a “greater than”.
   */
  readonly untagged: WordList;
}

const greaterThan = 0x3e;
const encoder = new TextEncoder();

/**
 * Lists the words of one text after the other as `wordsOf` does, but in one go over the bytes and in
 * memory that is used again.
 */
export class WordReader {
  #bytes = new Uint8Array(0);
  #reading: Reading = readingWithRoom(0);
  readonly #sign: Sign = { letter: noLetter, next: 0 };
  /** Where the word that is being read starts among the letters, and where it ends so far. */
  #start = 0;
  #end = 0;
  #hash = 0;

  /** @param text - As a string or in UTF-8. */
  read(text: string | Uint8Array): Reading {
    const length = this.#take(text);
    return this.#readBytes(length) ? this.#reading : readSlowly(this.#bytes.subarray(0, length));
  }

  /** Takes a text in, with a byte 0 behind it, and says how many bytes it has. */
  #take(text: string | Uint8Array): number {
    const isString = typeof text === 'string';
    // A UTF-16 unit takes three bytes at most.
    this.#makeRoom(isString ? text.length * 3 : text.length);
    if (!isString) this.#bytes.set(text);
    const length = isString ? encoder.encodeInto(text, this.#bytes).written : text.length;
    this.#bytes[length] = 0;
    return length;
  }

  #makeRoom(length: number): void {
    if (length < this.#bytes.length) return;
    const room = Math.max(length + 1, 2 * this.#bytes.length, 1 << 16);
    this.#bytes = new Uint8Array(room);
    this.#reading = readingWithRoom(room);
  }

  /** False if something in the text is unclear. */
  #readBytes(length: number): boolean {
    const bytes = this.#bytes;
    const lastTagEnd = bytes.lastIndexOf(greaterThan, length);
    this.#reading.shown.count = this.#reading.untagged.count = 0;
    this.#start = this.#end = this.#hash = 0;
    let inTag = false;
    for (let at = 0; at <= length; at += 1) {
      at = this.#readLetters(at);
      const kind = kindAt(bytes, at);
      if (kind === special) {
        readSign(bytes, at, this.#sign);
        at = this.#sign.next - 1;
        if (this.#sign.letter === unclear) return false;
        if (this.#sign.letter !== noLetter) {
          this.#writeLetter(this.#sign.letter);
          continue;
        }
      }
      if (this.#end > this.#start) this.#endWord(inTag);
      if (kind === tagStart && at < lastTagEnd) inTag = true;
      else if (kind === tagEnd) inTag = false;
    }
    return true;
  }

  /** Adds letters of ASCII to the word as long as there are some, and says what comes after. */
  #readLetters(from: number): number {
    const bytes = this.#bytes;
    const { letters } = this.#reading.untagged;
    let at = from;
    let end = this.#end;
    let hash = this.#hash;
    for (let kind = kindAt(bytes, at); kind >= firstLetter; kind = kindAt(bytes, at)) {
      letters[end] = kind;
      hash = hashByte(hash, kind);
      end += 1;
      at += 1;
    }
    this.#end = end;
    this.#hash = hash;
    return at;
  }

  /** Adds a letter that is one UTF-16 unit. */
  #writeLetter(letter: number): void {
    if (letter < 0x80) {
      this.#writeByte(letter);
      return;
    }
    if (letter < 0x800) this.#writeByte(0xc0 | (letter >> 6));
    else {
      this.#writeByte(0xe0 | (letter >> 12));
      this.#writeByte(0x80 | ((letter >> 6) & 0x3f));
    }
    this.#writeByte(0x80 | (letter & 0x3f));
  }

  #writeByte(byte: number): void {
    this.#reading.untagged.letters[this.#end] = byte;
    this.#hash = hashByte(this.#hash, byte);
    this.#end += 1;
  }

  #endWord(inTag: boolean): void {
    const { shown, untagged } = this.#reading;
    addWord(untagged, this.#start, this.#hash);
    if (!inTag) addWord(shown, this.#start, this.#hash);
    untagged.letters[this.#end] = wordEnd;
    this.#end += 1;
    this.#start = this.#end;
    this.#hash = 0;
  }
}

function readingWithRoom(bytes: number): Reading {
  // A small letter may take three bytes where the capital took two.
  const letters = new Uint8Array(2 * bytes);
  const words = Math.ceil(bytes / 2);
  return { shown: wordList(letters, words), untagged: wordList(letters, words) };
}

function readSlowly(bytes: Uint8Array): Reading {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return {
    shown: listWords(wordsOf(text)),
    untagged: listWords(wordsOf(text.replace(/[<>]/g, ' '))),
  };
}
