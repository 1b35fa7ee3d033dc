import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { findPages } from './found-pages.ts';
import { outcomeOf } from './outcome.ts';
import { type FilterCounts, type FoundPage, loadPagefind, type Pagefind } from './pagefind.ts';
import { facetFieldsets, resultItem } from './render-results.ts';
import { searchAddress } from './search-address.ts';
import { walkResults } from './walk-results.ts';

const pageSize = 10;

/**
 * `<site-search>`: searches while one types. Query, filters and order live in the address, so that
 * a search can be shared and the browser’s back button leads to it. Words are in `data-…`.
 */
export class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind | undefined> | undefined;
  /** Counts searches: one that has been overtaken by a later question is dropped. */
  #asked = 0;
  #answering: Promise<void> = Promise.resolve();
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
    this.addEventListener('keydown', (event) => {
      walkResults(event, [
        this.#query(),
        ...this.querySelectorAll<HTMLElement>('.search-result a'),
      ]);
    });
    void this.#search();
  }

  #query(): HTMLInputElement {
    return part(this, '#query', HTMLInputElement);
  }

  #sort(): HTMLSelectElement {
    return part(this, 'select', HTMLSelectElement);
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  #facets(): string[] {
    return (this.dataset['facets'] ?? '').split(' ');
  }

  #words(of: 'names' | 'kinds'): Record<string, string> {
    return JSON.parse(this.dataset[of] ?? '{}');
  }

  #readAddress(): void {
    const address = new URLSearchParams(location.search);
    this.#query().value = address.get('q') ?? '';
    this.#sort().value = address.get('sort') ?? 'relevance';
    if (this.#sort().value === '') this.#sort().value = 'relevance';
  }

  /** Filters chosen on the page or, before there are any, in the address. */
  #chosen(): Map<string, string[]> {
    const boxes = this.#boxes();
    const address = new URLSearchParams(location.search);
    const values = (facet: string): string[] =>
      boxes.length === 0
        ? address.getAll(facet)
        : boxes.filter((box) => box.name === facet && box.checked).map((box) => box.value);
    return new Map(
      this.#facets()
        .map((facet) => [facet, values(facet)] as const)
        .filter(([, v]) => v.length > 0),
    );
  }

  /** One search after the other: Pagefind writes each one’s marks into the same pages. */
  #search(): Promise<void> {
    this.#asked += 1;
    const question = this.#asked;
    const next = (): Promise<void> => this.#answer(question);
    this.#answering = this.#answering.then(next, next);
    return this.#answering;
  }

  async #answer(question: number): Promise<void> {
    if (question !== this.#asked) return;
    const query = this.#query().value.trim();
    const chosen = this.#chosen();
    this.#pagefind ??= loadPagefind();
    const pagefind = await this.#pagefind;
    if (pagefind === undefined) return this.#say('missing');
    const sort = this.#sort().value;
    const { pages, counts } = await findPages(pagefind, { query, chosen, sort });
    if (question !== this.#asked) return;
    this.#pages = pages;
    this.#shown = pageSize;
    const address = location.pathname + searchAddress(query, chosen, sort);
    history.replaceState(history.state, '', address);
    this.#showFilters(counts, chosen);
    this.#showPages(query, chosen.size > 0);
  }

  #showFilters(counts: FilterCounts, chosen: ReadonlyMap<string, readonly string[]>): void {
    const focused = document.activeElement?.id ?? '';
    const words = { names: this.#words('names'), kind: this.#words('kinds') };
    const fieldsets = facetFieldsets(this.#facets(), counts, chosen, words);
    part(this, '[data-out=facets]').replaceChildren(...fieldsets);
    part(this, '[data-out=filters]').hidden = fieldsets.length === 0;
    part(this, '[data-action=reset]').hidden = chosen.size === 0;
    if (focused.startsWith('filter-')) document.getElementById(focused)?.focus();
  }

  #showPages(query: string, filtered: boolean): void {
    const kinds = this.#words('kinds');
    const count = this.#pages.length;
    part(this, '[data-out=results]').replaceChildren(
      ...this.#pages.slice(0, this.#shown).map((page) => resultItem(page, kinds)),
    );
    part(this, '[data-action=more]').hidden = count <= this.#shown;
    part(this, '[data-out=sort]').hidden = count < 2;
    this.#say(outcomeOf(query, count, filtered), { query, count: String(count) });
  }

  #say(sentence: string, values: Readonly<Record<string, string>> = {}): void {
    const text = this.getAttribute(`data-say-${sentence}`) ?? '';
    const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
    part(this, '[data-out=status]').textContent = filled;
  }

  #click(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.dataset['action'] === 'reset') {
      for (const box of this.#boxes()) box.checked = false;
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
}

define('site-search', SiteSearch);
