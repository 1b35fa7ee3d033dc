/** Kinds of bytes in a text that are no letters of ASCII. */
export const plain = 0;
export const tagStart = 1;
export const tagEnd = 2;
/** Begins a sign that takes a closer look: see `readSign`. */
export const special = 3;

/** From here on a kind is the letter itself, as a small one. */
export const firstLetter = 0x61;

const kinds = Uint8Array.from({ length: 0x100 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  if (/[a-z]/i.test(sign)) return sign.toLowerCase().charCodeAt(0);
  if (byte >= 0x80 || sign === '&' || sign === '\\') return special;
  return sign === '<' ? tagStart : sign === '>' ? tagEnd : plain;
});

/** The kind of the byte at a place. */
export function kindAt(bytes: Uint8Array, at: number): number {
  return kinds[bytes[at] ?? 0] ?? plain;
}
