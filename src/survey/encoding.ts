import type { Encoding } from './plan.ts';
import type { FormatReasons } from './preview.ts';

export interface FoundEncoding {
  readonly encoding: Encoding;
  readonly because: FormatReasons['encoding'];
}

/**
 * The encoding of a file, by its byte order mark, else by zero bytes in every other place (UTF-16),
 * else UTF-8 if its letters beyond ASCII are, or most of them: exports cut texts in the middle of a
 * letter. Otherwise Windows-1252.
 *
 * @param bytes - The file’s beginning, the longer the better; it may end within a letter.
 */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return found('utf-8', 'mark');
  if (first === 0xff && second === 0xfe) return found('utf-16le', 'mark');
  if (first === 0xfe && second === 0xff) return found('utf-16be', 'mark');
  const zeros = zerosIn(bytes.subarray(0, 4096));
  if (zeros.odd > 0.4 && zeros.even < 0.05) return found('utf-16le', 'zeros');
  if (zeros.even > 0.4 && zeros.odd < 0.05) return found('utf-16be', 'zeros');
  const { valid, invalid } = countLetters(bytes);
  if (invalid === 0) return found('utf-8', valid === 0 ? 'ascii' : 'valid');
  return valid > invalid ? found('utf-8', 'mostly-valid') : found('windows-1252', 'fallback');
}

function found(encoding: Encoding, because: FormatReasons['encoding']): FoundEncoding {
  return { encoding, because };
}

/** Shares of zero bytes at even and at odd places. */
function zerosIn(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return { even: (2 * even) / bytes.length, odd: (2 * odd) / bytes.length };
}

/** How many letters beyond ASCII are well-formed UTF-8, and how many bytes are not. */
function countLetters(bytes: Uint8Array): { readonly valid: number; readonly invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length;) {
    const length = letterLength(bytes[at] as number);
    if (length === 1) {
      at += 1;
      continue;
    }
    const followers = bytes.subarray(at + 1, at + length);
    const isWhole = followers.length === length - 1;
    if (length > 1 && followers.every((byte) => byte >> 6 === 2)) {
      if (isWhole) valid += 1;
      at += length;
    } else {
      invalid += 1;
      at += 1;
    }
  }
  return { valid, invalid };
}

/** How many bytes a letter has in UTF-8 by its first one; 0 for what begins none. */
function letterLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}
