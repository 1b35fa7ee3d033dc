import { expect, it } from 'vitest';
import { renderInline, renderText, resolveLink } from '#loaders/render.ts';

it('turns the names of things into addresses in the language of the page', () => {
  expect(resolveLink('it', 'case:counter#la-decisione')).toBe('/it/casi/counter/#la-decisione');
  expect(resolveLink('en', 'case:counter')).toBe('/en/cases/counter/');
  expect(resolveLink('it', 'term:front-line')).toBe('/it/glossario/#front-line');
  expect(resolveLink('en', 'source:rocks-2016')).toBe('/en/sources/#rocks-2016');
});

it.each(['https://example.org/a?b#c', 'http://example.org', 'mailto:a@example.org', '#decision'])(
  'keeps %s',
  (href) => {
    expect(resolveLink('it', href)).toBe(href);
  },
);

it.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://example.org',
  '//example.org',
  '/it/casi/',
  'cases:counter',
  '',
])('makes no address of “%s”', (href) => {
  expect(resolveLink('it', href)).toBe('#');
});

it('renders a sentence without a paragraph around it', () => {
  expect(renderInline('What *is* [churn](term:churn)?', 'en')).toBe(
    'What <em>is</em> <a href="/en/glossary/#churn">churn</a>?',
  );
});

it('leaves notes out of an edition that may not see them', () => {
  const text = 'One.\n\n<TrainerNote>\n\nTwo.\n\n</TrainerNote>\n';
  expect(JSON.stringify(renderText(text, 'en', 'student'))).not.toContain('Two');
  expect(JSON.stringify(renderText(text, 'en', 'trainer'))).toContain('Two');
});

it('points to the check when a text cannot be read', () => {
  expect(() => renderInline('a <b', 'en')).toThrowErrorMatchingInlineSnapshot(
    `[Error: 1: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`). Run “npm run check”.]`,
  );
});
