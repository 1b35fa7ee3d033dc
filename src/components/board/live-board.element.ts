import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { download } from '#client/download.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { keepSoon } from '#client/keep-soon.ts';
import { findKept, type NewRecord, onKept } from '#client/records.ts';
import { boardPicture } from './board-picture.ts';
import { type BoardState, boardText, columnsOf, emptyBoard, readBoard } from './board-state.ts';
import { addLine, moveLine, takeLine, type Typed } from './lines.ts';

/** A board that is written on in class: kept on the device, and taken away as text or as a picture. */
export class LiveBoard extends HTMLElement {
  #changed = false;
  #cleared: BoardState | undefined;
  #end: (() => void) | undefined;
  #soon: () => void = () => undefined;

  connectedCallback(): void {
    this.#soon = keepSoon(part(this, '[data-kept-line]'), () => this.#record());
    for (const field of this.querySelectorAll<HTMLInputElement>(':disabled'))
      field.disabled = false;
    this.addEventListener('input', () => this.#wasChanged());
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('click', this.#onClick);
    this.#end = onKept(this.#key, (entry) => this.#fill(readBoard(entry?.state)));
    void findKept(this.#key).then((entry) => {
      if (entry && !this.#changed) this.#fill(readBoard(entry.state));
    });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#end?.();
  }

  #wasChanged(): void {
    this.#changed = true;
    this.#show();
    this.#soon();
  }

  #onKey = (event: KeyboardEvent): void => {
    const { target, altKey, shiftKey, key } = event;
    if (!(target instanceof HTMLTextAreaElement) || !altKey) return;
    const typed = { text: target.value, caret: target.selectionStart };
    if (!shiftKey && (key === 'ArrowUp' || key === 'ArrowDown'))
      write(target, moveLine(typed, key === 'ArrowUp' ? -1 : 1));
    else if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight'))
      this.#toNeighbour(target, typed, key === 'ArrowLeft' ? -1 : 1);
    else return;
    event.preventDefault();
    this.#wasChanged();
  };

  #toNeighbour(field: HTMLTextAreaElement, typed: Typed, by: 1 | -1): void {
    const fields = this.#fields;
    const next = fields[fields.indexOf(field) + by];
    const { rest, line } = takeLine(typed);
    if (next === undefined || line.trim() === '') return;
    write(field, rest);
    write(next, addLine(next.value, line));
    next.focus();
  }

  #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-board]') : null;
    const action = button?.dataset['board'];
    if (action === 'wall') void this.requestFullscreen();
    if (action === 'text') download(`${this.#file}.md`, this.#text, 'text/markdown');
    if (action === 'picture') void this.#savePicture();
    if (action === 'clear') this.#replace(emptyBoard);
    if (action === 'undo' && this.#cleared !== undefined) this.#replace(this.#cleared);
  };

  async #savePicture(): Promise<void> {
    const error = part(this, '[data-error]');
    error.textContent = '';
    try {
      download(`${this.#file}.png`, await boardPicture(this.#title, this.#columns));
    } catch {
      error.textContent = this.dataset['sayFailed'] ?? '';
    }
  }

  /** Puts another state in the place of this one, which can be brought back. */
  #replace(state: BoardState): void {
    this.#cleared = this.#state;
    this.#fill(state);
    part(this, '[data-board=undo]').hidden = false;
    this.#wasChanged();
  }

  #fill({ columns, said }: BoardState): void {
    for (const field of this.#fields) field.value = columns[field.name] ?? '';
    for (const box of this.#boxes) box.checked = said.includes(box.value);
    this.#show();
  }

  #show(): void {
    // Paper shows all of it, a field only as much as it is high.
    for (const field of this.#fields) {
      const written = field.nextElementSibling;
      if (written !== null) written.textContent = field.value;
    }
    const all = this.#boxes.length;
    const missing = this.#boxes.filter(({ checked }) => !checked).length;
    const { sayMissing = '', sayComplete = '' } = this.dataset;
    const say = missing === 0 ? sayComplete : sayMissing;
    part(this, '[data-missing]').textContent =
      all === 0 ? '' : fillTemplate(say, { count: String(missing), all: String(all) });
  }

  #record(): NewRecord {
    const { columns, said } = this.#state;
    const state = { columns, said };
    return { key: this.#key, asked: this.#title, answer: this.#text, state };
  }

  get #state(): BoardState {
    return {
      columns: Object.fromEntries(this.#fields.map(({ name, value }) => [name, value])),
      said: this.#boxes.filter(({ checked }) => checked).map(({ value }) => value),
    };
  }

  get #columns(): ReturnType<typeof columnsOf> {
    const titles = this.#fields.map(({ name, title }) => [name, title] as const);
    return columnsOf(titles, this.#state);
  }

  get #text(): string {
    return boardText(this.#title, this.#columns);
  }

  get #fields(): HTMLTextAreaElement[] {
    return [...this.querySelectorAll('textarea')];
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  get #title(): string {
    return this.dataset['title'] ?? '';
  }

  get #file(): string {
    return this.dataset['file'] ?? '';
  }

  get #key(): string {
    return this.dataset['key'] ?? '';
  }
}

function write(field: HTMLTextAreaElement, { text, caret }: Typed): void {
  field.value = text;
  field.setSelectionRange(caret, caret);
}

define('live-board', LiveBoard);
