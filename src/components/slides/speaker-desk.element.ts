import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { DeckChannel, type DeckMessage } from './deck-channel.ts';
import { isForDeck } from './is-for-deck.ts';
import { keepStart, keptStart } from './kept-clock.ts';
import { paceOf, type Place } from './pace.ts';
import { clockOf, type PaceSentences, sayPace } from './say-pace.ts';
import { type Plans, shortenSlides } from './shorten-slides.ts';

const minute = 60_000;

/** Shows the speaker the notes of the slide that is on the wall, what comes next, and the clock. */
class SpeakerDesk extends HTMLElement {
  #at = 0;
  #starts: Record<string, number | undefined> = {};
  #earlier: number | undefined;
  #channel: DeckChannel | undefined;
  #tick: ReturnType<typeof setInterval> | undefined;
  #plans: Plans = {};

  connectedCallback(): void {
    this.#plans = shortenSlides(this, this.#slides);
    for (const session of Object.keys(this.#plans))
      this.#starts[session] = keptStart(this.#key(session));
    part(this, 'fieldset', HTMLFieldSetElement).disabled = false;
    this.classList.add('is-on');
    this.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKey);
    this.#channel = new DeckChannel(this.dataset['channel'] ?? '', (said) => this.#hear(said));
    this.#channel.send({ kind: 'hello' });
    this.#tick = setInterval(() => this.#showClock(), 1000);
    this.#show(0);
  }

  disconnectedCallback(): void {
    clearInterval(this.#tick);
    document.removeEventListener('keydown', this.#onKey);
    this.#channel?.close();
  }

  #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-turn]') : null;
    const action = button?.dataset['turn'];
    if (action === 'next') this.#go(this.#at + 1);
    if (action === 'previous') this.#go(this.#at - 1);
    if (action === 'start') this.#start(Date.now());
    if (action === 'undo') this.#start(this.#earlier);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (!isForDeck(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#go(this.#at + step);
  };

  #go(index: number): void {
    if (index < 0 || index >= this.#slides.length) return;
    this.#show(index);
    this.#channel?.send({ kind: 'go', slide: this.#numbers[index] ?? 1 });
  }

  #hear(said: DeckMessage): void {
    if (said.kind === 'hello') return;
    if (said.kind === 'at') this.#say('[data-step]', this.dataset['sayInStep']);
    const index = this.#numbers.indexOf(said.slide);
    if (index >= 0) this.#show(index);
  }

  #start(moment: number | undefined): void {
    const { session } = this.#place;
    this.#earlier = this.#starts[session];
    this.#starts[session] = moment;
    keepStart(this.#key(session), moment);
    part(this, '[data-turn=undo]').hidden = this.#earlier === undefined;
    this.#showClock();
  }

  #show(index: number): void {
    this.#at = index;
    for (const [at, slide] of this.#slides.entries()) {
      slide.toggleAttribute('data-now', at === index);
      slide.toggleAttribute('data-next', at === index + 1);
      part(slide, '.slide').inert = at === index + 1;
    }
    part(this, '[data-end]').hidden = index < this.#slides.length - 1;
    this.#showClock();
  }

  #showClock(): void {
    const { session, ...place } = this.#place;
    const start = this.#starts[session];
    if (start === undefined) {
      this.#say('[data-time]', this.dataset['sayNotStarted']);
      this.#say('[data-pace]', '');
      return;
    }
    const elapsed = Math.max(0, (Date.now() - start) / minute);
    const pace = paceOf(this.#plans[session] ?? [], place, elapsed);
    const { sayElapsed = '', sayPlanned = '' } = this.dataset;
    const gone = fillTemplate(sayElapsed, { time: clockOf(elapsed) });
    const planned = fillTemplate(sayPlanned, { from: clockOf(pace.from), to: clockOf(pace.to) });
    this.#say('[data-time]', `${gone}; ${planned}.`);
    this.#say('[data-pace]', sayPace(pace, this.#sentences));
  }

  /** Writes only what is new: a screen reader would read out the same again. */
  #say(selector: string, words = ''): void {
    const place = part(this, selector);
    if (place.textContent !== words) place.textContent = words;
  }

  #key(session: string): string {
    return `clock/${this.dataset['channel']}/${session}`;
  }

  get #slides(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.speaker-slide')];
  }

  /** What the slides are called to other windows, which may show another version. */
  get #numbers(): readonly number[] {
    return this.#slides.map((slide) => Number(part(slide, '.slide').dataset['slide']));
  }

  get #place(): Place & { readonly session: string } {
    const { place = '{}' } = this.#slides[this.#at]?.dataset ?? {};
    const read = JSON.parse(place) as Omit<Place, 'block'> & { session: string; block: string };
    const blocks = this.#plans[read.session] ?? [];
    return { ...read, block: blocks.findIndex(({ id }) => id === read.block) };
  }

  get #sentences(): PaceSentences {
    const { dataset } = this;
    return {
      onTime: dataset['sayOnTime'] ?? '',
      ahead: dataset['sayAhead'] ?? '',
      behind: dataset['sayBehind'] ?? '',
      over: dataset['sayOver'] ?? '',
      leaveOut: dataset['sayLeaveOut'] ?? '',
      shorten: dataset['sayShorten'] ?? '',
      noWay: dataset['sayNoWay'] ?? '',
    };
  }
}

define('speaker-desk', SpeakerDesk);
