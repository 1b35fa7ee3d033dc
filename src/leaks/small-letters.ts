/** No part of a word. */
export const noLetter = 1;

/**
 * Something whose meaning hangs on what stands around it, such as an escaped sign that may be part of
 * another escape. `wordsOf` can tell.
 */
export const unclear = 2;

/** What `letterOf` said before; 0 for what it was not asked about. */
const letters = new Uint16Array(0x10000);

/** The small letter for a character, given by its number. */
export function letterOf(code: number): number {
  if (code > 0xffff) return code <= 0x10ffff && isLetter(code) ? unclear : noLetter;
  const known = letters[code] ?? 0;
  if (known !== 0) return known;
  const letter = isLetter(code) || isSurrogate(code) ? smallLetter(code) : noLetter;
  letters[code] = letter;
  return letter;
}

const capitalSigma = 0x3a3;

function smallLetter(code: number): number {
  const small = String.fromCharCode(code).toLowerCase();
  // A sigma is written differently at the end of a word; a surrogate is half a character.
  if (code === capitalSigma || isSurrogate(code) || small.length !== 1) return unclear;
  return small.charCodeAt(0);
}

function isLetter(code: number): boolean {
  return /\p{L}/u.test(String.fromCodePoint(code));
}

/** Whether a number is that of half a character in UTF-16. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
