import { part } from '#client/dom.ts';
import type { Kept } from '#client/kept.ts';
import type { Keeping, NewRecord } from '#client/records.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Meeting } from '#quarterly/meeting.ts';
import { periodText } from '../lab/figures-text.ts';
import { meetingArrival, putMeeting } from './meeting-record.ts';
import type { MeetingSay } from './meeting-say.ts';

/** What loading a file needs of the meeting. */
interface MeetingHome {
  readonly record: (meeting: Meeting) => NewRecord | undefined;
  /** Called when the store has changed. */
  readonly arrived: () => void;
  readonly locale: Locale;
}

/** Loads saved meetings. Where a different one is here already, the reader is asked; neither is lost. */
export class MeetingFileField {
  readonly #host: HTMLElement;
  readonly #say: MeetingSay;
  readonly #name: string;
  readonly #home: MeetingHome;
  #waiting: { readonly meeting: Meeting; readonly here: Kept } | undefined;

  constructor(host: HTMLElement, say: MeetingSay, name: string, home: MeetingHome) {
    this.#host = host;
    this.#say = say;
    this.#name = name;
    this.#home = home;
    const field = part(host, '[type=file]', HTMLInputElement);
    field.addEventListener('change', () => void this.#load(field));
    part(host, '[data-do=use]').addEventListener('click', () => void this.#answer(true));
    part(host, '[data-do=mine]').addEventListener('click', () => void this.#answer(false));
  }

  async #load(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    const arrival = await meetingArrival(await file.text(), this.#name);
    // The same file may be chosen again.
    field.value = '';
    this.#ask(undefined);
    if ('refused' in arrival) {
      const { refused, name = '' } = arrival;
      return this.#tell(this.#say(`file-${refused}`, { name }));
    }
    const { meeting, here, isSame } = arrival;
    if (isSame) return this.#tell(this.#say('file-same'));
    if (here !== undefined) return this.#ask({ meeting, here });
    await this.#put(meeting, undefined, true);
  }

  async #answer(isFile: boolean): Promise<void> {
    const waiting = this.#waiting;
    if (waiting === undefined) return;
    this.#ask(undefined);
    await this.#put(waiting.meeting, waiting.here, isFile);
    // The button that was pressed is gone.
    part(this.#host, '[type=file]').focus();
  }

  async #put(meeting: Meeting, here: Kept | undefined, isFirst: boolean): Promise<void> {
    const record = this.#home.record(meeting);
    if (record === undefined) return;
    const outcome = await putMeeting(record, here, isFirst);
    this.#tell(this.#outcomeText(outcome, meeting, isFirst));
    if (outcome === 'kept') this.#home.arrived();
  }

  #outcomeText(outcome: Keeping, { quarter }: Meeting, isFirst: boolean): string {
    if (outcome !== 'kept') return this.#say(`file-${outcome}`);
    if (!isFirst) return this.#say('file-mine');
    return this.#say('file-put', { quarter: periodText(quarter, this.#home.locale) });
  }

  #ask(waiting: { readonly meeting: Meeting; readonly here: Kept } | undefined): void {
    this.#waiting = waiting;
    part(this.#host, '[data-out=ask]').hidden = waiting === undefined;
    if (waiting === undefined) return;
    const quarter = periodText(waiting.meeting.quarter, this.#home.locale);
    this.#tell(this.#say('ask', { quarter }));
  }

  #tell(text: string): void {
    part(this.#host, '[data-out=file]').textContent = text;
  }
}
