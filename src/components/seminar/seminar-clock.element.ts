import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { download } from '#client/download.ts';
import { datedCalendar } from '#calendar/dated.ts';
import { clockTime } from './clock-time.ts';

/** Shows the plan of a session in the time of day, once its start is typed in, and puts it into a calendar. */
class SeminarClock extends HTMLElement {
  connectedCallback(): void {
    this.#start.addEventListener('input', () => this.#show());
    part(this, '[data-action=calendar]').addEventListener('click', () => this.#save());
    this.#show();
  }

  #show(): void {
    for (const cell of this.querySelectorAll<HTMLElement>('[data-from]')) {
      const from = cell.dataset['from'] ?? '0';
      cell.textContent = clockTime(this.#start.value, Number(from)) ?? `${from}′`;
    }
  }

  #save(): void {
    const { calendar = '', file = '', minutes } = this.dataset;
    const day = part(this, 'input[type=date]', HTMLInputElement);
    const start = new Date(`${day.value}T${this.#start.value}`);
    this.#complain('');
    if (Number.isNaN(start.getTime())) {
      this.#complain(this.dataset['sayMissing'] ?? '');
      (this.#start.value === '' ? this.#start : day).focus();
      return;
    }
    const dated = datedCalendar(calendar, start, Number(minutes), new Date());
    download(`${file}.ics`, dated, 'text/calendar');
  }

  #complain(words: string): void {
    part(this, '[data-error]').textContent = words;
  }

  get #start(): HTMLInputElement {
    return part(this, 'input[type=time]', HTMLInputElement);
  }
}

define('seminar-clock', SeminarClock);
