import { confirmed } from '#client/confirmed.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { showKeeping } from '#client/kept-line.ts';
import { onNews } from '#client/news.ts';
import { chooseByKeys } from './choose-by-keys.ts';
import { markedAt } from './marked-at.ts';
import { renderNotes } from './note-list.ts';
import { NotePanel } from './note-panel.ts';
import { NotePlaces } from './note-places.ts';
import { type Note, notesKey } from './note-record.ts';
import { NoteShelf } from './note-shelf.ts';
import { readText } from './page-text.ts';
import type { NotesSayings } from './sayings.ts';

/** Highlights passages of a case and keeps notes on them. Fetched when there is one, or text is selected. */
export class NotesDesk {
  readonly #host: HTMLElement;
  readonly #root: HTMLElement;
  readonly #say: NotesSayings;
  readonly #shelf: NoteShelf;
  readonly #places: NotePlaces;
  readonly #panel: NotePanel;
  readonly #locale = document.documentElement.lang;
  #selected: Range | undefined;
  /** The note in the panel. */
  #open: string | undefined;

  /** @param root - What can be highlighted. The host may be in it. */
  constructor(host: HTMLElement, root: HTMLElement, say: NotesSayings) {
    const slug = host.dataset['slug'] ?? '';
    this.#host = host;
    this.#root = root;
    this.#say = say;
    this.#shelf = new NoteShelf(slug, this.#inQuotes);
    this.#places = new NotePlaces(root, this.#locale);
    this.#panel = new NotePanel(part(host, '[data-panel-place]'), {
      mark: (withNote) => {
        if (this.#selected) this.#mark(this.#selected, withNote);
      },
      write: (text) => {
        const note = this.#shelf.notes.get(this.#open ?? '');
        if (note) void this.#keep({ ...note, note: text });
      },
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
      if (key.startsWith(notesKey(slug))) void this.#load();
    });
  }

  /** Shows what is kept, and goes where the address leads. */
  async start(): Promise<void> {
    await this.#load();
    this.#follow();
  }

  async #load(): Promise<void> {
    await this.#shelf.load(this.#open);
    this.#places.find(this.#shelf.notes);
    this.#show();
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
    button.focus({ preventScroll: range !== undefined });
    if (range) this.#mark(range, true);
  }

  #mark(range: Range, withNote: boolean): void {
    const note = markedAt(this.#root, range, this.#locale, this.#say.asked);
    if (typeof note === 'string') {
      this.#panel.complain(this.#say[note]);
      return;
    }
    getSelection()?.removeAllRanges();
    this.#panel.close();
    void this.#keep(note);
    this.#places.find(this.#shelf.notes);
    this.#show();
    if (withNote) this.#edit(note.id);
    else this.#tell(this.#say.marked);
  }

  async #keep(note: Note): Promise<void> {
    const attempt = this.#shelf.keep(note);
    this.#show();
    const outcome = await attempt;
    showKeeping(part(this.#host, '[data-panel-place] [data-kept-line]'), outcome);
    if (outcome !== 'kept') this.#panel.complain(this.#say[outcome]);
  }

  #edit(id: string): void {
    const note = this.#shelf.notes.get(id);
    if (note === undefined) return;
    this.#open = id;
    const placeless = note.locale === this.#locale ? this.#say.orphan : this.#say.elsewhere;
    this.#panel.open(note.quote.exact, note.note, this.#places.has(id) ? '' : placeless);
  }

  async #remove(id = ''): Promise<void> {
    const note = this.#shelf.notes.get(id);
    if (note === undefined) return;
    const question = fillTemplate(this.#say.removeAsk, { quote: note.quote.exact.slice(0, 80) });
    if (!(await confirmed(part(this.#host, '[data-confirm]', HTMLDialogElement), question))) return;
    const outcome = await this.#shelf.remove(id);
    if (outcome !== 'kept') return this.#panel.complain(this.#say[outcome]);
    this.#panel.close();
    this.#show();
    this.#tell(this.#say.removed);
    part(this.#host, '[data-action=undo]').focus({ preventScroll: true });
  }

  async #undo(): Promise<void> {
    const outcome = await this.#shelf.undo();
    this.#places.find(this.#shelf.notes);
    this.#show();
    this.#tell(outcome === 'kept' ? this.#say.restored : this.#say[outcome]);
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
    if (action === 'show' && id && this.#places.has(id)) this.#lead(id);
  }

  /** Opens the note on the passage that was pressed; links and controls in it do what they do. */
  #openAt({ target, clientX, clientY }: MouseEvent): void {
    const controls = 'a, button, input, select, textarea, label, summary';
    const isControl = target instanceof Element && target.closest(controls);
    if (isControl || !getSelection()?.isCollapsed) return;
    const id = this.#places.at(clientX, clientY);
    if (id !== undefined) this.#edit(id);
  }

  /** Goes where an address `#note-…` leads. */
  #follow(): void {
    const id = /^#note-(.+)$/.exec(location.hash)?.[1] ?? '';
    const line = this.#host.querySelector(`[data-note="${CSS.escape(id)}"]`);
    if (this.#places.has(id)) this.#lead(id);
    else line?.scrollIntoView({ block: 'center' });
  }

  #lead(id: string): void {
    this.#places.scrollTo(id);
    this.#edit(id);
  }

  #show(): void {
    const { notes, canUndo } = this.#shelf;
    this.#places.paint(notes);
    const template = part(this.#host, 'template', HTMLTemplateElement);
    const forms = { locale: this.#locale, inQuotes: this.#inQuotes, say: this.#say };
    const lines = renderNotes(this.#places.placed(notes), template, forms);
    part(this.#host, '[data-list]').replaceChildren(...lines);
    part(this.#host, '[data-empty]').hidden = lines.length > 0;
    part(this.#host, '[data-action=undo]').hidden = !canUndo;
  }

  readonly #inQuotes = (exact: string): string => fillTemplate(this.#say.quoted, { quote: exact });

  #tell(text: string): void {
    part(this.#host, '[data-said]').textContent = text;
  }
}
