import type { RevealApi } from 'reveal.js';
import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { DeckChannel, type DeckMessage } from './deck-channel.ts';
import { setAside } from './set-aside.ts';
import { shortenSlides } from './shorten-slides.ts';
import { fetchShow, showDeck } from './show-deck.ts';

/** Shows the slides of a page to a room, in step with the speaker’s window. */
class SlideDeck extends HTMLElement {
  #deck: RevealApi | undefined;
  #channel: DeckChannel | undefined;
  #bringBack: (() => void) | undefined;
  /** The slide that another window has asked for, and knows of. */
  #asked: number | undefined;

  connectedCallback(): void {
    shortenSlides(this, this.#slides);
    part(this, '.deck-bar', HTMLFieldSetElement).disabled = false;
    this.addEventListener('click', this.#onClick);
    part(this, '#deck-per-page', HTMLSelectElement).addEventListener('change', ({ target }) => {
      this.dataset['perPage'] = (target as HTMLSelectElement).value;
    });
    this.#channel = new DeckChannel(this.dataset['channel'] ?? '', (said) => this.#hear(said));
    // A room may have no connection: what is fetched now is kept.
    addEventListener('load', () => setTimeout(() => fetchShow().catch(() => undefined), 1000));
  }

  disconnectedCallback(): void {
    this.#channel?.close();
  }

  #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-turn]') : null;
    const action = button?.dataset['turn'];
    if (action === 'present') void this.#present();
    if (action === 'print') print();
    if (action === 'close') this.#close();
    if (action === 'next') this.#deck?.next();
    if (action === 'previous') this.#deck?.prev();
  };

  async #present(): Promise<void> {
    if (this.#deck !== undefined) return;
    const error = part(this, '[data-error]');
    error.textContent = '';
    const stage = part(this, '.deck-stage');
    const first = this.#slideInView();
    try {
      this.#deck = await showDeck(stage, first, {
        turned: (index) => this.#turned(index),
        leave: () => this.#close(),
      });
    } catch {
      error.textContent = this.dataset['sayFailed'] ?? '';
      return;
    }
    this.#bringBack = setAside(stage);
    part(this, '.deck-controls').hidden = false;
    stage.focus();
    this.#turned(first);
  }

  #close(): void {
    if (this.#deck === undefined) return;
    const at = this.#deck.getIndices().h;
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    this.#deck.destroy();
    this.#deck = undefined;
    this.#bringBack?.();
    part(this, '.deck-stage').classList.remove('reveal');
    part(this, '.deck-controls').hidden = true;
    part(this, '[data-turn=present]').focus();
    this.#slides[at]?.scrollIntoView({ behavior: 'instant' });
  }

  #turned(index: number): void {
    const slide = this.#slides[index];
    if (slide === undefined) return;
    history.replaceState(null, '', `#${slide.id}`);
    part(this, '[data-place]').textContent = fillTemplate(this.dataset['sayPlace'] ?? '', {
      number: String(index + 1),
      all: String(this.#slides.length),
    });
    // Told again, it would take back whoever has gone on meanwhile.
    if (numberOf(slide) !== this.#asked)
      this.#channel?.send({ kind: 'at', slide: numberOf(slide) });
    this.#asked = undefined;
  }

  #hear(said: DeckMessage): void {
    if (said.kind === 'hello') {
      const slide = this.#slides[this.#deck?.getIndices().h ?? this.#slideInView()];
      if (slide) this.#channel?.send({ kind: 'at', slide: numberOf(slide) });
    }
    if (said.kind !== 'go') return;
    const index = this.#slides.findIndex((slide) => numberOf(slide) === said.slide);
    if (index < 0) return;
    if (this.#deck === undefined) {
      this.#slides[index]?.scrollIntoView();
      return;
    }
    this.#asked = said.slide;
    this.#deck.slide(index);
    this.#asked = undefined;
  }

  get #slides(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.slides > .slide')];
  }

  /** The slide that the address names, while it is to be seen; else the first that is. */
  #slideInView(): number {
    const named = this.#slides.findIndex(({ id }) => `#${id}` === decodeURI(location.hash));
    const seen = this.#slides.findIndex((slide) => {
      const { top, bottom } = slide.getBoundingClientRect();
      return bottom > innerHeight / 3 && top < innerHeight;
    });
    const box = this.#slides[named]?.getBoundingClientRect();
    if (box !== undefined && box.bottom > 0 && box.top < innerHeight) return named;
    return Math.max(seen, 0);
  }
}

/** What a slide is called to other windows, which may show another version. */
function numberOf({ dataset }: HTMLElement): number {
  return Number(dataset['slide']);
}

define('slide-deck', SlideDeck);
