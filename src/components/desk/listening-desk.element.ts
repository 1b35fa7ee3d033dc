import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { findKept, onKept } from '#client/records.ts';
import { type ExchangeItem, fillExchange, readExchanges } from './exchanges.ts';
import type { Say } from './figure-texts.ts';
import { pressed } from './pressed.ts';
import {
  freshRound,
  type Round,
  roundsIn,
  type Verdict,
  withOpened,
  withResponse,
  withVerdict,
} from './round.ts';
import { showProgress } from './show-progress.ts';
import { copyRounds, keepRounds } from './take-out.ts';

/** `<listening-desk>`: a reader’s verdicts on a stream of replies, in two rounds, and how they went. */
export class ListeningDesk extends HTMLElement {
  #exchanges: readonly ExchangeItem[] = [];
  #rounds: readonly Round[] = [];
  #current = 0;
  #ends: () => void = () => {};

  connectedCallback(): void {
    this.#exchanges = readExchanges(this);
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#ends();
  }

  /** Opens the desk with what is kept; a verdict given before that is known would be lost. */
  async #start(): Promise<void> {
    const key = this.dataset['key'] ?? '';
    const kept = await findKept(key);
    if (!this.isConnected) return;
    this.#take(kept?.state);
    this.#ends();
    this.#ends = onKept(key, (entry) => this.#take(entry?.state));
    this.addEventListener('change', this.#change);
    this.addEventListener('click', this.#click);
    this.addEventListener('keydown', this.#press);
    this.addEventListener('focusin', this.#focus);
    part(this, '[data-actions]').inert = false;
  }

  #take(state: Parameters<typeof roundsIn>[0]): void {
    this.#rounds = roundsIn(state, this.#exchanges.length) ?? [this.#fresh];
    this.#current = this.#round.opened;
    this.#show();
  }

  get #fresh(): Round {
    return freshRound(this.#exchanges.length);
  }

  get #round(): Round {
    return this.#rounds.at(-1) ?? this.#fresh;
  }

  readonly #say: Say = (name, values = {}) =>
    fillTemplate(this.getAttribute(`data-say-${name}`) ?? '', values);

  readonly #change = ({ target }: Event): void => {
    const at = this.#placeOf(target);
    if (target instanceof HTMLInputElement) this.#judge(at, target.value as Verdict);
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
    const meant = at < 0 ? undefined : pressed(event);
    if (!meant) return;
    event.preventDefault();
    if (meant.verdict) this.#judge(at, meant.verdict);
    this.#go(at + meant.step);
  };

  readonly #click = ({ target }: Event): void => {
    const at = this.#placeOf(target);
    // Boxes open their exchange by their focus or their change.
    if (at >= 0 && target instanceof Element && !target.closest('fieldset')) this.#open(at);
    const action = target instanceof Element ? target.closest('button')?.dataset['action'] : '';
    if (action) this.#actions[action]?.();
  };

  readonly #actions: Readonly<Record<string, () => void>> = {
    previous: () => this.#go(this.#current - 1),
    next: () => this.#go(this.#current + 1),
    close: () => this.#close(),
    second: () => this.#begin([...this.#rounds, this.#fresh]),
    again: () => this.#begin([this.#fresh]),
    copy: () => void copyRounds(this, this.#rounds, this.#exchanges, this.#say),
  };

  #judge(at: number, verdict: Verdict): void {
    const minutes = this.#exchanges.map(({ minute }) => minute);
    this.#current = at;
    this.#replace(withVerdict(this.#round, at, verdict, minutes));
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
    const round = String(this.#rounds.length);
    const said = this.#say(open.length > 0 ? 'left' : 'closed', { list: open.join(', '), round });
    part(this, '[data-out=notice]').textContent = said;
    if (open.length > 0) return;
    this.#replace({ ...this.#round, closed: true });
    part(this, `[data-result="${round}"] h3`).focus();
  }

  #begin(rounds: readonly Round[]): void {
    this.#rounds = rounds;
    part(this, '[data-out=notice]').textContent = '';
    // A first round that has just begun holds nothing worth keeping.
    void keepRounds(this, rounds.length > 1 ? rounds : [], this.#exchanges, this.#say);
    this.#go(0);
  }

  #replace(round: Round): void {
    this.#rounds = this.#rounds.with(-1, round);
    this.#show();
    void keepRounds(this, this.#rounds, this.#exchanges, this.#say);
  }

  #placeOf(target: EventTarget | null): number {
    return this.#exchanges.findIndex(({ item }) => target instanceof Node && item.contains(target));
  }

  #show(): void {
    for (const [at, exchange] of this.#exchanges.entries()) {
      fillExchange(exchange, this.#round, at, at === this.#current, this.#rounds.length > 1);
    }
    const shown = [this, this.#rounds, this.#exchanges, this.#say] as const;
    showProgress(...shown);
    // The maths come when there is something to count.
    if (!this.#rounds.some(({ closed }) => closed)) return;
    void import('./show-figures.ts').then(({ showFigures }) => showFigures(...shown));
  }
}

define('listening-desk', ListeningDesk);
