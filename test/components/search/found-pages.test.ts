import { describe, expect, it } from 'vitest';
import { findPages, type Question } from '#components/search/found-pages.ts';
import type { FoundPage, Pagefind } from '#components/search/pagefind.ts';

const counts = { kind: { case: 2 } };

/** A Pagefind that always finds the same pages, and remembers what it was asked. */
function pagefindWith(...pages: readonly Partial<FoundPage>[]) {
  const asked: unknown[] = [];
  const loaded: string[] = [];
  const pagefind: Pagefind = {
    options: async () => undefined,
    filters: async () => counts,
    destroy: async () => undefined,
    search: async (...question) => {
      asked.push(question);
      const results = pages.map((page, index) => ({
        id: String(index),
        data: async () => {
          loaded.push(String(page.url));
          return {
            url: '',
            content: '',
            excerpt: '',
            meta: {},
            filters: {},
            sub_results: [],
            ...page,
          };
        },
      }));
      return { results, totalFilters: counts };
    },
  };
  return { pagefind, asked, loaded };
}

const question = (changes: Partial<Question>): Question => ({
  query: '',
  chosen: new Map(),
  sort: 'relevance',
  ...changes,
});

describe('a search', () => {
  it('drops the pages that were found by a beginning of a word alone', async () => {
    const { pagefind } = pagefindWith(
      { url: '/a/', excerpt: 'the <mark>promises</mark> kept' },
      { url: '/b/', excerpt: 'the <mark>p</mark> value' },
      { url: '/c/', sub_results: [{ title: '', url: '/c/#x', excerpt: '<mark>Promise.</mark>' }] },
      { url: '/d/', meta: { title: 'Three promises' } },
      { url: '/e/', excerpt: 'promise, unmarked' },
    );
    const { pages } = await findPages(pagefind, question({ query: 'promise' }));
    expect(pages.map(({ url }) => url)).toEqual(['/a/', '/c/', '/d/']);
  });

  it('does not count the pages that it drops', async () => {
    const filters = { kind: ['case'] };
    const { pagefind } = pagefindWith(
      { filters, excerpt: '<mark>o</mark>' },
      { filters, excerpt: '<mark>ospitalità</mark>' },
    );
    const found = await findPages(pagefind, question({ query: 'ospitalità' }));
    expect([found.pages.length, found.counts]).toEqual([1, { kind: { case: 1 } }]);
  });

  it('keeps the counts of chosen filters, so that they can be taken away', async () => {
    const { pagefind } = pagefindWith();
    const chosen = new Map([['kind', ['case']]]);
    expect(await findPages(pagefind, question({ query: 'zebra', chosen }))).toEqual({
      pages: [],
      counts,
    });
  });

  it('that asks nothing loads no page, but has the counts of all', async () => {
    const { pagefind, loaded } = pagefindWith({ url: '/a/' });
    expect(await findPages(pagefind, question({}))).toEqual({ pages: [], counts });
    expect(loaded).toEqual([]);
  });

  it('with filters alone shows every page that has them', async () => {
    const { pagefind } = pagefindWith({ url: '/a/' });
    const { pages } = await findPages(
      pagefind,
      question({ chosen: new Map([['kind', ['case']]]) }),
    );
    expect(pages.map(({ url }) => url)).toEqual(['/a/']);
  });

  it('puts last what Pagefind cannot sort and leaves out', async () => {
    const { pagefind } = pagefindWith({ url: '/source/' }, { url: '/long/' }, { url: '/short/' });
    const sortable: Pagefind = {
      ...pagefind,
      search: async (query, options) => {
        const answer = await pagefind.search(query, options);
        const [, long, short] = answer.results;
        return options.sort && long && short ? { ...answer, results: [short, long] } : answer;
      },
    };
    const { pages } = await findPages(
      sortable,
      question({ chosen: new Map([['kind', ['case']]]), sort: 'minutes' }),
    );
    expect(pages.map(({ url }) => url)).toEqual(['/short/', '/long/', '/source/']);
  });

  it('asks Pagefind for any of the values within a filter, and for an order other than the usual', async () => {
    const { pagefind, asked } = pagefindWith();
    const chosen = new Map([['theme', ['Promesse', 'Cultura']]]);
    await findPages(pagefind, question({ query: 'voto', chosen, sort: 'title' }));
    await findPages(pagefind, question({ query: 'voto' }));
    const filters = { theme: { any: ['Promesse', 'Cultura'] } };
    expect(asked).toEqual([
      ['voto', { filters }],
      ['voto', { filters, sort: { title: 'asc' } }],
      ['voto', { filters: {} }],
    ]);
  });
});
