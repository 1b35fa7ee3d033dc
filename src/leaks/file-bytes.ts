import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Reads one file after the other into memory that is used again: new memory takes as long as reading. */
export class FileBytes {
  #bytes = new Uint8Array(1 << 16);

  /** All of a file. Valid until the next is read. */
  read(file: string): Uint8Array {
    const descriptor = openSync(file, 'r');
    try {
      this.#makeRoom(fstatSync(descriptor).size);
      let length = 0;
      let got = 0;
      do {
        got = readSync(descriptor, this.#bytes, length, this.#bytes.length - length, null);
        length += got;
        this.#makeRoom(length);
      } while (got > 0);
      return this.#bytes.subarray(0, length);
    } finally {
      closeSync(descriptor);
    }
  }

  /** Room for so many bytes and one more, so that the end of a file shows. */
  #makeRoom(length: number): void {
    if (length < this.#bytes.length) return;
    const bytes = new Uint8Array(Math.max(length + 1, 2 * this.#bytes.length));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}
