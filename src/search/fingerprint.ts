import { createHash } from 'node:crypto';

/** A fingerprint of some data: equal for equal data only. */
export function fingerprint(...data: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url');
}

/** A fingerprint of a file’s bytes. */
export function fingerprintOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
