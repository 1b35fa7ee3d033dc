import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { download } from '#client/download.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { type Kept, merged, version } from '#client/kept.ts';
import { forget, type Keeping, listKept, putBack } from '#client/records.ts';
import { arrivalOf, recordsFile } from '#client/records-file.ts';
import { type RecordForms, recordsText, renderRecords } from './render-records.ts';

/** Shows all that the reader has entered, and takes it out, in, and away. */
export class KeptAnswers extends HTMLElement {
  #records: readonly Kept[] = [];
  #removed: Kept | undefined;

  connectedCallback(): void {
    this.addEventListener('click', (event) => void this.#onClick(event));
    const file = part(this, 'input', HTMLInputElement);
    file.addEventListener('change', () => void this.#import(file));
    // Another tab may have gone on meanwhile.
    document.addEventListener('visibilitychange', () => void this.#show());
    void this.#show();
  }

  async #show(): Promise<void> {
    const found = await listKept();
    const blocked = found === 'blocked';
    this.#records = blocked ? [] : found.records;
    if (blocked) this.#say('blocked');
    else this.#sayUnreadable(found.unreadable);
    const none = this.#records.length === 0;
    part(this, '[data-empty]').hidden = blocked || !none;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-outward] button'))
      button.disabled = none;
    part(this, 'input', HTMLInputElement).disabled = blocked;
    part(this, '[data-list]').replaceChildren(...renderRecords(this.#records, this.#forms()));
  }

  #sayUnreadable(count: number): void {
    const line = part(this, '[data-unreadable]');
    line.hidden = count === 0;
    const template = this.dataset['sayUnreadable'] ?? '';
    line.textContent = count === 0 ? '' : fillTemplate(template, { count: String(count) });
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    const key = button?.closest('[data-key]')?.getAttribute('data-key');
    const record = this.#records.find((one) => one.key === key);
    const action = button?.dataset['action'];
    if (action === 'json') download(`${this.#fileName()}.json`, recordsFile(this.#records));
    if (action === 'text') download(`${this.#fileName()}.md`, this.#text(), 'text/markdown');
    if (action === 'print') print();
    if (action === 'undo') await this.#undo();
    if (record && action === 'remove') await this.#remove(record);
    if (record && action === 'use') await this.#use(record, Number(button?.dataset['at']));
  }

  async #remove(record: Kept): Promise<void> {
    const outcome = await forget(record.key);
    if (outcome === 'kept') this.#removed = record;
    await this.#show();
    this.#say(outcome === 'kept' ? 'removed' : outcome);
    const undo = part(this, '[data-action="undo"]', HTMLButtonElement);
    undo.hidden = this.#removed === undefined;
    // The button that had the focus is gone.
    undo.focus();
  }

  async #undo(): Promise<void> {
    const removed = this.#removed;
    if (removed === undefined) return;
    const found = await listKept();
    const now =
      found === 'blocked' ? undefined : found.records.find((one) => one.key === removed.key);
    const outcome = await putBack([now === undefined ? removed : merged(now, removed)]);
    if (outcome === 'kept') this.#removed = undefined;
    await this.#show();
    this.#say(outcome === 'kept' ? 'restored' : outcome);
    part(this, '[data-action="undo"]').hidden = outcome === 'kept';
    part(this, `[data-key="${CSS.escape(removed.key)}"] button`).focus();
  }

  async #use(record: Kept, at: number): Promise<void> {
    const chosen = record.others?.[at];
    if (chosen === undefined) return;
    const others = (record.others ?? []).with(at, version(record));
    const savedAt = new Date().toISOString();
    const outcome = await putBack([{ ...record, ...chosen, savedAt, others }]);
    await this.#show();
    if (outcome !== 'kept') this.#say(outcome);
  }

  async #import(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    const found = await listKept();
    if (found === 'blocked') return this.#say('blocked');
    const arrival = arrivalOf(await file.text(), found.records);
    // The same file may be chosen again.
    field.value = '';
    if ('refused' in arrival) return this.#sayArrival(refusals[arrival.refused]);
    const outcome = await putBack(arrival.records);
    if (outcome !== 'kept') return this.#sayArrival(importOutcomes[outcome]);
    await this.#show();
    const { added, differing, same, unreadable } = arrival;
    this.#sayArrival('sayImported', { added, differing, same });
    if (unreadable > 0) this.#sayArrivalToo('sayImportedUnreadable', { count: unreadable });
  }

  #sayArrival(what: string, counts: Readonly<Record<string, number>> = {}): void {
    part(this, '[data-arrival]').textContent = this.#sentence(what, counts);
  }

  #sayArrivalToo(what: string, counts: Readonly<Record<string, number>>): void {
    part(this, '[data-arrival]').append(` ${this.#sentence(what, counts)}`);
  }

  #sentence(what: string, counts: Readonly<Record<string, number>>): string {
    const values = Object.entries(counts).map(([name, count]) => [name, String(count)]);
    return fillTemplate(this.dataset[what] ?? '', Object.fromEntries(values));
  }

  #say(what: Keeping | 'removed' | 'restored'): void {
    const name = `say${what.charAt(0).toUpperCase()}${what.slice(1)}`;
    part(this, '[data-status]').textContent = this.dataset[name] ?? '';
  }

  #text(): string {
    const title = document.querySelector('h1')?.textContent ?? '';
    return recordsText(title, this.#records, this.#forms().formatDate);
  }

  /** With the day, so that two copies can be told apart. */
  #fileName(): string {
    return `${this.dataset['fileName']}-${new Date().toISOString().slice(0, 10)}`;
  }

  #forms(): RecordForms {
    const template = (name: string): HTMLTemplateElement =>
      part(this, `template[data-${name}]`, HTMLTemplateElement);
    const style = new Intl.DateTimeFormat(document.documentElement.lang, {
      dateStyle: 'long',
      timeStyle: 'short',
    });
    return {
      record: template('record'),
      other: template('other'),
      saved: this.dataset['saySaved'] ?? '',
      otherSaved: this.dataset['sayOther'] ?? '',
      formatDate: (savedAt) => style.format(new Date(savedAt)),
    };
  }
}

const refusals = {
  'not-json': 'sayNotJson',
  'not-answers': 'sayNotAnswers',
  'too-new': 'sayTooNew',
} as const;

const importOutcomes = { full: 'sayImportFull', blocked: 'sayBlocked' } as const;

define('kept-answers', KeptAnswers);
