import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundPage } from '#components/search/pagefind.ts';
import SiteSearch from '#components/search/SiteSearch.astro';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

let running = 0;
let together = 0;
const asked: (string | null)[] = [];

/** Finds one page for “voto” and nothing for “zebra”; takes its time, as a slow network does. */
async function search(query: string | null) {
  asked.push(query);
  running += 1;
  together = Math.max(together, running);
  await new Promise((done) => setTimeout(done, 5));
  const page: FoundPage = {
    url: '/it/casi/a/',
    content: '',
    excerpt: 'il <mark>voto</mark>',
    meta: { title: 'Il caso', kind: 'case' },
    sub_results: [],
  };
  running -= 1;
  const results = query === 'zebra' ? [] : [{ id: 'a', data: async () => page }];
  return { results, totalFilters: { kind: { case: 6 } } };
}

vi.mock('#components/search/pagefind.ts', () => ({ loadPagefind: async () => ({ search }) }));

let page: HTMLElement;
const html = await render(SiteSearch, { locale: 'it' });

async function open(query = ''): Promise<void> {
  mount('');
  history.replaceState(null, '', `/it/cerca/${query}`);
  [running, together, asked.length] = [0, 0, 0];
  page = mount(html);
  await import('#components/search/site-search.element.ts');
}

const status = (): string => page.querySelector('[data-out=status]')?.textContent ?? '';
const titles = (): (string | null)[] =>
  [...page.querySelectorAll('.search-result h2')].map((heading) => heading.textContent);

function type(query: string): void {
  const field = page.querySelector<HTMLInputElement>('#query');
  if (field === null) throw new Error('No field.');
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => open());

describe('a search while one types', () => {
  it('shows what was found, says how much, and keeps the question in the address', async () => {
    type('voto');
    await vi.waitFor(() => expect(titles()).toEqual(['Il caso']));
    expect([status(), location.search]).toEqual(['1 pagina per «voto»', '?q=voto']);
  });

  it('says when there is nothing', async () => {
    type('zebra');
    await vi.waitFor(() => expect(status()).toContain('Nessuna pagina parla di «zebra»'));
    expect(titles()).toEqual([]);
  });

  it('answers one question after the other, because Pagefind’s answers share their pages', async () => {
    for (const query of ['v', 'vo', 'vot', 'voto']) type(query);
    await vi.waitFor(() => expect(titles()).toEqual(['Il caso']));
    expect(together).toBe(1);
    expect(asked.at(-1)).toBe('voto');
    expect(asked).not.toContain('vo');
  });

  it('never shows the answer to an earlier question', async () => {
    type('voto');
    type('zebra');
    await vi.waitFor(() => expect(status()).toContain('zebra'));
    expect(titles()).toEqual([]);
  });
});

describe('the page', () => {
  it('without JavaScript is hidden behind a word on where else to look', () => {
    expect(html).toMatch(/<noscript>.*Argomenti.*<\/noscript>/s);
    expect(html).toMatch(/<site-search\s+hidden/);
  });

  it('starts with the question of its address', async () => {
    await open('?q=voto');
    await vi.waitFor(() => expect(titles()).toEqual(['Il caso']));
    expect(page.querySelector<HTMLInputElement>('#query')?.value).toBe('voto');
  });

  it('starts with filters and no results when nothing is asked', async () => {
    await vi.waitFor(() =>
      expect(page.querySelector('[data-out=facets]')?.textContent).toContain('Caso 6'),
    );
    expect(titles()).toEqual([]);
    expect(status()).toContain('Scrivi una parola');
  });
});
