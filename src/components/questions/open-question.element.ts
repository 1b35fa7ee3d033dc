import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { keepSoon } from '#client/keep-soon.ts';
import { findKept, type NewRecord, onKept } from '#client/records.ts';
import { textIn, wordsOf } from './entered.ts';

/** Keeps what a reader answers to an open question, and counts its words. */
export class OpenQuestion extends HTMLElement {
  #end: (() => void) | undefined;
  #changed = false;

  connectedCallback(): void {
    const soon = keepSoon(part(this, '[data-kept-line]'), () => this.#record());
    this.#field.disabled = false;
    this.#field.addEventListener('input', () => {
      this.#changed = true;
      this.#show();
      soon();
    });
    this.#end = onKept(this.#key, (entry) => this.#take(textIn(entry?.state)));
    void findKept(this.#key).then((entry) => {
      // Whoever has begun to type is not interrupted.
      if (entry && !this.#changed) this.#take(textIn(entry.state));
    });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#end?.();
  }

  #take(text: string): void {
    this.#field.value = text;
    this.#show();
  }

  #show(): void {
    const text = this.#field.value;
    // Paper shows all of it, a field only as much as it is high.
    part(this, '[data-written]').textContent = text;
    const { words, sayCount = '' } = this.dataset;
    const count = String(text.split(/\s+/).filter((word) => word !== '').length);
    part(this, '[data-count]').textContent =
      words === undefined ? '' : fillTemplate(sayCount, { count, words });
  }

  #record(): NewRecord {
    const text = this.#field.value;
    const asked = wordsOf(part(this, '[data-asked]'));
    return { key: this.#key, asked, answer: text, state: { text } };
  }

  get #field(): HTMLTextAreaElement {
    return part(this, 'textarea', HTMLTextAreaElement);
  }

  get #key(): string {
    return this.dataset['key'] ?? '';
  }
}

define('open-question', OpenQuestion);
