import { expect, it } from 'vitest';
import { headersFor, parseHeaderRules } from '#cli/header-rules.ts';
import { headersFile } from '../../src/policies/content-security.ts';

const rules = parseHeaderRules(`# a comment
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'none'; img-src 'self' data:

/_assets/*
	Cache-Control: public, max-age=31536000
  X-Frame-Options: SAMEORIGIN
/sw.js
  cache-control:no-cache
`);

it('reads patterns and the headers below them, colons in values included', () => {
  expect(rules.map(({ pattern }) => pattern)).toEqual(['/*', '/_assets/*', '/sw.js']);
  expect(rules[0]?.headers[1]).toEqual([
    'Content-Security-Policy',
    "default-src 'none'; img-src 'self' data:",
  ]);
});

it('applies a star to everything below, an exact path to itself only', () => {
  expect(headersFor(rules, '/it/').has('cache-control')).toBe(false);
  expect(headersFor(rules, '/sw.js').get('cache-control')).toBe('no-cache');
  expect(headersFor(rules, '/it/sw.js').has('cache-control')).toBe(false);
  expect(headersFor(rules, '/_assets/a/b.css').get('cache-control')).toBe(
    'public, max-age=31536000',
  );
});

it('joins the values of a header that two rules set', () => {
  expect(headersFor(rules, '/_assets/a.css').get('x-frame-options')).toBe('DENY, SAMEORIGIN');
});

it('understands the file that the build writes', () => {
  const own = headersFor(parseHeaderRules(headersFile), '/it/casi/');
  expect(own.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(own.get('x-content-type-options')).toBe('nosniff');
});
