import { part } from '#client/dom.ts';
import type { Meeting } from '#quarterly/meeting.ts';
import type { Field } from './meeting-entry.ts';
import { actionFields, itemFields } from './meeting-fields.ts';
import type { MeetingContext } from './meeting-item.ts';
import type { MeetingSay } from './meeting-say.ts';
import { meetingSheet, sumText } from './meeting-sheet.ts';

/** What of a meeting is seen: the sheet, and the fields to change it with. */
export class MeetingView {
  readonly #host: HTMLElement;
  readonly #say: MeetingSay;

  constructor(host: HTMLElement, say: MeetingSay) {
    this.#host = host;
    this.#say = say;
  }

  /** Sheet and fields; what was typed into is made anew. */
  all(meeting: Meeting, context: MeetingContext): void {
    this.sheet(meeting, context);
    this.#out('items').innerHTML = itemFields(meeting, context).html;
    this.#out('actions').innerHTML = actionFields(meeting, context).html;
    const length = part(this.#host, '[name=length]', HTMLSelectElement);
    length.value = String(meeting.minutes);
  }

  /** Only the sheet: whoever types goes on typing. */
  sheet(meeting: Meeting, context: MeetingContext): void {
    this.#out('sheet').innerHTML = meetingSheet(meeting, context).html;
    const sum = sumText(meeting, context);
    // The same words again would be read out at every letter.
    if (this.#out('sum').textContent !== sum) this.#out('sum').textContent = sum;
  }

  /** Says below a field what it takes, where it has something else. */
  complain(field: Field, isWrong: boolean): void {
    if (field.name !== 'minutes' && field.name !== 'due') return;
    const place = field.closest('li')?.querySelector('.error');
    const text = isWrong ? this.#say(`wrong-${field.name}`) : '';
    if (place && place.textContent !== text) place.textContent = text;
    field.setAttribute('aria-invalid', String(isWrong));
  }

  notice(text: string, canUndo: boolean): void {
    this.#out('notice').textContent = text;
    part(this.#host, '[data-do=undo]').hidden = !canUndo;
  }

  /** @param selectors - What to give the focus to: the first that is there and can have it. */
  focus(selectors: readonly string[]): void {
    for (const selector of selectors) {
      const found = this.#host.querySelector<HTMLElement>(selector);
      if (found === null || found.matches(':disabled')) continue;
      found.focus();
      return;
    }
  }

  #out(name: string): HTMLElement {
    return part(this.#host, `[data-out=${name}]`);
  }
}
