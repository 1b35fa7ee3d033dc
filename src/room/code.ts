/** A student’s answer, as a code says it. */
export interface Answer {
  /** Which ask: see `askNumber`. */
  readonly ask: number;
  /** 1 before the discussion, 2 after it. */
  readonly round: 1 | 2;
  /** Place of the option among those of the ask, from 0 to 15. */
  readonly option: number;
  /** Tells one student’s code from another’s: 24 bits, drawn once for each ask and round. */
  readonly nonce: number;
}

// Crockford’s base 32: no letter that is taken for a digit.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 9;

/** A number from 0 to 255 for an ask, from its name: other asks have another one, most of the time. */
export function askNumber(name: string): number {
  let hash = 0x811c9dc5;
  for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 0xff;
}

/**
 * An answer as nine signs in three groups, `K7Q-2MD-X4A`: 8 bits for the ask, 1 for the round, 4 for the
 * option, 24 for the nonce, and 8 that find a slip of the pen (CRC-8).
 *
 * @throws {RangeError} If a part has no room.
 */
export function codeOf({ ask, round, option, nonce }: Answer): string {
  const fits = (value: number, most: number): boolean =>
    Number.isInteger(value) && value >= 0 && value <= most;
  if (!fits(ask, 255) || !fits(option, 15) || !fits(nonce, 0xffffff))
    throw new RangeError(`codeOf: ask ${ask}, option ${option} or nonce ${nonce} is out of range`);
  const said =
    (BigInt(ask) << 29n) | (BigInt(round - 1) << 28n) | (BigInt(option) << 24n) | BigInt(nonce);
  let bits = (said << 8n) | BigInt(checkOf(said));
  let code = '';
  for (let at = 0; at < length; at += 1) {
    code = signs.charAt(Number(bits & 31n)) + code;
    bits >>= 5n;
  }
  return code.replace(/(...)(?=.)/g, '$1-');
}

/** What a code says; undefined where it is none, or one with a slip. Small letters and other groups will do. */
export function answerIn(code: string): Answer | undefined {
  const plain = plainCode(code);
  if (plain.length !== length) return undefined;
  let bits = 0n;
  for (const sign of plain) {
    const value = signs.indexOf(sign);
    if (value < 0) return undefined;
    bits = (bits << 5n) | BigInt(value);
  }
  const said = bits >> 8n;
  if (checkOf(said) !== Number(bits & 0xffn)) return undefined;
  return {
    ask: Number(said >> 29n),
    round: ((said >> 28n) & 1n) === 0n ? 1 : 2,
    option: Number((said >> 24n) & 15n),
    nonce: Number(said & 0xffffffn),
  };
}

/** A code’s signs alone, those that are easily taken for another put right. */
export function plainCode(code: string): string {
  return code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/** CRC-8 (polynomial x⁸ + x² + x + 1) over 37 bits. */
function checkOf(said: bigint): number {
  let rest = 0;
  for (let at = 36n; at >= 0n; at -= 1n) {
    const top = (rest >> 7) ^ Number((said >> at) & 1n);
    rest = (rest << 1) & 0xff;
    if (top === 1) rest ^= 0x07;
  }
  return rest;
}
