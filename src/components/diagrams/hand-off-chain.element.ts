import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import type { Json, Kept } from '#client/kept.ts';
import { findKept, type NewRecord, onKept } from '#client/records.ts';
import { keepSoon } from '#client/keep-soon.ts';

/** Uncovers a chain of hand-offs message by message, and compares what the reader says of each. */
export class HandOffChain extends HTMLElement {
  /** How many owners are uncovered. */
  #shown = 0;
  #soon = (): void => {};

  connectedCallback(): void {
    const line = part(this, '[data-kept-line]');
    this.#soon = keepSoon(line, () => this.#record());
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('input', () => this.#soon());
    const key = this.dataset['key'] ?? '';
    onKept(key, (entry) => this.#restore(entry));
    this.#offerOwners();
    void findKept(key).then((entry) => {
      this.#restore(entry);
      for (const button of this.#buttons()) button.disabled = false;
    });
  }

  /** Everybody who comes to own the promise, in each field. */
  #offerOwners(): void {
    const named = [...this.querySelectorAll<HTMLElement>('[data-owner]')].map(
      (owner) => [owner.dataset['owner'] ?? '', nameIn(owner)] as const,
    );
    for (const field of this.#fields()) {
      field.append(...[...new Map(named)].map(([value, name]) => optionOf(value, name)));
    }
  }

  #onClick({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const action = button?.dataset['action'];
    if (action === undefined || button?.ariaDisabled === 'true') return;
    if (action === 'next') this.#go(this.#shown + 1);
    if (action === 'previous') this.#go(this.#shown - 1);
    if (action === 'restart') this.#restart();
  }

  /** The arrows, except where they choose an answer. */
  #onKey(event: KeyboardEvent): void {
    if (event.target instanceof HTMLSelectElement || event.altKey || event.ctrlKey) return;
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way === undefined || this.#buttons().some(({ disabled }) => disabled)) return;
    event.preventDefault();
    this.#go(this.#shown + way);
  }

  #go(shown: number): void {
    const before = this.#shown;
    this.#paint(shown);
    // Who only reads leaves nothing behind.
    if (before !== this.#shown && this.#guesses().some((guess) => guess !== '')) this.#soon();
  }

  #restart(): void {
    const had = this.#guesses().some((guess) => guess !== '');
    for (const field of this.#fields()) field.value = '';
    this.#paint(0);
    if (had) this.#soon();
  }

  #restore(entry: Kept | undefined): void {
    const { shown, guesses } = stateIn(entry?.state);
    for (const [at, field] of this.#fields().entries()) field.value = guesses[at] ?? '';
    this.#paint(shown);
  }

  #paint(shown: number): void {
    const steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    this.#shown = Math.min(Math.max(Math.trunc(shown), 0), steps.length);
    for (const [at, step] of steps.entries()) {
      step.toggleAttribute('data-covered', at > this.#shown);
      part(step, '[data-owner]').toggleAttribute('data-covered', at >= this.#shown);
      if (at === this.#shown) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
      part(step, 'select', HTMLSelectElement).disabled = at !== this.#shown;
      part(step, '[data-verdict]').textContent = at < this.#shown ? this.#verdict(at) : '';
    }
    const all = this.#shown === steps.length;
    part(this, '[data-end]').toggleAttribute('data-covered', !all);
    // A disabled button would lose the focus.
    part(this, '[data-action="next"]').ariaDisabled = String(all);
    part(this, '[data-action="previous"]').ariaDisabled = String(this.#shown === 0);
    part(this, '[data-status]').textContent = this.#status(steps.length);
  }

  #status(steps: number): string {
    const step = String(this.#shown);
    const owner = this.#nameOf(this.#ownerOf(this.#shown - 1));
    const shown = this.#shown === 0 ? '' : fillTemplate(this.#say('Shown'), { step, owner });
    if (this.#shown === steps) return `${shown} ${this.#comparison()}`.trim();
    const next = { step: String(this.#shown + 1), steps: String(steps) };
    return `${shown} ${fillTemplate(this.#say('AtMessage'), next)}`.trim();
  }

  #comparison(): string {
    const guesses = this.#guesses();
    const given = guesses.filter((guess) => guess !== '').length;
    const same = guesses.filter((guess, at) => guess !== '' && guess === this.#ownerOf(at)).length;
    if (given === 0) return '';
    const counts = { given: String(given), same: String(same) };
    return fillTemplate(this.#say('Compared'), counts);
  }

  #verdict(at: number): string {
    const guess = this.#guesses()[at] ?? '';
    if (guess === '') return '';
    if (guess === this.#ownerOf(at)) return this.#say('Agree');
    return fillTemplate(this.#say('Guess'), { guess: this.#nameOf(guess) });
  }

  #record(): NewRecord {
    const guesses = this.#guesses();
    const lines = [...this.querySelectorAll('[data-step]')].map((step, at) => {
      const guess = guesses[at] || undefined;
      const said = guess === undefined ? this.#say('Unanswered') : this.#nameOf(guess);
      return `${at + 1}. ${part(step, '.chain-who').textContent?.trim()}: ${said}`;
    });
    const { key = '', asked = '' } = this.dataset;
    return { key, asked, answer: lines.join('\n'), state: { shown: this.#shown, guesses } };
  }

  #say(what: string): string {
    return this.dataset[`say${what}`] ?? '';
  }

  #ownerOf(at: number): string {
    return this.querySelectorAll<HTMLElement>('[data-owner]')[at]?.dataset['owner'] ?? '';
  }

  /** What an owner is called: owners are numbered, so that an answer is the same in every language. */
  #nameOf(owner: string): string {
    const found = this.querySelector(`[data-owner="${CSS.escape(owner)}"]`);
    return found === null ? '' : nameIn(found);
  }

  #guesses(): readonly string[] {
    return this.#fields().map(({ value }) => value);
  }

  #fields(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #buttons(): readonly HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[data-action]')];
  }
}

function optionOf(value: string, name: string): HTMLOptionElement {
  const option = document.createElement('option');
  option.value = value;
  option.textContent = name;
  return option;
}

function nameIn(owner: Element): string {
  return part(owner, '[data-name]').textContent?.trim() ?? '';
}

/** What was kept, as far as it can be understood. */
function stateIn(state: Json | undefined): { shown: number; guesses: readonly string[] } {
  if (typeof state !== 'object' || state === null || !('guesses' in state)) {
    return { shown: 0, guesses: [] };
  }
  const { shown, guesses } = state;
  return {
    shown: typeof shown === 'number' ? shown : 0,
    guesses: Array.isArray(guesses) ? guesses.map(String) : [],
  };
}

define('hand-off-chain', HandOffChain);
