import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundPage } from '#components/search/pagefind.ts';
import SiteSearch from '#components/search/SiteSearch.astro';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';

let running = 0;
let together = 0;
const asked: (string | null)[] = [];
/** What fails at the next search: the load, or the answer. */
let failing: 'load' | 'answer' | undefined;
let loads = 0;
let destroyed = 0;

/** Finds one page for “voto” and nothing for “zebra”; takes its time, as a slow network does. */
async function search(query: string | null) {
  asked.push(query);
  if (failing === 'answer') throw new Error('No connection.');
  running += 1;
  together = Math.max(together, running);
  await new Promise((done) => setTimeout(done, 5));
  const page: FoundPage = {
    url: '/it/casi/a/',
    content: '',
    excerpt: 'il <mark>voto</mark>',
    meta: { title: 'Il caso', kind: 'case' },
    filters: {},
    sub_results: [],
  };
  running -= 1;
  const results = query === 'zebra' ? [] : [{ id: 'a', data: async () => page }];
  return { results, totalFilters: { kind: { case: 6 } } };
}

async function loadPagefind() {
  loads += 1;
  if (failing === 'load') throw new Error('No connection.');
  const destroy = async (): Promise<void> => {
    destroyed += 1;
  };
  return { search, destroy };
}

vi.mock('#components/search/pagefind.ts', () => ({ loadPagefind: () => loadPagefind() }));

let page: HTMLElement;
const html = await render(SiteSearch, { locale: 'it' });

async function open(end = ''): Promise<void> {
  mount('');
  history.replaceState(null, '', `/it/cerca/${end}`);
  [running, together, asked.length, loads, destroyed] = [0, 0, 0, 0, 0];
  failing = undefined;
  page = mount(html);
  await import('#components/search/site-search.element.ts');
}

const status = (): string => page.querySelector('[data-out=status]')?.textContent ?? '';
const titles = (): (string | null)[] =>
  [...page.querySelectorAll('.search-result h2')].map((heading) => heading.textContent);

function goTo(fragment: string): void {
  history.replaceState(null, '', fragment);
  window.dispatchEvent(new Event('hashchange'));
}

const submit = (): unknown =>
  page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));

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
    expect([status(), location.search, location.hash]).toEqual([
      '1 pagina per «voto»',
      '',
      '#q=voto',
    ]);
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

describe('typing', () => {
  afterEach(() => void vi.useRealTimers());

  it('is waited for, but not by a form that is sent', async () => {
    await vi.waitFor(() =>
      expect(page.querySelector('[data-out=facets]')?.textContent).toContain('Caso'),
    );
    vi.useFakeTimers();
    // A set: happy-dom, unlike browsers, announces what `replaceState` does to the fragment.
    const questions = (): unknown[] => [...new Set(asked)];
    for (const query of ['vo', 'voto']) type(query);
    await vi.advanceTimersByTimeAsync(100);
    expect(questions()).toEqual([null]);
    await vi.advanceTimersByTimeAsync(100);
    expect(questions()).toEqual([null, 'voto']);
    type('zebra');
    submit();
    await vi.advanceTimersByTimeAsync(20);
    expect(questions()).toEqual([null, 'voto', 'zebra']);
  });
});

describe('a search that fails', () => {
  const failed = 'La ricerca non si raggiunge. Controlla la connessione e riprova.';

  it('says so, shows nothing, and is loaded anew by the next', async () => {
    await open('#q=voto');
    await vi.waitFor(() => expect(titles()).toEqual(['Il caso']));
    failing = 'answer';
    submit();
    await vi.waitFor(() => expect(status()).toBe(failed));
    expect([titles(), destroyed, loads]).toEqual([[], 1, 1]);
    failing = undefined;
    submit();
    await vi.waitFor(() => expect(titles()).toEqual(['Il caso']));
    expect(loads).toBe(2);
  });

  it('because nothing could be loaded speaks of the index in development alone', async () => {
    failing = 'answer';
    submit();
    await vi.waitFor(() => expect(status()).toBe(failed));
    failing = 'load';
    page.querySelector<HTMLElement>('site-search')?.setAttribute('data-say-missing', 'No index.');
    submit();
    await vi.waitFor(() => expect(status()).toBe('No index.'));
    page.querySelector('site-search')?.removeAttribute('data-say-missing');
    submit();
    await vi.waitFor(() => expect(status()).toBe(failed));
  });
});

describe('the page', () => {
  it('without JavaScript is hidden behind a word on where else to look', () => {
    expect(html).toMatch(/<noscript>.*Argomenti.*<\/noscript>/s);
    expect(html).toMatch(/<site-search\s+hidden/);
  });

  it('starts with the question of its address', async () => {
    await open('#q=voto');
    await vi.waitFor(() => expect(titles()).toEqual(['Il caso']));
    expect(page.querySelector<HTMLInputElement>('#query')?.value).toBe('voto');
  });

  it('understands an address from before, and moves its question out of what hosts see', async () => {
    await open('?q=voto');
    await vi.waitFor(() => expect(titles()).toEqual(['Il caso']));
    expect(location.pathname + location.search + location.hash).toBe('/it/cerca/#q=voto');
  });

  it('follows a link to another search', async () => {
    await open('#q=zebra&kind=term');
    await vi.waitFor(() => expect(status()).toContain('filtri'));
    goTo('#q=voto');
    await vi.waitFor(() => expect(titles()).toEqual(['Il caso']));
    expect(location.hash).toBe('#q=voto');
  });

  it('keeps its search in the address when a link leads to a place on the page', async () => {
    await open('#q=voto');
    await vi.waitFor(() => expect(titles()).toEqual(['Il caso']));
    goTo('#content');
    expect([titles(), location.hash]).toEqual([['Il caso'], '#q=voto']);
  });

  it('starts with filters and no results when nothing is asked', async () => {
    await vi.waitFor(() =>
      expect(page.querySelector('[data-out=facets]')?.textContent).toContain('Caso 6'),
    );
    expect(titles()).toEqual([]);
    expect(status()).toContain('Scrivi una parola');
  });
});
