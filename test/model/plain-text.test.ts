import { expect, it } from 'vitest';
import { renderInline } from '#loaders/render.ts';
import { plainText } from '#model/plain-text.ts';

it('is what a reader would see, without marks', () => {
  expect(
    plainText(
      'What <em>is</em> <a href="/en/glossary/#churn">churn</a>, <i lang="it">insomma</i>?',
    ),
  ).toBe('What is churn, insomma?');
});

it('keeps paragraphs and lines apart', () => {
  expect(plainText('<p>One.</p><p>Two,<br>three.</p><ul><li>four</li><li>five</li></ul>')).toBe(
    'One. Two, three. four five',
  );
});

it.each(['R&D', 'p < 0.05', 'a > b', '“&amp;” is an ampersand', 'one\n\ntwo', '3 × 4 − 5'])(
  'gives back “%s” as it was typed',
  (typed) => {
    const markdown = typed.replace('<', '\\<').replaceAll('&amp;', '\\&amp;');
    expect(plainText(renderInline(markdown, 'en'))).toBe(typed.replace(/\s+/g, ' '));
  },
);
