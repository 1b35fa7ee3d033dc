import { confirmed } from '#client/confirmed.ts';
import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { download } from '#client/download.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { type Kept, merged, version } from '#client/kept.ts';
import { onNews } from '#client/news.ts';
import { forget, listKept, putBack } from '#client/records.ts';
import { recordsFile } from '#client/records-file.ts';
import { bringFile } from './bring-file.ts';
import { fillCounts } from './fill-counts.ts';
import { findRecords } from './find-records.ts';
import { askToPersist, showPersistence } from './persistence.ts';
import type { RecordKind } from './record-kind.ts';
import { type RecordForms, recordsText, renderRecords } from './render-records.ts';
import type { NotebookSayings } from './sayings.ts';

/** Shows all that the reader has entered, finds it, and takes it out, in, and away. */
export class NoteBook extends HTMLElement {
  #say!: NotebookSayings;
  #records: readonly Kept[] = [];
  /** What was deleted, the latest last. */
  readonly #removed: (readonly Kept[])[] = [];
  #end: (() => void) | undefined;

  connectedCallback(): void {
    this.#say = JSON.parse(this.dataset['say'] ?? '') as NotebookSayings;
    this.addEventListener('click', (event) => void this.#onClick(event));
    const file = this.#file();
    file.addEventListener('change', () => void this.#import(file));
    part(this, '[data-search]').addEventListener('input', () => this.#list());
    // Another tab may have gone on meanwhile.
    document.addEventListener('visibilitychange', this.#refresh);
    this.#end = onNews(this.#refresh);
    void this.#show();
    void showPersistence(this, this.#say);
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#refresh);
    this.#end?.();
  }

  readonly #refresh = (): void => void this.#show();

  async #show(): Promise<void> {
    const found = await listKept();
    const holding = typeof found === 'string' ? undefined : found;
    this.#records = holding?.records ?? [];
    if (typeof found === 'string') this.#tell(this.#say[found]);
    const { unreadable = 0, lost } = holding ?? {};
    this.#line(
      '[data-unreadable]',
      unreadable > 0 && fillCounts(this.#say.unreadable, { count: unreadable }),
    );
    const when = lost === undefined ? '' : this.#forms().formatDate(lost);
    this.#line('[data-lost]', lost !== undefined && fillTemplate(this.#say.lost, { date: when }));
    const none = this.#records.length === 0;
    part(this, '[data-empty]').hidden = holding === undefined || lost !== undefined || !none;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-outward] button'))
      button.disabled = none;
    this.#file().disabled = holding === undefined;
    for (const field of this.#fields()) field.disabled = none;
    this.#list();
  }

  /** Shows what is looked for. */
  #list(): void {
    const [words, kind] = this.#fields();
    const wanted = {
      text: words?.value ?? '',
      kind: kind?.value ? (kind.value as RecordKind) : undefined,
    };
    const found = findRecords(this.#records, wanted);
    const counts = { count: found.length, all: this.#records.length };
    const isFiltered = wanted.text.trim() !== '' || wanted.kind !== undefined;
    const sentence = found.length === 0 ? this.#say.foundNone : fillCounts(this.#say.found, counts);
    part(this, '[data-found]').textContent = isFiltered && counts.all > 0 ? sentence : '';
    part(this, '[data-list]').replaceChildren(...renderRecords(found, this.#forms()));
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    const key = button?.closest('[data-key]')?.getAttribute('data-key');
    const record = this.#records.find((one) => one.key === key);
    const action = button?.dataset['action'];
    if (action === 'json') download(`${this.#fileName()}.json`, recordsFile(this.#records));
    if (action === 'text') download(`${this.#fileName()}.md`, this.#text(), 'text/markdown');
    if (action === 'print') print();
    if (action === 'persist') await askToPersist(this, this.#say);
    if (action === 'undo') await this.#undo();
    if (action === 'remove-all')
      await this.#remove(
        this.#records,
        fillCounts(this.#say.removeAllAsk, { count: this.#records.length }),
      );
    if (record && action === 'remove')
      await this.#remove([record], fillTemplate(this.#say.removeAsk, { asked: record.asked }));
    if (record && action === 'use') await this.#use(record, Number(button?.dataset['at']));
  }

  async #remove(records: readonly Kept[], question: string): Promise<void> {
    if (!(await confirmed(part(this, '[data-confirm]', HTMLDialogElement), question))) return;
    const outcome = await forget(...records.map(({ key }) => key));
    if (outcome === 'kept') this.#removed.push(records);
    await this.#show();
    const { length: count } = records;
    this.#tell(outcome === 'kept' ? fillCounts(this.#say.removed, { count }) : this.#say[outcome]);
    const undo = part(this, '[data-action="undo"]', HTMLButtonElement);
    undo.hidden = this.#removed.length === 0;
    // The button that had the focus is gone.
    undo.focus();
  }

  /** Takes back the latest deletion; those before it can be taken back after. */
  async #undo(): Promise<void> {
    const removed = this.#removed.at(-1);
    const found = await listKept();
    if (removed === undefined || typeof found === 'string') return;
    const now = new Map(found.records.map((record) => [record.key, record]));
    const outcome = await putBack(
      removed.map((record) => merged(now.get(record.key) ?? record, record)),
    );
    if (outcome === 'kept') this.#removed.pop();
    await this.#show();
    const { length: count } = removed;
    this.#tell(outcome === 'kept' ? fillCounts(this.#say.restored, { count }) : this.#say[outcome]);
    part(this, '[data-action="undo"]').hidden = this.#removed.length === 0;
    const [first] = removed;
    this.querySelector<HTMLElement>(`[data-key="${CSS.escape(first?.key ?? '')}"] button`)?.focus();
  }

  async #use(record: Kept, at: number): Promise<void> {
    const chosen = record.others?.[at];
    if (chosen === undefined) return;
    const others = (record.others ?? []).with(at, version(record));
    const savedAt = new Date().toISOString();
    const outcome = await putBack([{ ...record, ...chosen, savedAt, others }]);
    await this.#show();
    if (outcome !== 'kept') this.#tell(this.#say[outcome]);
  }

  async #import(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    const said = await bringFile(file, this.#say);
    // The same file may be chosen again.
    field.value = '';
    await this.#show();
    part(this, '[data-arrival]').textContent = said;
  }

  #tell(text: string): void {
    part(this, '[data-status]').textContent = text;
  }

  /** A line with a sentence, or none. */
  #line(selector: string, text: string | false): void {
    const line = part(this, selector);
    line.hidden = text === false;
    line.textContent = text === false ? '' : text;
  }

  #file(): HTMLInputElement {
    return part(this, 'input[type=file]', HTMLInputElement);
  }

  /** Words, then kind. */
  #fields(): readonly (HTMLInputElement | HTMLSelectElement)[] {
    return [...part(this, '[data-search]').querySelectorAll<HTMLInputElement>('input, select')];
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
      saved: this.#say.saved,
      otherSaved: this.#say.other,
      formatDate: (savedAt) => style.format(new Date(savedAt)),
    };
  }
}

define('note-book', NoteBook);
