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

  /** @param limit - How many different texts it takes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a text, or −1 for one text more than the limit. */
  numberOf(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.#places.length - 1;
    let place = hash & mask;
    for (;;) {
      const number = (this.#places[place] as number) - 1;
      if (number === -1) break;
      if (this.#hashes[number] === hash && this.#isAt(number, bytes, start, end)) return number;
      place = (place + 1) & mask;
    }
    if (this.#size === this.#limit) return -1;
    this.#places[place] = this.#size + 1;
    return this.#add(hash, bytes.subarray(start, end));
  }

  #isAt(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#offsets[number] as number;
    const length = end - start;
    if ((this.#offsets[number + 1] as number) - from !== length) return false;
    for (let i = 0; i < length; i += 1) {
      if (this.#kept[from + i] !== bytes[start + i]) return false;
    }
    return true;
  }

  #add(hash: number, text: Uint8Array): number {
    const number = this.#size;
    const from = this.#offsets[number] as number;
    while (from + text.length > this.#kept.length) this.#kept = doubled(this.#kept);
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

/** FNV-1a, by Fowler, Noll and Vo; mixed once more, because its low bits alone choose the place. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}
