import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { download } from '#client/download.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { keepSoon } from '#client/keep-soon.ts';
import { findKept, type NewRecord } from '#client/records.ts';
import { csvFile } from '#i18n/csv.ts';
import { formatNumber, formatShare } from '#i18n/formats.ts';
import { isLocale, type Locale } from '#i18n/locale.ts';
import type { Ask } from '#room/ask.ts';
import { countChat } from '#room/chat.ts';
import { addCodes, countsOf } from '#room/tally.ts';
import { type Camera, startCamera } from './camera.ts';
import { optionOf } from './option-keys.ts';
import { sayNps, sharesOf } from './room-result.ts';
import { emptyRoom, readRoomState, type RoomState, withHands } from './room-state.ts';

const rounds = [1, 2] as const;
type Round = (typeof rounds)[number];

/** Counts what a room answers to one question: hands, the chat and codes, before and after the discussion. */
export class RoomAsk extends HTMLElement {
  #state: RoomState = emptyRoom;
  #earlier: RoomState | undefined;
  #ask: Ask = { name: '', title: '', options: [], choices: [], isNps: false };
  #camera: Camera | undefined;
  #isStarting = false;
  #soon: () => void = () => undefined;

  connectedCallback(): void {
    this.#ask = JSON.parse(this.dataset['ask'] ?? '{}') as Ask;
    this.#soon = keepSoon(part(this, '[data-kept-line]'), () => this.#record());
    this.addEventListener('change', this.#onChange);
    this.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKey);
    void findKept(this.#key).then((entry) => {
      if (entry) this.#show(readRoomState(entry.state));
      // Only now: what was counted before must not be written over.
      for (const field of this.querySelectorAll<HTMLInputElement>(':disabled'))
        field.disabled = false;
    });
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
    this.#camera?.stop();
  }

  #onChange = ({ target }: Event): void => {
    const field = target instanceof HTMLInputElement ? target : undefined;
    if (field?.checked === true) this.#keysHere();
    const round = Number(field?.dataset['hands']);
    const option = Number(field?.closest<HTMLElement>('[data-option]')?.dataset['option']);
    if (field === undefined || (round !== 1 && round !== 2)) return;
    this.#count(round, (tally) => withHands(tally, option, Number(field.value)));
  };

  /** A key counts a hand while that is switched on, unless somebody types. */
  #onKey = (event: KeyboardEvent): void => {
    if (!part(this, '[data-keys]', HTMLInputElement).checked) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const { target } = event;
    const types =
      target instanceof HTMLElement &&
      target.matches('textarea, select, input:not([type=checkbox])');
    const { isNps, options } = this.#ask;
    const option = types ? undefined : optionOf(event.code, isNps, options.length);
    if (option === undefined) return;
    event.preventDefault();
    const step = event.shiftKey ? -1 : 1;
    this.#count(this.#round, (tally) =>
      withHands(tally, option, (tally.hands[option] ?? 0) + step),
    );
  };

  /** A key counts for one question at a time. */
  #keysHere(): void {
    for (const box of document.querySelectorAll<HTMLInputElement>('room-ask [data-keys]'))
      box.checked = this.contains(box);
  }

  #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-room]') : null;
    const action = button?.dataset['room'];
    if (action === 'chat') this.#countChat();
    if (action === 'codes') {
      const field = part(this, '[data-codes]', HTMLTextAreaElement);
      this.#readCodes(field.value);
      field.value = '';
    }
    if (action === 'camera') void this.#startCamera();
    if (action === 'camera-stop') this.#stopCamera();
    if (action === 'csv') download(`${this.dataset['file']}.csv`, this.#csv, 'text/csv');
    if (action === 'clear') this.#replace(emptyRoom);
    if (action === 'undo' && this.#earlier !== undefined) this.#replace(this.#earlier);
  };

  #countChat(): void {
    const field = part(this, '[data-chat]', HTMLTextAreaElement);
    const { counts, others } = countChat(this.#ask, field.value);
    // The chat holds all answers so far: what was counted in it before is in it again.
    this.#remember();
    this.#count(this.#round, (tally) => ({ ...tally, chat: counts }));
    const count = counts.reduce((sum, one) => sum + one, 0);
    const { sayChatCounted = '', sayChatAll = '' } = this.dataset;
    this.#say(
      fillTemplate(others.length === 0 ? sayChatAll : sayChatCounted, {
        count: String(count),
        others: others.map((text) => `“${text}”`).join(', '),
      }),
    );
    // With its names it goes, once it is counted.
    field.value = '';
  }

  #readCodes(text: string): void {
    const round = this.#round;
    const { tally, added, ...problems } = addCodes(this.#ask, round, this.#state[round], text);
    this.#remember();
    this.#count(round, () => tally);
    const sentences = Object.entries(problems).flatMap(([kind, codes]) => {
      const say = this.dataset[`say${kind.charAt(0).toUpperCase()}${kind.slice(1)}`] ?? '';
      return codes.length === 0 ? [] : [fillTemplate(say, { codes: codes.join(', ') })];
    });
    const read = fillTemplate(this.dataset['sayRead'] ?? '', { added: String(added) });
    this.#say([read, ...sentences].join(' '));
  }

  async #startCamera(): Promise<void> {
    if (this.#camera !== undefined || this.#isStarting) return;
    this.#isStarting = true;
    try {
      const video = part(this, 'video', HTMLVideoElement);
      let last = '';
      this.#camera = await startCamera(video, (code) => {
        if (code !== last) this.#readCodes(code);
        last = code;
      });
      this.#toggleCamera(true);
    } catch {
      this.#say(this.dataset['sayCameraFailed'] ?? '');
    } finally {
      this.#isStarting = false;
    }
  }

  #stopCamera(): void {
    this.#camera?.stop();
    this.#camera = undefined;
    this.#toggleCamera(false);
  }

  #toggleCamera(isOn: boolean): void {
    part(this, '[data-room=camera]').hidden = isOn;
    part(this, '[data-room=camera-stop]').hidden = !isOn;
  }

  #count(round: Round, change: (tally: RoomState[Round]) => RoomState[Round]): void {
    this.#show({ ...this.#state, [round]: change(this.#state[round]) });
    this.#soon();
  }

  #replace(state: RoomState): void {
    this.#remember();
    this.#show(state);
    this.#soon();
  }

  /** What can be undone: the last pasting, reading or setting to zero. */
  #remember(): void {
    this.#earlier = this.#state;
    part(this, '[data-room=undo]').hidden = false;
  }

  #show(state: RoomState): void {
    this.#state = state;
    const counts = { 1: countsOf(this.#ask, state[1]), 2: countsOf(this.#ask, state[2]) };
    const shares = { 1: sharesOf(counts[1]), 2: sharesOf(counts[2]) };
    for (const row of this.querySelectorAll<HTMLElement>('[data-option]')) {
      const option = Number(row.dataset['option']);
      for (const round of rounds) {
        const hands = state[round].hands[option] ?? 0;
        const field = part(row, `[data-hands="${round}"]`, HTMLInputElement);
        if (Number(field.value) !== hands) field.value = hands === 0 ? '' : String(hands);
        const share = shares[round]?.[option];
        part(row, `[data-all="${round}"]`).textContent = String(counts[round][option] ?? 0);
        part(row, `[data-part="${round}"]`).textContent =
          share === undefined ? '' : formatShare(this.#locale, share);
        part(row, `[data-bar="${round}"]`).style.inlineSize = `${(share ?? 0) * 4}rem`;
      }
      const [before, after] = [shares[1]?.[option], shares[2]?.[option]];
      part(row, '[data-change]').textContent =
        before === undefined || after === undefined
          ? ''
          : formatNumber(this.#locale, (after - before) * 100);
    }
    part(this, '[data-result]').textContent = this.#result(counts);
  }

  #result(counts: Readonly<Record<Round, readonly number[]>>): string {
    const { sayNone = '', sayNps: nps = '', sayFew: few = '' } = this.dataset;
    const { sayBefore = '', sayAfter = '' } = this.dataset;
    const all = rounds.map((round) => counts[round].reduce((sum, count) => sum + count, 0));
    if (all.every((n) => n === 0)) return sayNone;
    if (!this.#ask.isNps) return `${sayBefore}: ${all[0] ?? 0}. ${sayAfter}: ${all[1] ?? 0}.`;
    return rounds
      .map((round) => {
        const name = round === 1 ? sayBefore : sayAfter;
        return sayNps(this.#locale, name, counts[round], { nps, few });
      })
      .join(' ')
      .trim();
  }

  #say(words: string): void {
    part(this, '[data-said]').textContent = words;
  }

  #record(): NewRecord {
    const { title, options } = this.#ask;
    const [before, after] = rounds.map((round) => countsOf(this.#ask, this.#state[round]));
    const answer = options
      .map((option, at) => `${option}: ${before?.[at] ?? 0} / ${after?.[at] ?? 0}`)
      .join('\n');
    const tally = (round: Round) => ({ ...this.#state[round] });
    return { key: this.#key, asked: title, answer, state: { 1: tally(1), 2: tally(2) } };
  }

  get #csv(): string {
    const [before = [], after = []] = rounds.map((round) =>
      countsOf(this.#ask, this.#state[round]),
    );
    const { sayBefore = '', sayAfter = '' } = this.dataset;
    const rows = this.#ask.options.map((option, at) => [option, before[at] ?? 0, after[at] ?? 0]);
    return csvFile([[this.#ask.title, sayBefore, sayAfter], ...rows], this.#locale);
  }

  get #round(): Round {
    return part(this, '[data-round]', HTMLSelectElement).value === '2' ? 2 : 1;
  }

  get #locale(): Locale {
    const { lang } = document.documentElement;
    return isLocale(lang) ? lang : 'it';
  }

  get #key(): string {
    return this.dataset['key'] ?? '';
  }
}

define('room-ask', RoomAsk);
