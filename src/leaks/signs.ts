import { letterOf, noLetter, unclear } from './small-letters.ts';

/** What stands at one place of a text, and where the next begins. */
export interface Sign {
  /** A small letter (one UTF-16 unit), `noLetter` or `unclear`. */
  letter: number;
  next: number;
}

const backslash = 0x5c;
const ampersand = 0x26;
const numberSign = 0x23;
const semicolon = 0x3b;

/**
 * Reads one sign that is not plain ASCII: an escape of JavaScript or JSON, a character reference or
 * a character of several bytes. A `\` or `&` that begins nothing is a sign of its own.
 *
 * @param bytes - UTF-8 with a byte 0 at its end.
 */
export function readSign(bytes: Uint8Array, at: number, sign: Sign): void {
  const byte = byteAt(bytes, at);
  if (byte === backslash) readEscape(bytes, at, sign);
  else if (byte === ampersand) readReference(bytes, at, sign);
  else readCharacter(bytes, at, sign);
}

function readEscape(bytes: Uint8Array, at: number, sign: Sign): void {
  const kind = byteAt(bytes, at + 1);
  const code = isOneOf(kind, 'uU') ? numberIn(bytes, at + 2, at + 6, 16) : undefined;
  if (code !== undefined) {
    sign.letter = isWordByte(code) || isOneOf(code, '&#;<>\\') ? unclear : letterOf(code);
    sign.next = at + 6;
    return;
  }
  sign.letter = noLetter;
  sign.next = at + (isOneOf(kind, 'nrt') ? 2 : 1);
}

function readReference(bytes: Uint8Array, at: number, sign: Sign): void {
  const end = endOfReference(bytes, at);
  sign.letter = noLetter;
  sign.next = end ?? at + 1;
  if (end === undefined || byteAt(bytes, at + 1) !== numberSign) return;
  const isHexadecimal = isOneOf(byteAt(bytes, at + 2), 'xX');
  const digits = at + (isHexadecimal ? 3 : 2);
  const code = numberIn(bytes, digits, end - 1, isHexadecimal ? 16 : 10) ?? 0;
  // What was `&amp;` once more: is there a reference behind it?
  const isReference = code === ampersand && endOfReference(bytes, end - 1) !== undefined;
  sign.letter = isReference || isWordByte(code) || isOneOf(code, '#;') ? unclear : letterOf(code);
}

/** Where the reference is over that the `&` at a place begins, if it begins one. */
function endOfReference(bytes: Uint8Array, at: number): number | undefined {
  const isNumber = byteAt(bytes, at + 1) === numberSign;
  const isHexadecimal = isNumber && isOneOf(byteAt(bytes, at + 2), 'xX');
  const first = at + 1 + Number(isNumber) + Number(isHexadecimal);
  const belongs = isNumber ? (isHexadecimal ? isHexDigit : isDigit) : isWordByte;
  let end = first;
  while (belongs(byteAt(bytes, end))) end += 1;
  return end > first && byteAt(bytes, end) === semicolon ? end + 1 : undefined;
}

/** The number between two places; undefined if something else stands there. */
function numberIn(bytes: Uint8Array, from: number, to: number, base: 10 | 16): number | undefined {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const byte = byteAt(bytes, at);
    if (!isHexDigit(byte)) return undefined;
    number = number * base + (isDigit(byte) ? byte - 0x30 : (byte | 0x20) - 0x57);
  }
  return number;
}

/** The least character that is written in so many bytes. */
const least = [0, 0, 0x80, 0x800, 0x10000];

// What is not UTF-8 counts as one sign a byte: no letter, whatever one takes it for.
function readCharacter(bytes: Uint8Array, at: number, sign: Sign): void {
  const first = byteAt(bytes, at);
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  let code = first & (0x7f >> length);
  sign.letter = noLetter;
  sign.next = at + 1;
  for (let place = at + 1; place < at + length; place += 1) {
    const byte = byteAt(bytes, place);
    if ((byte & 0xc0) !== 0x80) return;
    code = (code << 6) | (byte & 0x3f);
  }
  if (first < 0xc2 || code < (least[length] ?? 0)) return;
  sign.letter = letterOf(code);
  sign.next = at + length;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isHexDigit(byte: number): boolean {
  const small = byte | 0x20;
  return isDigit(byte) || (small >= 0x61 && small <= 0x66);
}

/** Whether a sign is a `\w` of a regular expression. */
function isWordByte(byte: number): boolean {
  const small = byte | 0x20;
  return isDigit(byte) || byte === 0x5f || (small >= 0x61 && small <= 0x7a && byte < 0x80);
}

function isOneOf(byte: number, signs: string): boolean {
  return byte < 0x80 && signs.includes(String.fromCharCode(byte));
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
