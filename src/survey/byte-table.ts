/**
 * Numbers for texts, given as bytes: the first text seen is 0, the next other one 1. A text that was
 * seen before is found without decoding it.
 */
export class ByteTable {
  readonly #limit: number;
  #size = 0;
  /** Twice as many as texts at least; a text’s number plus 1, or 0 for a free place. */
  #places = new Int32Array(64);
  #hashes = new Int32Array(32);
  /** Text i is at offsets[i] to offsets[i + 1] of the bytes kept. */
  #offsets = new Int32Array(33);
  #kept = new Uint8Array(1024);
  #words = new DataView(this.#kept.buffer);

  /** @param limit - How many different texts it takes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a text, or −1 for one text more than the limit. */
  numberOf(text: DataView, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const mask = this.#places.length - 1;
    let place = hash & mask;
    for (;;) {
      const number = (this.#places[place] as number) - 1;
      if (number === -1) break;
      if (this.#hashes[number] === hash && this.#isAt(number, text, start, end)) return number;
      place = (place + 1) & mask;
    }
    if (this.#size === this.#limit) return -1;
    this.#places[place] = this.#size + 1;
    return this.#add(hash, new Uint8Array(text.buffer, text.byteOffset + start, end - start));
  }

  /** Four bytes at a time; the last four may overlap those before. */
  #isAt(number: number, text: DataView, start: number, end: number): boolean {
    const from = this.#offsets[number] as number;
    const length = end - start;
    const kept = this.#words;
    if ((this.#offsets[number + 1] as number) - from !== length) return false;
    if (length < 4) {
      for (let i = 0; i < length; i += 1) {
        if (kept.getUint8(from + i) !== text.getUint8(start + i)) return false;
      }
      return true;
    }
    if (kept.getInt32(from + length - 4, true) !== text.getInt32(end - 4, true)) return false;
    for (let i = 0; i < length - 4; i += 4) {
      if (kept.getInt32(from + i, true) !== text.getInt32(start + i, true)) return false;
    }
    return true;
  }

  #add(hash: number, text: Uint8Array): number {
    const number = this.#size;
    const from = this.#offsets[number] as number;
    while (from + text.length > this.#kept.length) this.#kept = doubled(this.#kept);
    this.#words = new DataView(this.#kept.buffer);
    this.#kept.set(text, from);
    this.#hashes[number] = hash;
    this.#offsets[number + 1] = from + text.length;
    this.#size += 1;
    if (this.#size === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.#hashes = doubled(this.#hashes);
    const offsets = new Int32Array(this.#hashes.length + 1);
    offsets.set(this.#offsets);
    this.#offsets = offsets;
    this.#places = new Int32Array(this.#places.length * 2);
    const mask = this.#places.length - 1;
    for (let number = 0; number < this.#size; number += 1) {
      let place = (this.#hashes[number] as number) & mask;
      while (this.#places[place] !== 0) place = (place + 1) & mask;
      this.#places[place] = number + 1;
    }
  }
}

/** The same values in an array twice as long. */
export function doubled<T extends Uint8Array | Uint32Array | Int32Array | Float64Array>(
  array: T,
): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}

/** In the manner of FNV-1a, over four bytes at a time; the last four may overlap those before. */
function hashOf(text: DataView, start: number, end: number): number {
  let hash = end - start;
  if (hash < 4) {
    for (let at = start; at < end; at += 1) hash = mixed(hash ^ text.getUint8(at));
    return hash;
  }
  hash = mixed(hash ^ text.getInt32(end - 4, true));
  for (let at = start; at < end - 4; at += 4) hash = mixed(hash ^ text.getInt32(at, true));
  return hash;
}

/** So that every bit of a word matters for the low bits, which choose the place. */
function mixed(word: number): number {
  const product = Math.imul(word, 0x9e3779b1);
  return product ^ (product >>> 15);
}
