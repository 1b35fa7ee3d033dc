import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import type { Json } from '#client/kept.ts';
import { keepSoon } from '#client/keep-soon.ts';
import { findKept, type NewRecord, onKept } from '#client/records.ts';
import { textIn, wordsOf } from './entered.ts';

/** Keeps the answer that a reader has chosen, and says what it means where it is a likelihood. */
export class ReaderPoll extends HTMLElement {
  #end: (() => void) | undefined;
  #changed = false;

  connectedCallback(): void {
    const soon = keepSoon(part(this, '[data-kept-line]'), () => this.#record());
    const change = (): void => {
      this.#changed = true;
      this.#show();
      soon();
    };
    part(this, 'fieldset', HTMLFieldSetElement).disabled = false;
    if (this.#why) this.#why.disabled = false;
    this.addEventListener('input', change);
    part(this, 'button').addEventListener('click', () => {
      for (const radio of this.#radios) radio.checked = false;
      this.#radios[0]?.focus();
      change();
    });
    this.#end = onKept(this.#key, (entry) => this.#take(entry?.state));
    void findKept(this.#key).then((entry) => {
      if (entry && !this.#changed) this.#take(entry.state);
    });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#end?.();
  }

  #take(state: Json | undefined): void {
    const choice = textIn(state, 'choice');
    for (const radio of this.#radios) radio.checked = radio.value === choice;
    if (this.#why) this.#why.value = textIn(state, 'why');
    this.#show();
  }

  #show(): void {
    const chosen = this.#chosen;
    part(this, 'button').hidden = chosen === undefined;
    const isLikelihood = this.dataset['likelihood'] !== undefined;
    part(this, '[data-meaning]').textContent =
      isLikelihood && chosen ? this.#meaning(Number(chosen.value)) : '';
    const written = this.querySelector('[data-written]');
    if (written) written.textContent = this.#why?.value ?? '';
  }

  #meaning(score: number): string {
    const { sayDetractor = '', sayPassive = '', sayPromoter = '' } = this.dataset;
    return score <= 6 ? sayDetractor : score <= 8 ? sayPassive : sayPromoter;
  }

  #record(): NewRecord {
    const chosen = this.#chosen;
    const label = chosen?.closest('label');
    const choice = label
      ? fillTemplate(this.dataset['sayChosen'] ?? '', { choice: wordsOf(label) })
      : '';
    const why = this.#why?.value ?? '';
    return {
      key: this.#key,
      asked: wordsOf(part(this, '[data-asked]')),
      answer: [choice, why].filter((text) => text !== '').join('\n'),
      state: { choice: chosen?.value ?? '', why },
    };
  }

  get #radios(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[type=radio]')];
  }

  get #chosen(): HTMLInputElement | undefined {
    return this.#radios.find((radio) => radio.checked);
  }

  get #why(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  get #key(): string {
    return this.dataset['key'] ?? '';
  }
}

define('reader-poll', ReaderPoll);
