import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { namesState, readState, writeState } from '#client/fragment-state.ts';

type Choices = Map<string, Set<string>>;

/**
 * `<case-filter>`: turns links to archives into choices that combine. Within a facet a case needs
 * one of the chosen values, across facets all of them. The counts say what a further choice would
 * leave. Choices live in the fragment of the address, so a filtered list can be shared.
 */
export class CaseFilter extends HTMLElement {
  connectedCallback(): void {
    for (const item of this.querySelectorAll<HTMLElement>('[data-value]')) this.#becomeChoice(item);
    part(this, '[data-out=sort]').hidden = false;
    this.addEventListener('change', () => this.#update());
    part(this, '[data-action=reset]').addEventListener('click', () => this.#reset());
    window.addEventListener('hashchange', this.#readFragment);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#readFragment);
  }

  /** A link to another choice; one to a place on this page leaves the choices in the address. */
  readonly #readFragment = (): void => {
    if (namesState(location.hash)) this.#readAddress();
    else this.#remember(this.#choices());
  };

  #readAddress(): void {
    const chosen = readState();
    for (const box of this.#boxes()) box.checked = chosen.getAll(box.name).includes(box.value);
    const sort = part(this, 'select', HTMLSelectElement);
    sort.value = chosen.get('sort') ?? 'title';
    if (sort.value === '') sort.value = 'title';
    this.#update();
  }

  #becomeChoice(item: HTMLElement): void {
    const facet = item.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '';
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.name = facet;
    box.value = item.dataset['value'] ?? '';
    label.append(box, `${part(item, 'a').textContent ?? ''} `, part(item, '.count'));
    item.replaceChildren(label);
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-filed]')];
  }

  #choices(): Choices {
    const choices: Choices = new Map();
    for (const { name, value } of this.#boxes().filter((box) => box.checked)) {
      choices.set(name, (choices.get(name) ?? new Set()).add(value));
    }
    return choices;
  }

  #update(): void {
    const rows = this.#rows();
    const choices = this.#choices();
    for (const row of rows) row.hidden = !matches(row, choices);
    for (const box of this.#boxes()) {
      // What choosing this value would show, whatever else is chosen in its own facet.
      const would = new Map(choices).set(box.name, new Set([box.value]));
      const count = rows.filter((row) => matches(row, would)).length;
      part(box.parentElement ?? this, '.count').textContent = String(count);
    }
    const shown = rows.filter((row) => !row.hidden).length;
    const all = rows.length === shown;
    part(this, '[data-out=count]').textContent = fillTemplate(
      this.getAttribute(`data-say-${all ? 'all' : 'some'}`) ?? '',
      { shown: String(shown), all: String(rows.length) },
    );
    part(this, '[data-out=none]').hidden = shown > 0;
    part(this, '[data-action=reset]').hidden = choices.size === 0;
    this.#sort(rows);
    this.#remember(choices);
  }

  #sort(rows: readonly HTMLElement[]): void {
    const key = part(this, 'select', HTMLSelectElement).value;
    // Newest first; everything else from small to large, and equal ones by title.
    const direction = key === 'updated' ? -1 : 1;
    const sorted = rows.toSorted(
      (a, b) =>
        direction * compare(a.dataset[key] ?? '', b.dataset[key] ?? '') ||
        compare(a.dataset['title'] ?? '', b.dataset['title'] ?? ''),
    );
    part(this, 'ol').append(...sorted);
  }

  #remember(choices: Choices): void {
    const state = new URLSearchParams();
    for (const [facet, values] of choices) for (const value of values) state.append(facet, value);
    const sort = part(this, 'select', HTMLSelectElement).value;
    if (sort !== 'title') state.set('sort', sort);
    writeState(state);
  }

  #reset(): void {
    for (const box of this.#boxes()) box.checked = false;
    this.#update();
    this.#boxes()[0]?.focus();
  }
}

function matches(row: HTMLElement, choices: Choices): boolean {
  const filed: Record<string, string[]> = JSON.parse(row.dataset['filed'] ?? '{}');
  return [...choices].every(([facet, values]) => filed[facet]?.some((value) => values.has(value)));
}

const compare = (a: string, b: string): number => a.localeCompare(b, undefined, { numeric: true });

define('case-filter', CaseFilter);
