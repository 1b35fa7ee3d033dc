import { part } from '#client/dom.ts';
import { showKeeping } from '#client/kept-line.ts';
import { onKept } from '#client/records.ts';
import type { Meeting } from '#quarterly/meeting.ts';
import { followed } from '#quarterly/meeting-edits.ts';
import { localeOf } from '../calculators/form/locale-of.ts';
import { keepEntered } from '../making/keep-entered.ts';
import type { Brought } from './brought.ts';
import { changedBy } from './meeting-buttons.ts';
import { entered, isField } from './meeting-entry.ts';
import { MeetingFileField } from './meeting-file-field.ts';
import { draftsOf, type MeetingContext } from './meeting-item.ts';
import { actionsOf, keptMeeting, meetingKey, meetingRecord } from './meeting-record.ts';
import { type MeetingSay, meetingSayOf } from './meeting-say.ts';
import { firstMinutes } from './meeting-times.ts';
import { MeetingView } from './meeting-view.ts';
import { takenOut } from './take-meeting-out.ts';

/** What `<quarterly-meeting>` does: lets the reader edit a quarter’s meeting, and keeps, prints, saves and loads it. */
export class MeetingTable {
  readonly #host: HTMLElement;
  readonly #say: MeetingSay;
  readonly #view: MeetingView;
  #context: MeetingContext | undefined;
  #meeting: Meeting | undefined;
  #undo: Meeting | undefined;
  #isTouched = false;
  #end: (() => void) | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#say = meetingSayOf(host);
    this.#view = new MeetingView(host, this.#say);
    host.addEventListener('input', (event) => this.#typed(event));
    host.addEventListener('change', (event) => this.#chosen(event));
    host.addEventListener('click', (event) => this.#clicked(event));
    new MeetingFileField(host, this.#say, this.#name, {
      record: (meeting) => this.#context && meetingRecord(meeting, this.#context),
      arrived: () => void this.#restore(() => false),
      locale: localeOf(host),
    });
  }

  /** Stops following what other tabs keep. */
  end(): void {
    this.#end?.();
  }

  /** Shows the meeting of a quarter: the one that is kept or, where none is, the one that its findings make. */
  show({ facts, names }: Brought): void {
    this.#context = { facts, names, last: [], say: this.#say, locale: localeOf(this.#host) };
    this.#isTouched = false;
    this.#undo = undefined;
    this.#view.notice('', false);
    this.#begin(this.#start());
    this.#end?.();
    this.#end = onKept(
      meetingKey(this.#name, facts.quarter),
      () => void this.#restore(() => this.#host.matches(':focus-within')),
    );
    void this.#restore(() => this.#isTouched);
  }

  get #name(): string {
    return this.#host.dataset['name'] ?? '';
  }

  /** What follows from the findings alone. */
  #start(): Meeting | undefined {
    const context = this.#context;
    if (context === undefined) return undefined;
    const { quarter } = context.facts;
    const items = draftsOf(context, firstMinutes);
    const none = { removed: [], actions: [] };
    return { quarterly: this.#name, quarter, minutes: firstMinutes, items, ...none };
  }

  /** @param isBusy - Asked when what is kept has been found: whoever is typing is not interrupted. */
  async #restore(isBusy: () => boolean): Promise<void> {
    const context = this.#context;
    if (context === undefined) return;
    const { quarter, previous } = context.facts;
    const last = previous === undefined ? [] : await actionsOf(this.#name, previous);
    const found = await keptMeeting(this.#name, quarter);
    // Another quarter may have been chosen meanwhile.
    if (this.#context !== context) return;
    this.#context = { ...context, last };
    const kept = isBusy() ? this.#meeting : found;
    this.#begin(kept ? this.#following(kept) : this.#start());
  }

  /** With the words of this page’s language, and figures as they are now, where nothing was edited. */
  #following(meeting: Meeting): Meeting {
    return this.#context ? followed(meeting, draftsOf(this.#context, meeting.minutes)) : meeting;
  }

  #begin(meeting: Meeting | undefined): void {
    if (meeting === undefined || this.#context === undefined) return;
    this.#meeting = meeting;
    this.#view.all(meeting, this.#context);
  }

  #typed({ target }: Event): void {
    const meeting = this.#meeting;
    if (!isField(target) || meeting === undefined || this.#context === undefined) return;
    if (target.name === 'length' || target.type === 'file') return;
    const next = entered(meeting, target, this.#context.facts);
    this.#view.complain(target, next === undefined);
    if (next === undefined || next === meeting) return;
    this.#meeting = next;
    this.#view.sheet(next, this.#context);
    this.#keep();
  }

  #chosen({ target }: Event): void {
    if (!isField(target) || target.name !== 'length') return;
    const meeting = this.#meeting;
    if (meeting)
      this.#change(this.#following({ ...meeting, minutes: Number(target.value) || firstMinutes }));
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const [meeting, view] = [this.#meeting, this.#view];
    const action = button?.dataset['do'];
    if (button === null || meeting === undefined) return;
    if (action === 'print' || action === 'export') {
      view.notice(
        takenOut(action, meeting, part(this.#host, '[data-out=sheet]'), this.#say),
        false,
      );
    }
    if (action === 'undo' && this.#undo) this.#change(this.#undo, this.#say('undone'));
    const start = this.#start();
    if (action === 'reset' && start) this.#change(start, this.#say('restarted'), meeting);
    const changed = changedBy(button, meeting, this.#say);
    if (changed === undefined) return;
    this.#change(changed.meeting, changed.said, changed.canUndo ? meeting : undefined);
    view.focus(changed.focus);
  }

  /** @param undo - What can be put back. */
  #change(meeting: Meeting, said = '', undo?: Meeting): void {
    this.#undo = undo;
    this.#begin(meeting);
    this.#view.notice(said, undo !== undefined);
    this.#keep();
  }

  #keep(): void {
    const [meeting, context] = [this.#meeting, this.#context];
    if (meeting === undefined || context === undefined) return;
    this.#isTouched = true;
    const isStart = JSON.stringify(meeting) === JSON.stringify(this.#start());
    void keepEntered(meetingRecord(meeting, context), isStart).then((outcome) =>
      showKeeping(part(this.#host, '[data-kept-line]'), outcome),
    );
  }
}
