import { beforeAll, describe, expect, it } from 'vitest';
import type { FoundPage } from '#components/search/pagefind.ts';
import { mount } from '../../helpers/mount.ts';

let rendering: typeof import('#components/search/render-results.ts');
beforeAll(async () => {
  mount('');
  rendering = await import('#components/search/render-results.ts');
});

function page(changes: Partial<FoundPage>): FoundPage {
  return {
    url: '/it/casi/a/',
    content: '',
    excerpt: '',
    meta: { title: 'A case', kind: 'case' },
    filters: {},
    sub_results: [],
    ...changes,
  };
}

const kinds = { case: 'Caso', term: 'Voce di glossario' };

describe('a result', () => {
  it('has its kind, its title linked, and an excerpt with the words marked', () => {
    const item = rendering.resultItem(
      page({ excerpt: 'the <mark>promise</mark> of a <mark>manager</mark>' }),
      kinds,
    );
    expect(item.querySelector('.label')?.textContent).toBe('Caso');
    expect(item.querySelector('h2 a')?.outerHTML).toBe('<a href="/it/casi/a/">A case</a>');
    expect(item.querySelectorAll('p')[1]?.innerHTML).toBe(
      'the <mark>promise</mark> of a <mark>manager</mark>',
    );
  });

  it('says which language a foreign title is in', () => {
    const item = rendering.resultItem(page({ meta: { title: 'A case', lang: 'en' } }), kinds);
    expect(item.querySelector('a')?.lang).toBe('en');
  });

  it('has the sections that the words stand in, three at most, and not the page again', () => {
    const section = (url: string) => ({ title: url, url, excerpt: 'x' });
    const found = page({
      sub_results: [
        '/it/casi/a/',
        '/it/casi/a/#1',
        '/it/casi/a/#2',
        '/it/casi/a/#3',
        '/it/casi/a/#4',
      ].map(section),
    });
    const links = [...rendering.resultItem(found, kinds).querySelectorAll('ul a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(['/it/casi/a/#1', '/it/casi/a/#2', '/it/casi/a/#3']);
  });

  it('of the glossary is not its own section', () => {
    const url = '/it/glossario/#churn';
    const found = page({ url, sub_results: [{ title: 'Churn', url, excerpt: 'x' }] });
    expect(rendering.resultItem(found, kinds).querySelector('ul')).toBeNull();
  });

  it('without title or known kind still leads somewhere', () => {
    const item = rendering.resultItem(page({ meta: { kind: 'quiz' } }), kinds);
    expect([
      item.querySelector('.label')?.textContent,
      item.querySelector('a')?.textContent,
    ]).toEqual(['quiz', '/it/casi/a/']);
  });
});

describe('HTML', () => {
  const hostile =
    '<img src=x onerror=alert(1)> <mark><b>bold</b></mark> &lt;script&gt; &amp;amp; </textarea><i>x</i>';

  it('in an excerpt is text', () => {
    const item = rendering.resultItem(
      page({ excerpt: hostile, sub_results: [{ title: 's', url: '/a/#s', excerpt: hostile }] }),
      kinds,
    );
    expect(item.querySelector('img, b, script, i, textarea')).toBeNull();
    expect(item.querySelectorAll('mark')).toHaveLength(2);
    expect(item.textContent).toContain('<script> &amp;');
  });

  it('in a title, a section or a kind is text', () => {
    const item = rendering.resultItem(
      page({
        meta: { title: '<b>t</b>', kind: '<b>k</b>' },
        sub_results: [{ title: '<b>s</b>', url: '/a/#s', excerpt: '' }],
      }),
      kinds,
    );
    expect(item.querySelector('b')).toBeNull();
    expect(item.querySelector('h2')?.textContent).toBe('<b>t</b>');
  });

  it('in a filter’s value is text', () => {
    const fieldset = rendering.facetFieldset('theme', '<b>n</b>', { '<b>v</b>': 1 }, [], {});
    expect(fieldset?.querySelector('b')).toBeNull();
    expect(fieldset?.querySelector('input')?.value).toBe('<b>v</b>');
  });
});

describe('a filter', () => {
  it('offers what would leave something, with how much, in words for readers', () => {
    const fieldset = rendering.facetFieldset('kind', 'Tipo', { case: 6, term: 0 }, [], kinds);
    expect(
      [...(fieldset?.querySelectorAll('label') ?? [])].map((label) => label.textContent),
    ).toEqual(['Caso 6']);
    expect(fieldset?.querySelector('legend')?.textContent).toBe('Tipo');
  });

  it('keeps what was chosen, even when it leaves nothing', () => {
    const fieldset = rendering.facetFieldset('kind', 'Tipo', { case: 6, term: 0 }, ['term'], kinds);
    const boxes = [...(fieldset?.querySelectorAll('input') ?? [])];
    expect(boxes.map(({ value, checked }) => [value, checked])).toEqual([
      ['case', false],
      ['term', true],
    ]);
  });

  it('is left out when there is nothing to choose', () => {
    expect(rendering.facetFieldset('kind', 'Tipo', { case: 0 }, [], kinds)).toBeUndefined();
  });
});
