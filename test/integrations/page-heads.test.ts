import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headOf } from '../../src/integrations/page-heads.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'retrobottega-alternates-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function page(path: string, head: string): void {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(
    join(folder, path, 'index.html'),
    `<!doctype html><html><head>${head}</head><body></body></html>`,
  );
}

describe('the languages of a page', () => {
  it('are those that its head names, the default too', () => {
    page(
      'it/casi',
      '<link rel="alternate" hreflang="it" href="https://example.org/it/casi/"><link rel="alternate" hreflang="en" href="https://example.org/en/cases/"><link rel="alternate" hreflang="x-default" href="https://example.org/">',
    );
    expect(headOf(folder, 'https://example.org/it/casi/').alternates).toEqual([
      { lang: 'it', url: 'https://example.org/it/casi/' },
      { lang: 'en', url: 'https://example.org/en/cases/' },
      { lang: 'x-default', url: 'https://example.org/' },
    ]);
  });

  it('do not include its feed', () => {
    page('en', '<link rel="alternate" type="application/rss+xml" title="News" href="/en/rss.xml">');
    expect(headOf(folder, 'https://example.org/en/').alternates).toEqual([]);
  });

  it('cannot be asked of a page that was not built', () => {
    expect(() => headOf(folder, 'https://example.org/nothing/').alternates).toThrow(/ENOENT/);
  });
});
