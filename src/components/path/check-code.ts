/** What a record of a finished path declares. */
export interface Declared {
  /** Of the path. */
  readonly slug: string;
  readonly name: string;
  /** `2026-11-23`. */
  readonly finished: string;
  /** How many steps were done. */
  readonly steps: number;
  /** Points of the quizzes, in the order of the steps, as they stand on the sheet. */
  readonly scores: readonly string[];
}

// Without I, L, O and U, which are mistaken for others (Crockford).
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A code that changes with whatever a record declares: ten letters and digits in two groups. A
 * checksum and no signature: whoever knows how it is made can make one.
 *
 * @throws {Error} If the browser has no `crypto.subtle`: it has one on https and on localhost only.
 */
export async function checkCode({
  slug,
  name,
  finished,
  steps,
  scores,
}: Declared): Promise<string> {
  const who = name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  const plain = [slug, who, finished, String(steps), ...scores.map(figuresIn)];
  const bytes = new TextEncoder().encode(JSON.stringify(plain));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const code = Array.from(hash.slice(0, 10), (byte) => letters[byte % 32]).join('');
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** “8,5 su 10” and “8.5 of 10” are the same points. */
function figuresIn(score: string): string {
  return (score.replaceAll(',', '.').match(/\d+(?:\.\d+)?/g) ?? []).map(Number).join('/');
}

/** A code as somebody typed it, to be compared. */
export function plainCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
}
