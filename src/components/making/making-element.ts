import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import type { Json } from '#client/kept.ts';
import { showKeeping } from '#client/kept-line.ts';
import { findKept, onKept } from '#client/records.ts';
import { showComplaint } from './complaint.ts';
import { keepEntered } from './keep-entered.ts';
import type { Sheet } from './sheet/drawing.ts';

export type Studio = typeof import('./sheet/studio.ts');

/** Lets the reader fill in a sheet: shows it as it will print, and keeps, prints and saves it. */
export abstract class MakingElement extends HTMLElement {
  #start: Json = null;
  #before: Json = null;
  #changed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end: (() => void) | undefined;

  /** What the reader has entered, and `take` can put back. */
  protected abstract get state(): Json;
  /** Fills the fields. What cannot be understood is as it was at the start. */
  protected abstract take(state: Json): void;
  /** What the reader has entered, in words. */
  protected abstract get answer(): string;
  /** The sheet as it is now, and by how much each text of `fields` is too long for it. */
  protected abstract sheet(studio: Studio): Sheet;
  /** What else of the page follows from what is entered. */
  protected refresh?(): void;

  connectedCallback(): void {
    this.#start = this.state;
    for (const fields of this.querySelectorAll('fieldset')) fields.disabled = false;
    this.addEventListener('input', () => this.changed());
    this.addEventListener('change', () => this.#settle());
    this.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('pagehide', this.#settle);
    this.#end = onKept(this.dataset['key'] ?? '', (entry) =>
      this.#show(entry?.state ?? this.#start),
    );
    this.refresh?.();
    void this.#restore();
  }

  disconnectedCallback(): void {
    removeEventListener('pagehide', this.#settle);
    this.#end?.();
  }

  /** The fields whose texts stand on the sheet, in its order. */
  protected get fields(): readonly HTMLTextAreaElement[] {
    return [...this.querySelectorAll('textarea')];
  }

  /** To be called when the reader has changed anything. */
  protected changed(): void {
    this.#changed = true;
    void this.#draw();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#settle, 300);
  }

  /** Says what has happened, and offers to take it back. */
  protected offerUndo(text: string, before: Json): void {
    this.#before = before;
    this.notice(text);
    part(this, '[data-action=undo]').hidden = false;
  }

  protected notice(text: string): void {
    part(this, '[data-notice]').textContent = text;
    part(this, '[data-action=undo]').hidden = true;
  }

  protected say(name: string, values: Readonly<Record<string, string>> = {}): string {
    return fillTemplate(this.dataset[name] ?? '', values);
  }

  async #draw(): Promise<Studio | undefined> {
    this.refresh?.();
    // Without a connection the sheet stays as it is; what is entered is kept all the same.
    const studio = await import('./sheet/studio.ts').catch(() => undefined);
    if (studio) studio.drawSheet(this.#svg, this.sheet(studio).drawing);
    return studio;
  }

  get #svg(): SVGSVGElement {
    return part(this, '.making-sheet > svg', SVGSVGElement);
  }

  async #restore(): Promise<void> {
    const entry = await findKept(this.dataset['key'] ?? '');
    if (entry) this.#show(entry.state);
  }

  #show(state: Json): void {
    // Whoever is typing is not interrupted.
    if (this.#changed) return;
    this.take(state);
    void this.#complain();
  }

  /** Once the reader pauses: complaints, which would be read out at every letter, and the store. */
  readonly #settle = (): void => {
    clearTimeout(this.#timer);
    if (!this.#changed) return;
    this.#changed = false;
    void this.#complain();
    const { answer, state } = this;
    const isStart = JSON.stringify(state) === JSON.stringify(this.#start);
    const { key = '', title: asked = '' } = this.dataset;
    const entry = { key, asked, answer, state };
    void keepEntered(entry, isStart).then((keeping) =>
      showKeeping(part(this, '[data-kept-line]'), keeping),
    );
  };

  async #complain(): Promise<void> {
    const studio = await this.#draw();
    const over = studio ? this.sheet(studio).over : [];
    this.fields.forEach((field, index) => {
      const count = over[index] ?? 0;
      const text = this.say(count === 1 ? 'sayLongOne' : 'sayLong', { count: String(count) });
      showComplaint(field, count === 0 ? '' : text);
    });
  }

  #onClick({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const action = button?.dataset['action'];
    const { name = '' } = this.dataset;
    if (action === 'print') void this.#draw().then((studio) => studio?.printSheet(this.#svg));
    if (action === 'save') void this.#draw().then((studio) => studio?.saveSheet(this.#svg, name));
    if (action === 'undo') {
      this.#begin(this.#before);
      this.notice(this.say('sayUndone'));
      // The button that was pressed is gone.
      this.fields[0]?.focus();
    }
    if (action === 'reset') {
      const before = this.state;
      this.#begin(this.#start);
      this.offerUndo(this.say('sayRestarted'), before);
    }
  }

  #begin(state: Json): void {
    this.take(state);
    this.changed();
  }
}
