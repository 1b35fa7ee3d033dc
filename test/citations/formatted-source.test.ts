import { describe, expect, it } from 'vitest';
import { formattedSource } from '#citations/formatted-source.ts';
import type { SourceData } from '#model/source.ts';

const post: SourceData = {
  type: 'post-weblog',
  title: 'R&D at the counter',
  author: [{ literal: 'A customer' }],
  issued: { 'date-parts': [[2010, 10, 22]] },
  URL: 'https://example.org/post?a=1&b=2',
  language: 'en',
  annotation: { it: 'Il racconto.', en: 'The story.' },
};

const article: SourceData = {
  type: 'article-journal',
  title: 'Interval Estimation',
  author: [{ family: 'Rocks', given: 'Brendan' }],
  issued: { 'date-parts': [[2016]] },
  'container-title': 'The American Statistician',
  DOI: '10.1080/00031305.2016.1173124',
  language: 'en',
  annotation: { it: '', en: '' },
};

describe('a source', () => {
  it('is formatted for a sentence and for a bibliography, in the words of the language', () => {
    expect([formattedSource('post', post, 'it'), formattedSource('post', post, 'en')])
      .toMatchInlineSnapshot(`
        [
          {
            "full": "A customer. (2010, 22 ottobre). <i>R&#38;D at the counter</i>. <a href="https://example.org/post?a=1&#38;b=2" data-spelled>https://example.org/post?a=1&#38;b=2</a>",
            "inText": "A customer, 2010",
          },
          {
            "full": "A customer. (2010, October 22). <i>R&#38;D at the counter</i>. <a href="https://example.org/post?a=1&#38;b=2" data-spelled>https://example.org/post?a=1&#38;b=2</a>",
            "inText": "A customer, 2010",
          },
        ]
      `);
  });

  it('has its DOI as a link that is spelled out', () => {
    expect(formattedSource('rocks-2016', article, 'en').full).toMatch(
      /<a href="(https:\/\/doi\.org\/10\.1080\/00031305\.2016\.1173124)" data-spelled>\1<\/a>$/,
    );
  });

  it('has no link where it has no address', () => {
    const { URL: _, ...book } = post;
    expect(formattedSource('book', book, 'en').full).not.toContain('<a');
  });

  it('does not say what it is used for here', () => {
    expect(JSON.stringify(formattedSource('post', post, 'en'))).not.toContain('The story');
  });
});
