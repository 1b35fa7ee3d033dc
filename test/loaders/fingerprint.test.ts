import { expect, it } from 'vitest';
import { fingerprint } from '#loaders/fingerprint.ts';

it('gives equal data alone equal fingerprints', () => {
  expect(fingerprint('a', { b: [1] })).toBe(fingerprint('a', { b: [1] }));
  expect(fingerprint('a')).not.toBe(fingerprint('b'));
  // Where one thing ends and the next begins counts.
  expect(fingerprint('a', 'bc')).not.toBe(fingerprint('ab', 'c'));
  // As a part of addresses and places: without / and +.
  for (const text of ['', 'a', 'b', 'c', 'd', 'e'])
    expect(fingerprint(text)).toMatch(/^[\w-]{43}$/);
});
