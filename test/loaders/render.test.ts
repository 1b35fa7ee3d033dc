import { expect, it } from 'vitest';
import { renderInline, resolveLink } from '#loaders/render.ts';
import { compiled } from '../helpers/compiled.ts';

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
  expect(JSON.stringify(compiled(text, 'en', 'student'))).not.toContain('Two');
  expect(JSON.stringify(compiled(text, 'en', 'trainer'))).toContain('Two');
});
