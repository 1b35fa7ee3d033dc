import { copyText } from '#client/copy-text.ts';
import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { showKeeping } from '#client/kept-line.ts';
import { findKept, forget, keep, type Keeping, onKept } from '#client/records.ts';
import { csvText } from '#i18n/csv.ts';
import { localeOf } from '../calculators/form/locale-of.ts';
import { answerText, csvRows } from './answer.ts';
import type { Say } from './figure-texts.ts';
import {
  freshRound,
  type Round,
  roundsIn,
  withOpened,
  withResponse,
  withVerdict,
} from './round.ts';
import { showResults } from './show-results.ts';
import { fillExchange, readExchanges } from './exchanges.ts';

const keys: Readonly<Record<string, 'real' | 'impostor' | 'unsure'>> = {
  1: 'real',
  2: 'impostor',
  3: 'unsure',
};

/** `<listening-desk>`: a reader’s verdicts on a stream of replies, in two rounds, and how they went. */
export class ListeningDesk extends HTMLElement {
  readonly #exchanges = readExchanges(this);
  #rounds: readonly Round[] = [freshRound(this.#exchanges.length)];
  #current = 0;
  /** Nothing is kept before what is there has been read: it would be lost. */
  #ready: Promise<void> = Promise.resolve();
  #ends: () => void = () => {};

  connectedCallback(): void {
    this.#ready = this.#restore();
    this.#ends = onKept(this.#key, (entry) => this.#take(entry?.state));
    this.addEventListener('change', this.#change);
    this.addEventListener('click', this.#click);
    this.addEventListener('keydown', this.#press);
    this.addEventListener('focusin', this.#focus);
    part(this, '[data-actions]').inert = false;
    this.#show();
  }

  disconnectedCallback(): void {
    this.#ends();
  }

  get #key(): string {
    return this.dataset['key'] ?? '';
  }

  get #round(): Round {
    return this.#rounds.at(-1) ?? freshRound(this.#exchanges.length);
  }

  readonly #say: Say = (name, values = {}) =>
    fillTemplate(this.getAttribute(`data-say-${name}`) ?? '', values);

  async #restore(): Promise<void> {
    this.#take((await findKept(this.#key))?.state);
  }

  #take(state: Parameters<typeof roundsIn>[0]): void {
    const size = this.#exchanges.length;
    this.#rounds = roundsIn(state, size) ?? [freshRound(size)];
    this.#current = this.#round.opened;
    this.#show();
  }

  readonly #change = ({ target }: Event): void => {
    const at = this.#placeOf(target);
    if (target instanceof HTMLInputElement) this.#judge(at, target.value);
    if (target instanceof HTMLSelectElement) {
      this.#replace(withResponse(this.#round, at, target.value));
    }
  };

  readonly #focus = ({ target }: Event): void => {
    const at = this.#placeOf(target);
    if (at >= 0) this.#open(at);
  };

  readonly #press = (event: KeyboardEvent): void => {
    const at = this.#placeOf(event.target);
    const { key, target } = event;
    if (at < 0 || target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey) return;
    const verdict = keys[key];
    // Within a group of radio buttons the arrows choose among them.
    const step = target instanceof HTMLInputElement ? 0 : (steps[key] ?? 0);
    if (verdict === undefined && step === 0) return;
    event.preventDefault();
    if (verdict !== undefined) this.#judge(at, verdict);
    this.#go(at + (verdict === undefined ? step : 1));
  };

  readonly #click = ({ target }: Event): void => {
    const at = this.#placeOf(target);
    // Buttons and boxes open their exchange by their focus or their change.
    if (at >= 0 && target instanceof Element && !target.closest('fieldset')) this.#open(at);
    const action = target instanceof Element ? target.closest('button')?.dataset['action'] : '';
    if (action) this.#actions[action]?.();
  };

  readonly #actions: Readonly<Record<string, () => void>> = {
    previous: () => this.#go(this.#current - 1),
    next: () => this.#go(this.#current + 1),
    close: () => this.#close(),
    second: () => this.#begin([...this.#rounds, freshRound(this.#exchanges.length)]),
    again: () => {
      this.#begin([freshRound(this.#exchanges.length)]);
      void this.#kept(forget(this.#key));
    },
    copy: () => void this.#copy(),
  };

  #judge(at: number, verdict: string): void {
    const value = Object.values(keys).find((one) => one === verdict);
    const minutes = this.#exchanges.map(({ minute }) => minute);
    this.#current = at;
    if (value) this.#replace(withVerdict(this.#round, at, value, minutes));
  }

  #open(at: number): void {
    this.#current = at;
    this.#rounds = this.#rounds.with(-1, withOpened(this.#round, at));
    this.#show();
  }

  #go(at: number): void {
    const place = Math.min(Math.max(at, 0), this.#exchanges.length - 1);
    this.#open(place);
    this.#exchanges[place]?.item.focus();
  }

  #close(): void {
    const open = this.#round.verdicts.flatMap((verdict, at) => (verdict ? [] : [at + 1]));
    const number = String(this.#rounds.length);
    const notice = part(this, '[data-out=notice]');
    if (open.length === 0) this.#replace({ ...this.#round, closed: true });
    notice.textContent = this.#say(open.length > 0 ? 'left' : 'closed', {
      list: open.join(', '),
      round: number,
    });
    if (open.length === 0) part(this, `[data-result="${number}"] h3`).focus();
  }

  #begin(rounds: readonly Round[]): void {
    this.#rounds = rounds;
    part(this, '[data-out=notice]').textContent = '';
    if (rounds.length > 1) this.#replace(this.#round);
    this.#go(0);
  }

  #replace(round: Round): void {
    this.#rounds = this.#rounds.with(-1, round);
    this.#show();
    void this.#keep();
  }

  async #keep(): Promise<void> {
    await this.#ready;
    await this.#kept(
      keep({
        key: this.#key,
        asked: this.dataset['asked'] ?? '',
        answer: answerText(this.#rounds, this.#exchanges, this.#say),
        state: JSON.parse(JSON.stringify(this.#rounds)),
      }),
    );
  }

  async #kept(attempt: Promise<Keeping>): Promise<void> {
    showKeeping(part(this, '[data-kept-line]'), await attempt);
  }

  async #copy(): Promise<void> {
    const rows = csvRows(this.#rounds, this.#exchanges, this.#say);
    const done = await copyText(csvText(rows, localeOf(this)));
    part(this, '[data-out=copied]').textContent = this.#say(done ? 'copied' : 'failed');
  }

  #placeOf(target: EventTarget | null): number {
    return this.#exchanges.findIndex(({ item }) => target instanceof Node && item.contains(target));
  }

  #show(): void {
    for (const [at, exchange] of this.#exchanges.entries()) {
      fillExchange(exchange, this.#round, at, at === this.#current, this.#rounds.length > 1);
    }
    showResults(this, this.#rounds, this.#exchanges, this.#say);
  }
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

define('listening-desk', ListeningDesk);
