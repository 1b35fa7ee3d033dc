import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { namesState, readState, writeState } from '#client/fragment-state.ts';
import { findPages, type Question } from './found-pages.ts';
import { outcomeOf } from './outcome.ts';
import { type FoundPage, loadPagefind, type Pagefind } from './pagefind.ts';
import { questionIn, searchAddress } from './search-address.ts';
import { checkedIn, say, showFilters, showPages } from './show-findings.ts';
import { walkResults } from './walk-results.ts';

const pageSize = 10;
const pauseInTyping = 150;

/**
 * `<site-search>`: searches while one types. Query, filters and order live in the fragment of the
 * address, so that a search can be shared and the browser’s back button leads to it, and no host
 * learns of it. Words are in `data-…`.
 */
export class SiteSearch extends HTMLElement {
  #pagefind: Pagefind | undefined;
  /** Counts questions: one that has been overtaken by a later one is dropped. */
  #asked = 0;
  #answering: Promise<void> = Promise.resolve();
  #typing: ReturnType<typeof setTimeout> | undefined;
  #chosen: Question['chosen'] = new Map();
  #pages: readonly FoundPage[] = [];
  #shown = pageSize;

  connectedCallback(): void {
    this.hidden = false;
    part(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    this.#query().addEventListener('input', () => this.#searchSoon());
    this.addEventListener('change', (event) => this.#choose(event));
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('keydown', (event) => {
      const links = this.querySelectorAll<HTMLElement>('.search-result a');
      walkResults(event, [this.#query(), ...links]);
    });
    window.addEventListener('hashchange', this.#readFragment);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#typing);
    window.removeEventListener('hashchange', this.#readFragment);
  }

  #query(): HTMLInputElement {
    return part(this, '#query', HTMLInputElement);
  }

  #sort(): HTMLSelectElement {
    return part(this, 'select', HTMLSelectElement);
  }

  #facets(): string[] {
    return (this.dataset['facets'] ?? '').split(' ');
  }

  #question(): Question {
    return { query: this.#query().value.trim(), chosen: this.#chosen, sort: this.#sort().value };
  }

  /** A link to another search; one to a place on this page leaves the search in the address. */
  readonly #readFragment = (): void => {
    if (namesState(location.hash)) this.#readAddress();
    else writeState(searchAddress(this.#question()));
  };

  #readAddress(): void {
    const { query, chosen, sort } = questionIn(readState(), this.#facets());
    this.#query().value = query;
    this.#chosen = chosen;
    this.#sort().value = sort;
    if (this.#sort().value === '') this.#sort().selectedIndex = 0;
    this.#search();
  }

  #choose({ target }: Event): void {
    const facets = part(this, '[data-out=facets]');
    if (target instanceof Node && facets.contains(target)) this.#chosen = checkedIn(facets);
    else if (target !== this.#sort()) return;
    this.#search();
  }

  #searchSoon(): void {
    this.#asked += 1;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#search(), pauseInTyping);
  }

  /** One search after the other: Pagefind writes each one’s marks into the same pages. */
  #search(): void {
    clearTimeout(this.#typing);
    this.#asked += 1;
    const number = this.#asked;
    this.#answering = this.#answering.then(() => this.#answer(number));
  }

  async #answer(number: number): Promise<void> {
    if (number !== this.#asked) return;
    const question = this.#question();
    writeState(searchAddress(question));
    try {
      this.#pagefind ??= await loadPagefind();
      const { pages, counts } = await findPages(this.#pagefind, question);
      if (number !== this.#asked) return;
      showFilters(this, this.#facets(), counts, question.chosen);
      this.#show(pages, question);
    } catch {
      if (number === this.#asked) this.#fail();
    }
  }

  /** What failed is loaded anew by the next search. In development there may be no index yet. */
  #fail(): void {
    const missing = this.#pagefind === undefined && this.hasAttribute('data-say-missing');
    void this.#pagefind?.destroy();
    this.#pagefind = undefined;
    showPages(this, [], pageSize);
    say(this, missing ? 'missing' : 'failed');
  }

  #show(pages: readonly FoundPage[], { query, chosen }: Question, shown = pageSize): void {
    this.#pages = pages;
    this.#shown = shown;
    showPages(this, pages, shown);
    const count = pages.length;
    say(this, outcomeOf(query, count, chosen.size > 0), { query, count: String(count) });
  }

  #click({ target }: Event): void {
    const action = target instanceof HTMLElement ? target.dataset['action'] : undefined;
    if (action === 'reset') {
      this.#chosen = new Map();
      this.#query().focus();
      this.#search();
    }
    if (action === 'more') {
      const first = this.#shown;
      this.#show(this.#pages, this.#question(), first + pageSize);
      this.querySelectorAll<HTMLAnchorElement>('.search-result h2 a')[first]?.focus();
    }
  }
}

define('site-search', SiteSearch);
