import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { showKeeping } from '#client/kept-line.ts';
import { findKept, forget, keep } from '#client/records.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { formatNumber, formatShare } from '#i18n/formats.ts';
import { countIn, partOf, readRoom, type Room, type Round, rounds, totalOf } from './room.ts';

/** Draws the hands of a room as the trainer counts them. */
export class DecisionRoom extends HTMLElement {
  #room: Room = { before: {}, after: {} };
  #cleared: Room | undefined;
  #changed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    part(this, 'fieldset', HTMLFieldSetElement).disabled = false;
    this.addEventListener('input', ({ target }) => this.#onInput(target));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('click', ({ target }) => this.#onClick(target));
    addEventListener('pagehide', this.#keep);
    void this.#restore();
  }

  disconnectedCallback(): void {
    removeEventListener('pagehide', this.#keep);
  }

  async #restore(): Promise<void> {
    const entry = await findKept(this.#key);
    if (entry && !this.#changed) this.#fill(readRoom(entry.state));
  }

  #onInput(target: EventTarget | null): void {
    const field = target instanceof HTMLInputElement ? target : undefined;
    const round = field?.closest<HTMLElement>('[data-round]')?.dataset['round'];
    const choice = field?.closest<HTMLElement>('[data-choice]')?.dataset['choice'];
    if (field === undefined || choice === undefined || !isRound(round)) return;
    const count = countIn(field.value);
    field.setAttribute('aria-invalid', String(count === undefined));
    part(this, '[data-error]').textContent = count === undefined ? this.#say('sayWrong') : '';
    if (count !== undefined) this.#set(round, choice, count);
  }

  /** A digit counts a hand, unless somebody is typing one. */
  #onKey(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'text';
    const row = /^[1-9]$/.test(event.key) ? this.#rows[Number(event.key) - 1] : undefined;
    if (typing || event.ctrlKey || event.metaKey || event.altKey || row === undefined) return;
    const choice = row.dataset['choice'] ?? '';
    const round = this.querySelector<HTMLInputElement>('[type=radio]:checked')?.value;
    if (!isRound(round)) return;
    event.preventDefault();
    const count = (this.#room[round][choice] ?? 0) + 1;
    this.#field(row, round).value = String(count);
    this.#set(round, choice, count);
  }

  #onClick(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const action = button?.dataset['action'];
    if (action === 'clear') {
      this.#cleared = this.#room;
      this.#change({ before: {}, after: {} });
    }
    if (action === 'undo' && this.#cleared) {
      this.#change(this.#cleared);
      this.#cleared = undefined;
      part(this, '[data-action=clear]').focus();
    }
    part(this, '[data-action=undo]').hidden = this.#cleared === undefined;
  }

  #change(room: Room): void {
    this.#fill(room);
    this.#later();
  }

  #set(round: Round, choice: string, count: number): void {
    this.#room = { ...this.#room, [round]: { ...this.#room[round], [choice]: count } };
    this.#draw();
    this.#later();
  }

  #fill(room: Room): void {
    this.#room = room;
    for (const row of this.#rows) {
      for (const round of rounds) {
        const count = room[round][row.dataset['choice'] ?? ''];
        this.#field(row, round).value = count ? String(count) : '';
      }
    }
    this.#draw();
  }

  #draw(): void {
    for (const round of rounds) {
      for (const row of this.#rows) this.#drawPart(row, round);
      const n = totalOf(this.#room[round]);
      const said = n === 0 ? 'sayNone' : 'sayTotal';
      part(this, `[data-total=${round}]`).textContent = this.#sentence(said, { n: number(n) });
    }
  }

  #drawPart(row: HTMLElement, round: Round): void {
    const cell = part(row, `[data-round=${round}]`);
    const found = partOf(this.#room[round], row.dataset['choice'] ?? '');
    const share = found === undefined ? 0 : found.part / found.n;
    part(cell, 'rect', SVGElement).setAttribute('width', String(100 * share));
    const { interval } = found ?? {};
    const text =
      found === undefined
        ? ''
        : interval === undefined
          ? this.#sentence('sayFew', { part: number(found.part), n: number(found.n) })
          : this.#sentence('sayShare', {
              share: formatShare(language(), share),
              low: formatShare(language(), interval.low),
              high: formatShare(language(), interval.high),
            });
    part(cell, '[data-share]').textContent = text;
  }

  #later(): void {
    this.#changed = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#keep, 500);
  }

  readonly #keep = (): void => {
    clearTimeout(this.#timer);
    if (!this.#changed) return;
    this.#changed = false;
    const none = rounds.every((round) => totalOf(this.#room[round]) === 0);
    const asked = part(this, '.label').textContent?.trim() ?? '';
    const answer = this.#rows.map((row) => this.#inWords(row)).join('\n');
    const state = { before: { ...this.#room.before }, after: { ...this.#room.after } };
    const key = this.#key;
    const outcome = none ? forget(key) : keep({ key, asked, answer, state });
    void outcome.then((keeping) => showKeeping(part(this, '[data-kept-line]'), keeping));
  };

  #inWords(row: HTMLElement): string {
    const choice = row.dataset['choice'] ?? '';
    const counts = rounds.map((round) => number(this.#room[round][choice] ?? 0));
    return `${part(row, '[data-label]').textContent}: ${counts.join(' → ')}`;
  }

  #sentence(what: string, values: Readonly<Record<string, string>>): string {
    return fillTemplate(this.#say(what), values);
  }

  #say(what: string): string {
    return this.dataset[what] ?? '';
  }

  get #key(): string {
    return this.dataset['key'] ?? '';
  }

  get #rows(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('tr[data-choice]')];
  }

  #field(row: HTMLElement, round: Round): HTMLInputElement {
    return part(row, `[data-round=${round}] input`, HTMLInputElement);
  }
}

function isRound(text: string | undefined): text is Round {
  return rounds.some((round) => round === text);
}

function language(): Locale {
  return locales.find((locale) => locale === document.documentElement.lang) ?? 'en';
}

function number(value: number): string {
  return formatNumber(language(), value);
}

define('decision-room', DecisionRoom);
