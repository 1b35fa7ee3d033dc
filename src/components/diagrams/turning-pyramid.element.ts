import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import type { Json, Kept } from '#client/kept.ts';
import { findKept, type NewRecord, onKept } from '#client/records.ts';
import { keepSoon } from '#client/keep-soon.ts';

/** Turns a pyramid over, its text with it, and keeps which way up it is and what is written in it. */
export class TurningPyramid extends HTMLElement {
  connectedCallback(): void {
    const button = part(this, 'button', HTMLButtonElement);
    const soon = keepSoon(part(this, '[data-kept-line]'), () => this.#record());
    button.addEventListener('click', () => {
      this.#turn(!this.#isTurned(), true);
      soon();
    });
    this.addEventListener('input', () => {
      this.#copyForPaper();
      soon();
    });
    const { key = '' } = this.dataset;
    onKept(key, (entry) => this.#restore(entry));
    void findKept(key).then((entry) => {
      this.#restore(entry);
      for (const field of [button, ...this.#fields()]) field.disabled = false;
    });
  }

  #isTurned(): boolean {
    return part(this, '[data-levels]').hasAttribute('data-turned');
  }

  #turn(turned: boolean, slowly = false): void {
    if (turned === this.#isTurned()) return;
    const levels = part(this, '[data-levels]');
    const before = new Map([...levels.children].map((level) => [level, topOf(level)]));
    const focused = document.activeElement;
    for (const list of [levels, part(this, '[data-other]')]) {
      list.append(...[...list.children].toReversed());
      list.toggleAttribute('data-turned');
    }
    // What is moved loses the focus.
    if (focused instanceof HTMLElement && levels.contains(focused)) focused.focus();
    part(this, 'button').ariaPressed = String(turned);
    part(this, '[data-order]').textContent = this.#order();
    if (slowly && !matchMedia('(prefers-reduced-motion: reduce)').matches) slide(before);
  }

  #order(): string {
    const labels = this.#levels().map(({ dataset }) => dataset['label'] ?? '');
    const ends = { first: labels.at(0) ?? '', last: labels.at(-1) ?? '' };
    return fillTemplate(this.dataset['sayOrder'] ?? '', ends);
  }

  #restore(entry: Kept | undefined): void {
    const { turned, texts } = stateIn(entry?.state);
    for (const level of this.#levels()) {
      const { level: name = '' } = level.dataset;
      part(level, 'textarea', HTMLTextAreaElement).value = texts[name] ?? '';
    }
    this.#copyForPaper();
    this.#turn(turned);
  }

  /** A field on paper cuts off what does not fit. */
  #copyForPaper(): void {
    for (const level of this.#levels()) {
      part(level, '[data-written]').textContent = writtenIn(level);
    }
  }

  #record(): NewRecord {
    const { key = '', asked = '', sayNothing = '' } = this.dataset;
    const levels = this.#levels();
    const lines = levels.map(
      (level) => `${level.dataset['label']}: ${writtenIn(level) || sayNothing}`,
    );
    const texts = levels.map((level) => [level.dataset['level'] ?? '', writtenIn(level)]);
    const state = { turned: this.#isTurned(), texts: Object.fromEntries(texts) as TextsByLevel };
    return { key, asked, answer: [this.#order(), ...lines].join('\n'), state };
  }

  #levels(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-level]')];
  }

  #fields(): readonly HTMLTextAreaElement[] {
    return [...this.querySelectorAll('textarea')];
  }
}

type TextsByLevel = Readonly<Record<string, string>>;

function writtenIn(level: HTMLElement): string {
  return part(level, 'textarea', HTMLTextAreaElement).value.trim();
}

function topOf(level: Element): number {
  return level.getBoundingClientRect().top;
}

/** Lets each level glide from where it was. */
function slide(before: ReadonlyMap<Element, number>): void {
  for (const [level, top] of before) {
    const way = top - topOf(level);
    level.animate([{ transform: `translateY(${way}px)` }, { transform: 'none' }], {
      duration: 500,
      easing: 'ease-in-out',
    });
  }
}

/** What was kept, as far as it can be understood. */
function stateIn(state: Json | undefined): { turned: boolean; texts: TextsByLevel } {
  if (typeof state !== 'object' || state === null || !('texts' in state)) {
    return { turned: false, texts: {} };
  }
  const { turned, texts } = state;
  const written = typeof texts === 'object' && texts !== null ? Object.entries(texts) : [];
  return {
    turned: turned === true,
    texts: Object.fromEntries(written.map(([name, text]) => [name, String(text)])),
  };
}

define('turning-pyramid', TurningPyramid);
