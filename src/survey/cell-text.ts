import type { Encoding } from './plan.ts';

/** A cell’s text, and whether it had to be read in another encoding than the file’s. */
export interface CellText {
  readonly text: string;
  readonly isOtherEncoding: boolean;
}

/** Bytes of a cell that a report shows at most: 200 characters of any kind. */
const shownBytes = 800;

/**
 * Decodes single cells of a file: those few whose text matters.
 *
 * UTF-16 has become UTF-8 before rows were looked for, so that cells are in UTF-8 or Windows-1252.
 */
export class CellDecoder {
  readonly #strict: TextDecoder | undefined;
  readonly #lenient: TextDecoder;
  readonly #western = new TextDecoder('windows-1252');

  constructor(encoding: Encoding) {
    const isWestern = encoding === 'windows-1252';
    // A mark within the file is a character like others.
    this.#strict = isWestern
      ? undefined
      : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    this.#lenient = new TextDecoder(isWestern ? 'windows-1252' : 'utf-8');
  }

  /** The whole cell, trimmed and composed: `è` is one letter, however it was written. */
  decode(bytes: Uint8Array, start: number, end: number): CellText {
    const cell = bytes.subarray(start, end);
    if (this.#strict === undefined)
      return { text: tidy(this.#western.decode(cell)), isOtherEncoding: false };
    try {
      return { text: tidy(this.#strict.decode(cell)), isOtherEncoding: false };
    } catch {
      return { text: tidy(this.#western.decode(cell)), isOtherEncoding: true };
    }
  }

  /** As much of the cell as a report shows; what cannot be decoded shows as �. */
  show(bytes: Uint8Array, start: number, end: number): string {
    return this.#lenient.decode(bytes.subarray(start, Math.min(end, start + shownBytes)));
  }
}

function tidy(text: string): string {
  return text.trim().normalize('NFC');
}
