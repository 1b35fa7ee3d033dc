import { confirmed } from '#client/confirmed.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import type { Kept } from '#client/kept.ts';
import { showKeeping } from '#client/kept-line.ts';
import { findKept, forget, keep, listKept, onNews, putBack } from '#client/records.ts';
import { chooseByKeys } from './choose-by-keys.ts';
import { NotePanel } from './note-panel.ts';
import { newNoteId, type Note, noteFrom, noteRecord, notesKey } from './note-record.ts';
import { type PlacedNote, renderNotes } from './note-list.ts';
import { type PageText, readText } from './page-text.ts';
import { paint, placeAt } from './paint.ts';
import type { NotesSayings } from './sayings.ts';
import { findQuote, quoteAt, wholeWords } from './text-quote.ts';

/** Longer passages are no highlights any more. */
const longest = 2000;

/** Highlights passages of a case and keeps notes on them. Fetched when there is one, or text is selected. */
export class NotesDesk {
  readonly #host: HTMLElement;
  readonly #root: HTMLElement;
  readonly #say: NotesSayings;
  readonly #panel: NotePanel;
  /** By id, as far as is known here. */
  readonly #notes = new Map<string, Note>();
  /** Where those of this text are now. */
  readonly #ranges = new Map<string, Range>();
  readonly #removed: (readonly Kept[])[] = [];
  #selected: Range | undefined;
  #open: string | undefined;

  /** @param root - What can be highlighted. The host may be in it. */
  constructor(host: HTMLElement, root: HTMLElement, say: NotesSayings) {
    this.#host = host;
    this.#root = root;
    this.#say = say;
    this.#panel = new NotePanel(part(host, '[data-panel-place]'), {
      mark: (withNote) => {
        if (this.#selected) this.#mark(this.#selected, withNote);
      },
      write: (text) => this.#write(text),
      remove: () => void this.#remove(this.#open),
      closed: () => {
        this.#open = undefined;
      },
    });
    document.addEventListener('selectionchange', () => this.offer());
    root.addEventListener('click', (event) => this.#openAt(event));
    host.addEventListener('click', (event) => void this.#onClick(event));
    addEventListener('hashchange', () => this.#follow());
    onNews((key) => {
      if (key.startsWith(this.#key())) void this.load();
    });
  }

  /** Reads what is kept, and shows it. */
  async load(): Promise<void> {
    const found = await listKept(this.#key());
    if (typeof found === 'string') return;
    const isFirst = this.#notes.size === 0;
    for (const id of this.#notes.keys()) if (id !== this.#open) this.#notes.delete(id);
    for (const note of found.records.map(noteFrom))
      // What is being written here stays as it is.
      if (note && note.id !== this.#open) this.#notes.set(note.id, note);
    this.#show();
    if (isFirst) this.#follow();
  }

  /** Offers to keep what is selected. */
  offer(): void {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const isHere = range && !range.collapsed && this.#root.contains(range.commonAncestorContainer);
    if (isHere && !this.#host.contains(range.startContainer)) {
      this.#selected = range.cloneRange();
      if (!this.#panel.isOnNote) this.#panel.offer();
    } else if (selection?.isCollapsed) this.#panel.withdraw();
  }

  /** Lets a passage be chosen without a pointer. */
  async choose(button: HTMLElement): Promise<void> {
    const text = readText(this.#root);
    const isText = (block: HTMLElement): boolean => {
      const range = new Range();
      range.selectNode(block);
      return text.spanOf(range) !== undefined && !this.#host.contains(block);
    };
    const range = await chooseByKeys(this.#root, isText);
    if (range) this.#mark(range, true, button);
    else button.focus();
  }

  #mark(range: Range, withNote: boolean, from?: HTMLElement): void {
    const text = readText(this.#root);
    const chosen = text.spanOf(range);
    if (chosen === undefined) return this.#tell(this.#say.nothing);
    const span = wholeWords(text.text, chosen);
    if (span.end - span.start > longest) return this.#tell(this.#say.tooLong);
    const quote = quoteAt(text.text, span);
    const note: Note = {
      id: newNoteId(),
      quote,
      locale: this.#locale,
      note: '',
      asked: fillTemplate(this.#say.asked, { section: this.#sectionOf(text.rangeOf(span)) }),
      path: location.pathname,
    };
    getSelection()?.removeAllRanges();
    void this.#keep(note);
    this.#panel.close();
    from?.focus({ preventScroll: true });
    if (withNote) this.#edit(note.id);
    else this.#tell(this.#say.marked);
  }

  async #keep(note: Note): Promise<void> {
    this.#notes.set(note.id, note);
    this.#show();
    const outcome = await keep(noteRecord(this.#slug, note, this.#inQuotes(note.quote.exact)));
    showKeeping(part(this.#host, '[data-panel-place] [data-kept-line]'), outcome);
    // Said where it is heard when no note is open.
    if (outcome !== 'kept') this.#tell(this.#say[outcome]);
  }

  #edit(id: string): void {
    const note = this.#notes.get(id);
    if (note === undefined) return;
    this.#open = id;
    this.#panel.open(
      note.quote.exact,
      note.note,
      this.#ranges.has(id) ? '' : this.#placeless(note),
    );
  }

  #write(text: string): void {
    const note = this.#notes.get(this.#open ?? '');
    if (note) void this.#keep({ ...note, note: text });
  }

  async #remove(id: string | undefined): Promise<void> {
    const note = this.#notes.get(id ?? '');
    if (note === undefined) return;
    const question = fillTemplate(this.#say.removeAsk, { quote: note.quote.exact.slice(0, 80) });
    if (!(await confirmed(part(this.#host, '[data-confirm]', HTMLDialogElement), question))) return;
    const record = await findKept(notesKey(this.#slug, note.id));
    const outcome = await forget(notesKey(this.#slug, note.id));
    if (outcome !== 'kept') return this.#tell(this.#say[outcome]);
    if (record) this.#removed.push([record]);
    this.#notes.delete(note.id);
    this.#panel.close();
    this.#show();
    this.#tell(this.#say.removed);
    part(this.#host, '[data-action=undo]').focus({ preventScroll: true });
  }

  async #undo(): Promise<void> {
    const records = this.#removed.at(-1);
    if (records === undefined) return;
    const outcome = await putBack(records);
    if (outcome !== 'kept') return this.#tell(this.#say[outcome]);
    this.#removed.pop();
    await this.load();
    this.#tell(this.#say.restored);
    part(this.#host, '[data-action=keys]').focus({ preventScroll: true });
  }

  async #onClick({ target }: Event): Promise<void> {
    const control = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    const id = control?.closest<HTMLElement>('[data-note]')?.dataset['note'];
    const action = control?.dataset['action'];
    if (action === 'edit' && id) this.#edit(id);
    if (action === 'remove') await this.#remove(id);
    if (action === 'undo') await this.#undo();
    // The address may be this one already.
    if (action === 'show' && id && this.#ranges.has(id)) this.#lead(id);
  }

  /** Opens the note on the passage that was pressed; links and controls in it do what they do. */
  #openAt({ target, clientX, clientY }: MouseEvent): void {
    const isControl =
      target instanceof Element &&
      target.closest('a, button, input, select, textarea, label, summary');
    if (isControl || !getSelection()?.isCollapsed) return;
    const place = placeAt(clientX, clientY);
    if (place === undefined) return;
    const id = [...this.#ranges].find(([, range]) =>
      range.isPointInRange(place.node, place.offset),
    )?.[0];
    if (id !== undefined) this.#edit(id);
  }

  /** Goes where an address `#note-…` leads. */
  #follow(): void {
    const id = /^#note-(.+)$/.exec(location.hash)?.[1] ?? '';
    if (this.#ranges.has(id)) this.#lead(id);
    else
      this.#host
        .querySelector(`[data-note="${CSS.escape(id)}"]`)
        ?.scrollIntoView({ block: 'center' });
  }

  #lead(id: string): void {
    const place = this.#ranges.get(id)?.startContainer.parentElement;
    place?.scrollIntoView({ block: 'center' });
    this.#edit(id);
  }

  #show(): void {
    const text = readText(this.#root);
    this.#ranges.clear();
    const placed = [...this.#notes.values()].map((note) => this.#place(note, text));
    const rangesOf = (isNoted: boolean): Range[] =>
      [...this.#ranges].flatMap(([id, range]) =>
        (this.#notes.get(id)?.note.trim() !== '') === isNoted ? [range] : [],
      );
    paint({ noted: rangesOf(true), plain: rangesOf(false) });
    const template = part(this.#host, 'template', HTMLTemplateElement);
    const inQuotes = (exact: string): string => this.#inQuotes(exact);
    const forms = { locale: this.#locale, inQuotes, say: this.#say };
    part(this.#host, '[data-list]').replaceChildren(...renderNotes(placed, template, forms));
    part(this.#host, '[data-empty]').hidden = placed.length > 0;
    part(this.#host, '[data-action=undo]').hidden = this.#removed.length === 0;
  }

  #place(note: Note, text: PageText): PlacedNote {
    const span = note.locale === this.#locale ? findQuote(text.text, note.quote) : undefined;
    if (span) this.#ranges.set(note.id, text.rangeOf(span));
    return { note, start: span?.start };
  }

  #placeless({ locale }: Note): string {
    return locale === this.#locale ? this.#say.orphan : this.#say.elsewhere;
  }

  /** The heading that a passage stands under. */
  #sectionOf(range: Range): string {
    const headings = [...this.#root.querySelectorAll('h2')].filter(
      (heading) => range.comparePoint(heading, 0) <= 0,
    );
    const title = document.querySelector('h1')?.textContent ?? '';
    return (headings.at(-1)?.textContent ?? title).trim();
  }

  #inQuotes(exact: string): string {
    return fillTemplate(this.#say.quoted, { quote: exact });
  }

  #tell(text: string): void {
    part(this.#host, '[data-said]').textContent = text;
  }

  #key(): string {
    return notesKey(this.#slug);
  }

  get #slug(): string {
    return this.#host.dataset['slug'] ?? '';
  }

  get #locale(): string {
    return document.documentElement.lang;
  }
}
