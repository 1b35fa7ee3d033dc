import { part } from '#client/dom.ts';

/** What a reader can ask of the panel. */
export interface PanelRequests {
  /** Keep the passage that is selected; then go on to a note, or not. */
  mark(withNote: boolean): void;
  write(text: string): void;
  remove(): void;
  /** The note is not open any more. */
  closed(): void;
}

/** The strip at the foot of the window: what to do with a selected passage, or the note on one. */
export class NotePanel {
  readonly #place: HTMLElement;
  readonly #ask: PanelRequests;
  readonly #text: HTMLTextAreaElement;
  #from: HTMLElement | undefined;

  constructor(place: HTMLElement, ask: PanelRequests) {
    this.#place = place;
    this.#ask = ask;
    this.#text = part(place, 'textarea', HTMLTextAreaElement);
    this.#text.addEventListener('input', () => ask.write(this.#text.value));
    // A press must not undo the selection that it is about.
    part(place, '[data-offer]').addEventListener('pointerdown', (event) => event.preventDefault());
    place.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const action = button?.dataset['panel'];
      if (action === 'mark') ask.mark(false);
      if (action === 'note') ask.mark(true);
      if (action === 'remove') ask.remove();
      if (action === 'close') this.close();
    });
    place.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  /** Whether a note is being read or written. */
  get isOnNote(): boolean {
    return !this.#place.hidden && !part(this.#place, '[data-edit]').hidden;
  }

  offer(): void {
    this.#show('offer');
  }

  /** Stops offering; a note or a message that is open stays. */
  withdraw(): void {
    if (!part(this.#place, '[data-offer]').hidden) this.#place.hidden = true;
  }

  /** Says what went wrong, where it is seen: a note that is open has a line of its own for it. */
  complain(text: string): void {
    if (this.isOnNote) return;
    this.#show('message');
    part(this.#place, '[data-message-text]').textContent = text;
  }

  /** Opens a note. The focus comes back to where it was when it is closed. */
  open(exact: string, text: string, says: string): void {
    if (document.activeElement instanceof HTMLElement && document.activeElement !== document.body)
      this.#from = document.activeElement;
    this.#show('edit');
    part(this.#place, '[data-passage]').textContent = shortened(exact);
    part(this.#place, '[data-says]').textContent = says;
    this.#text.value = text;
    this.#text.focus();
  }

  close(): void {
    const isFocused = this.#place.contains(document.activeElement);
    this.#place.hidden = true;
    if (isFocused) this.#from?.focus({ preventScroll: true });
    this.#from = undefined;
    this.#ask.closed();
  }

  #show(which: 'offer' | 'message' | 'edit'): void {
    for (const what of ['offer', 'message', 'edit'])
      part(this.#place, `[data-${what}]`).hidden = what !== which;
    this.#place.hidden = false;
  }
}

/** Enough of a passage to know it again. */
export function shortened(text: string): string {
  return text.length <= 160
    ? text
    : `${text.slice(0, 110).trimEnd()} … ${text.slice(-40).trimStart()}`;
}
