import { createHash } from 'node:crypto';

/** A fingerprint of some data: equal for equal data only. */
export function fingerprint(...data: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url');
}
