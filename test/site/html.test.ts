import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { editions } from '#editions/edition.ts';
import { readSite, type SitePage } from '../helpers/site.ts';

// The preset is the HTML standard and nothing of taste, so no rule has to be switched off.
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);

describe.each(editions)('every page of the %s edition', (edition) => {
  const { pages } = readSite(edition);

  it('is valid HTML', () => {
    expect(pages.flatMap(validityErrors)).toEqual([]);
  });

  it('has no inline style, script or event handler', () => {
    expect(pages.flatMap(inlineCode)).toEqual([]);
  });

  it('uses every id once', () => {
    expect(pages.flatMap(repeatedIds)).toEqual([]);
  });

  it('has one h1, and headings that go down one level at a time', () => {
    expect(pages.flatMap(headingFaults)).toEqual([]);
  });

  it('says its language, the one that its address names', () => {
    const wrong = pages.filter(({ document, locale }) => {
      const { lang } = document.documentElement;
      return locale === undefined ? lang === '' : lang !== locale;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

function validityErrors({ file, html }: SitePage): string[] {
  return validator
    .validateStringSync(html, file)
    .results.flatMap(({ messages }) => messages)
    .map(({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} (${ruleId})`);
}

/** What the content security policy would block anyway: better no one writes it. */
function inlineCode({ file, document }: SitePage): string[] {
  const faults = [...document.querySelectorAll('*')].flatMap((element) => {
    const type = element.getAttribute('type');
    const isInline = element.tagName === 'SCRIPT' && !element.hasAttribute('src');
    return [
      ...element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on')),
      ...(element.tagName === 'STYLE' ? ['a <style>'] : []),
      ...(isInline && type !== 'application/ld+json' ? ['an inline <script>'] : []),
      ...(/^\s*javascript:/i.test(element.getAttribute('href') ?? '')
        ? ['a javascript: link']
        : []),
    ].map((fault) => `<${element.tagName.toLowerCase()}> with ${fault}`);
  });
  return faults.map((fault) => `${file}: ${fault}`);
}

function repeatedIds({ file, document }: SitePage): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: #${id}`);
}

function headingFaults({ file, document }: SitePage): string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  const gaps = levels.flatMap((level, index) => {
    const before = index === 0 ? 0 : (levels[index - 1] ?? 0);
    const text = headings[index]?.textContent.trim() ?? '';
    return level > before + 1 ? [`${file}: h${level} “${text}” after h${before}`] : [];
  });
  const titles = levels.filter((level) => level === 1).length;
  return titles === 1 ? gaps : [`${file}: ${titles} h1`, ...gaps];
}
