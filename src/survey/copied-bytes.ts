import { doubled } from './byte-table.ts';

/** Bytes put together from several blocks. */
export class CopiedBytes {
  bytes = new Uint8Array(1024);
  /** The same bytes, to be read four at a time. */
  words = new DataView(this.bytes.buffer);
  length = 0;

  append(bytes: Uint8Array): void {
    while (this.length + bytes.length > this.bytes.length) {
      this.bytes = doubled(this.bytes);
      this.words = new DataView(this.bytes.buffer);
    }
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }
}
