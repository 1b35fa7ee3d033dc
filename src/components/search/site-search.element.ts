import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { type FilterCounts, loadPagefind, type FoundPage, type Pagefind, type SearchAnswer } from './pagefind.ts';
import { facetFieldset, resultItem } from './render-results.ts';
import { isTrueHit } from './true-hit.ts';

const pageSize = 10;

/**
 * `<site-search>`: searches while one types. Query, filters and order live in the address, so that
 * a search can be shared and the browser’s back button leads to it. Words are in `data-…`.
 */
export class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind | undefined> | undefined;
  /** Counts searches: an answer that arrives after a later question is dropped. */
  #asked = 0;
  #pages: readonly FoundPage[] = [];
  #shown = pageSize;

  connectedCallback(): void {
    this.hidden = false;
    this.#readAddress();
    part(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.addEventListener('input', (event) => {
      if (event.target === this.#query()) void this.#search();
    });
    this.addEventListener('change', (event) => {
      if (event.target !== this.#query()) void this.#search();
    });
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('keydown', (event) => this.#walkResults(event));
    void this.#search();
  }

  #query(): HTMLInputElement {
    return part(this, '#query', HTMLInputElement);
  }

  #sort(): HTMLSelectElement {
    return part(this, 'select', HTMLSelectElement);
  }

  #readAddress(): void {
    const address = new URLSearchParams(location.search);
    this.#query().value = address.get('q') ?? '';
    this.#sort().value = address.get('sort') ?? 'relevance';
    if (this.#sort().value === '') this.#sort().value = 'relevance';
  }

  /** Filters chosen on the page or, before there are any, in the address. */
  #chosen(): Map<string, string[]> {
    const facets = (this.dataset['facets'] ?? '').split(' ');
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const address = new URLSearchParams(location.search);
    const values = (facet: string): string[] =>
      boxes.length === 0
        ? address.getAll(facet)
        : boxes.filter((box) => box.name === facet && box.checked).map((box) => box.value);
    return new Map(facets.map((facet) => [facet, values(facet)] as const).filter(([, v]) => v.length > 0));
  }

  async #search(): Promise<void> {
    this.#asked += 1;
    const question = this.#asked;
    const query = this.#query().value.trim();
    const chosen = this.#chosen();
    this.#pagefind ??= loadPagefind();
    const pagefind = await this.#pagefind;
    if (pagefind === undefined) return this.#say('missing');
    const sort = this.#sort().value;
    const answer = await pagefind.search(query === '' ? null : query, {
      filters: Object.fromEntries([...chosen].map(([facet, any]) => [facet, { any }])),
      ...(sort === 'relevance' ? {} : { sort: { [sort]: 'asc' } }),
    });
    const pages = await loadPages(answer, query);
    if (question !== this.#asked) return;
    this.#pages = query === '' && chosen.size === 0 ? [] : pages;
    this.#shown = pageSize;
    this.#remember(query, chosen, sort);
    // Counts beside filters would be those of the false hits.
    this.#showFilters(pages.length === 0 && chosen.size === 0 ? {} : answer.totalFilters, chosen);
    this.#showPages(query, chosen.size > 0);
  }

  #showFilters(counts: FilterCounts, chosen: ReadonlyMap<string, readonly string[]>): void {
    const names: Record<string, string> = JSON.parse(this.dataset['names'] ?? '{}');
    const kinds: Record<string, string> = JSON.parse(this.dataset['kinds'] ?? '{}');
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
    const fieldsets = (this.dataset['facets'] ?? '').split(' ').flatMap((facet) => {
      const labels = facet === 'kind' ? kinds : {};
      const fieldset = facetFieldset(facet, names[facet] ?? facet, counts[facet] ?? {}, chosen.get(facet) ?? [], labels);
      return fieldset ? [fieldset] : [];
    });
    part(this, '[data-out=facets]').replaceChildren(...fieldsets);
    part(this, '[data-out=filters]').hidden = fieldsets.length === 0;
    part(this, '[data-action=reset]').hidden = chosen.size === 0;
    if (focused) document.getElementById(focused)?.focus();
  }

  #showPages(query: string, filtered: boolean): void {
    const kinds: Record<string, string> = JSON.parse(this.dataset['kinds'] ?? '{}');
    const count = this.#pages.length;
    part(this, '[data-out=results]').replaceChildren(
      ...this.#pages.slice(0, this.#shown).map((page) => resultItem(page, kinds)),
    );
    part(this, '[data-action=more]').hidden = count <= this.#shown;
    part(this, '[data-out=sort]').hidden = count < 2;
    const values = { query, count: String(count) };
    if (count === 0 && filtered) this.#say('none-filtered', values);
    else if (count === 0) this.#say(query === '' ? 'start' : 'none', values);
    else if (query === '') this.#say(count === 1 ? 'all-one' : 'all', values);
    else this.#say(count === 1 ? 'one' : 'many', values);
  }

  #say(sentence: string, values: Readonly<Record<string, string>> = {}): void {
    const text = this.getAttribute(`data-say-${sentence}`) ?? '';
    part(this, '[data-out=status]').textContent = text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }

  #remember(query: string, chosen: ReadonlyMap<string, readonly string[]>, sort: string): void {
    const address = new URLSearchParams();
    if (query !== '') address.set('q', query);
    for (const [facet, values] of chosen) for (const value of values) address.append(facet, value);
    if (sort !== 'relevance') address.set('sort', sort);
    const text = address.size > 0 ? `?${address}` : '';
    history.replaceState(history.state, '', location.pathname + text);
  }

  #click(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.dataset['action'] === 'reset') {
      for (const box of this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.checked = false;
      this.#query().focus();
      void this.#search();
    }
    if (button?.dataset['action'] === 'more') {
      const first = this.#shown;
      this.#shown += pageSize;
      this.#showPages(this.#query().value.trim(), this.#chosen().size > 0);
      this.querySelectorAll<HTMLAnchorElement>('.search-result h2 a')[first]?.focus();
    }
  }

  /** Arrow keys walk from the field through the results and back. */
  #walkResults(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#query(), ...this.querySelectorAll<HTMLElement>('.search-result a')];
    const here = stops.indexOf(event.target as HTMLElement);
    if (here < 0) return;
    event.preventDefault();
    stops[here + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  }
}

/** The pages of an answer, without those that Pagefind found by a beginning of a word alone. */
async function loadPages(answer: SearchAnswer, query: string): Promise<FoundPage[]> {
  const pages = await Promise.all(answer.results.map((result) => result.data()));
  if (query === '') return pages;
  return pages.filter((page) => isTrueHit(query, markedWords(page)));
}

function markedWords(page: FoundPage): string[] {
  const excerpts = [page.excerpt, ...page.sub_results.map(({ excerpt }) => excerpt)];
  const marks = excerpts.flatMap((html) => [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => word));
  // A hit in the title is not marked in the text.
  return [...marks, page.meta['title'] ?? ''];
}

define('site-search', SiteSearch);
