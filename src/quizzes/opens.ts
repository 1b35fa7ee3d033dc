import { sealing } from './seal.ts';

/**
 * Whether an answer is one of those sealed.
 *
 * @param form - As `sealedForm` gives it.
 * @param salt - As `saltOf` gives it.
 * @param seals - In hexadecimal.
 * @throws {Error} If the browser has no `crypto.subtle`: it has one on https and on localhost only.
 */
export async function opens(
  form: string,
  salt: string,
  seals: readonly string[],
): Promise<boolean> {
  if (form === '') return false;
  const encode = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey('raw', encode(form), 'PBKDF2', false, ['deriveBits']);
  const { hash, rounds, bytes } = sealing;
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash, iterations: rounds, salt: encode(salt) },
    key,
    8 * bytes,
  );
  return seals.includes(hexadecimal(new Uint8Array(bits)));
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
