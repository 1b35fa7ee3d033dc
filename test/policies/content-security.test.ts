import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headersFile } from '../../src/policies/content-security.ts';

const directives = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split('; ').map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

const header = /^ {2}Content-Security-Policy: (.*)$/m.exec(headersFile)?.[1] ?? '';

describe('the policy of every page', () => {
  const policy = directives(contentSecurityPolicy);

  it('lets a page load nothing but what is named', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
  });

  it('runs the site’s own scripts alone: none in the page, none evaluated', () => {
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(contentSecurityPolicy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'nonce-|'sha\d/);
  });

  it('names no other site and no whole scheme', () => {
    const sources = [...policy.values()].flat().filter((source) => !/^'[a-z-]+'$/.test(source));
    expect(sources).toEqual([]);
  });

  it('keeps a base address and a form from leading elsewhere', () => {
    expect([policy.get('base-uri'), policy.get('form-action')]).toEqual([["'none'"], ["'self'"]]);
  });

  it('leaves out what a <meta> cannot say', () => {
    expect(
      [...policy.keys()].filter((name) =>
        /^(?:frame-ancestors|sandbox|report-(?:uri|to))$/.test(name),
      ),
    ).toEqual([]);
  });

  it('fits into an attribute as it is', () => {
    expect(contentSecurityPolicy).not.toMatch(/["<>&\n]/);
  });
});

describe('the _headers file', () => {
  it('has the same policy, and says that nobody may frame the site', () => {
    expect(header).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`);
  });

  it('has patterns at the line’s start, headers below them, an empty line between', () => {
    for (const block of headersFile.trimEnd().split('\n\n')) {
      const [pattern, ...lines] = block.split('\n');
      expect(pattern).toMatch(/^\/[\w./*-]*$/);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatch(/^ {2}[A-Z][\w-]+: \S.*$/);
    }
    expect(headersFile.endsWith('\n')).toBe(true);
  });

  it('lets browsers keep for good only what has its content in its name', () => {
    const forever = headersFile.split('\n\n').filter((block) => block.includes('immutable'));
    expect(forever.map((block) => block.split('\n')[0])).toEqual(['/_assets/*']);
  });

  it('is short enough for a host: 2,000 characters a line', () => {
    expect(Math.max(...headersFile.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });
});
