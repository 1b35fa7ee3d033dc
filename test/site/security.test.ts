import { describe, expect, it } from 'vitest';
import { editions } from '#editions/edition.ts';
import { contentSecurityPolicy } from '../../src/policies/content-security.ts';
import { attributesOf, readBuilt, readSite } from '../helpers/site.ts';

describe.each(editions)('the %s edition', (edition) => {
  const site = readSite(edition);

  it('carries the policy on every page, before anything that could load', () => {
    const wrong = site.pages.filter((page) => {
      const policies = attributesOf(
        page.head,
        'meta[http-equiv="Content-Security-Policy"]',
        'content',
      );
      const [first] = page.head.querySelectorAll('meta[http-equiv], link, script, style, img');
      return (
        policies.join('\n') !== contentSecurityPolicy ||
        first?.getAttribute('http-equiv') !== 'Content-Security-Policy'
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('sends the policy as a header too, with what only a header can forbid', () => {
    const headers = readBuilt(site, '_headers')
      .split('\n')
      .map((line) => line.trim());
    expect(headers[0]).toBe('/*');
    expect(headers).toContain(
      `Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'none'`,
    );
    expect(headers).toContain('X-Content-Type-Options: nosniff');
  });
});

it('allows nothing but the site’s own files', () => {
  expect(contentSecurityPolicy).toMatchInlineSnapshot(
    `"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"`,
  );
});
