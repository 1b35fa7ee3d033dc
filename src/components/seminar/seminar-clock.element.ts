import { datedCalendar } from '#calendar/dated.ts';
import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { download } from '#client/download.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { askedLengths, carryLengths, withLength } from './asked-lengths.ts';
import { clockTime } from './clock-time.ts';
import { type Lasting, minutesOf, unserved, versionOf } from './versions.ts';

/** A block as its row tells it. */
interface Block extends Lasting {
  readonly title: string;
  readonly objectives: readonly string[];
}

/**
 * Fits the plan of a session to the time there is, shows it in the time of day once its start is typed in, and
 * puts it into a calendar.
 */
class SeminarClock extends HTMLElement {
  #blocks: readonly Block[] = [];

  connectedCallback(): void {
    this.#blocks = JSON.parse(this.dataset['blocks'] ?? '[]') as Block[];
    const asked = askedLengths(location.search).get(this.#session);
    if (asked !== undefined) this.#length.value = String(asked);
    this.#start.addEventListener('input', () => this.#show());
    this.#length.addEventListener('input', () => this.#fit());
    part(this, '[data-action=calendar]').addEventListener('click', () => this.#save());
    carryLengths(location.search);
    this.#show();
  }

  /** Keeps the length in the address, from where the slides and the speaker’s window have it. */
  #fit(): void {
    const search = withLength(location.search, this.#session, this.#minutes);
    history.replaceState(null, '', location.pathname + search + location.hash);
    carryLengths(search);
    this.#show();
  }

  #show(): void {
    const leftOut = this.#leftOut();
    let from = 0;
    for (const block of this.#blocks) {
      const row = part(this, `[data-block="${block.id}"]`);
      row.hidden = leftOut.includes(block);
      if (row.hidden) continue;
      part(row, '[data-from]').textContent = clockTime(this.#start.value, from) ?? `${from}′`;
      from += block.minutes;
    }
    part(this, '[data-total]').textContent = String(from);
  }

  /** The blocks that there is no time for, and says so; none where there is time for nothing. */
  #leftOut(): readonly Block[] {
    const { sayWrongLength = '', sayTooShort = '' } = this.dataset;
    const minutes = this.#minutes;
    const isWrong = minutes === undefined && !this.#isBlank;
    this.#length.setAttribute('aria-invalid', String(isWrong));
    if (minutes === undefined) {
      this.#say(isWrong ? sayWrongLength : '');
      return [];
    }
    const { leftOut, needed, spare } = versionOf(this.#blocks, minutes);
    if (leftOut === undefined) {
      this.#length.setAttribute('aria-invalid', 'true');
      this.#say(fillTemplate(sayTooShort, { needed: String(needed) }));
      return [];
    }
    this.#say(this.#sentences(leftOut, spare));
    return leftOut;
  }

  #sentences(leftOut: readonly Block[], spare: number): string {
    const { sayLeftOut = '', saySpare = '', sayUnserved = '', sayWhole = '' } = this.dataset;
    const blocks = leftOut.map(({ title }) => title).join('; ');
    const lost = unserved(this.#blocks, leftOut);
    return [
      leftOut.length === 0 ? sayWhole : fillTemplate(sayLeftOut, { blocks }),
      ...(spare > 0 ? [fillTemplate(saySpare, { spare: String(spare) })] : []),
      ...lost.map((objective) =>
        fillTemplate(sayUnserved, { objective: objective.replace(/\.$/, '') }),
      ),
    ].join(' ');
  }

  #say(words: string): void {
    part(this, '[data-version]').textContent = words;
  }

  #save(): void {
    const { calendar = '', file = '', sayMissing = '' } = this.dataset;
    const day = part(this, 'input[type=date]', HTMLInputElement);
    const start = new Date(`${day.value}T${this.#start.value}`);
    this.#complain('');
    if (Number.isNaN(start.getTime())) {
      this.#complain(sayMissing);
      (this.#start.value === '' ? this.#start : day).focus();
      return;
    }
    const all = minutesOf(this.#blocks);
    const lasting = Math.min(this.#minutes ?? all, all);
    const dated = datedCalendar(calendar, start, lasting, new Date());
    download(`${file}.ics`, dated, 'text/calendar');
  }

  #complain(words: string): void {
    part(this, '[data-error]').textContent = words;
  }

  get #session(): string {
    return this.dataset['session'] ?? '';
  }

  /** Whole minutes, if that is what is typed. */
  get #minutes(): number | undefined {
    const typed = this.#length.value.trim();
    return /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : undefined;
  }

  get #isBlank(): boolean {
    return this.#length.value.trim() === '';
  }

  get #length(): HTMLInputElement {
    return part(this, '[data-length]', HTMLInputElement);
  }

  get #start(): HTMLInputElement {
    return part(this, 'input[type=time]', HTMLInputElement);
  }
}

define('seminar-clock', SeminarClock);
