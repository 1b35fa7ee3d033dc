import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { listKept } from '#client/records.ts';
import { notesKey } from './note-record.ts';
import type { NotesDesk } from './notes-desk.ts';
import type { NotesSayings } from './sayings.ts';

/** Waits until there is a note to show or text to note; what is needed then is fetched then. */
class CaseNotes extends HTMLElement {
  #desk: Promise<NotesDesk | undefined> | undefined;

  connectedCallback(): void {
    const keys = part(this, '[data-action=keys]', HTMLButtonElement);
    keys.addEventListener('click', () => void this.#open().then((desk) => desk?.choose(keys)));
    keys.disabled = false;
    document.addEventListener('selectionchange', this.#onSelect);
    void listKept(notesKey(this.dataset['slug'] ?? '')).then((found) => {
      if (typeof found !== 'string' && found.records.length > 0) void this.#open();
    });
  }

  readonly #onSelect = (): void => {
    const selection = getSelection();
    if (selection?.isCollapsed || !this.#root.contains(selection?.anchorNode ?? null)) return;
    document.removeEventListener('selectionchange', this.#onSelect);
    void this.#open().then((desk) => desk?.offer());
  };

  #open(): Promise<NotesDesk | undefined> {
    this.#desk ??= this.#fetch().catch(() => {
      // A bad connection: the next attempt may do better.
      this.#desk = undefined;
      document.addEventListener('selectionchange', this.#onSelect);
      part(this, '[data-said]').textContent = this.#say.notFetched;
      return undefined;
    });
    return this.#desk;
  }

  async #fetch(): Promise<NotesDesk> {
    const { NotesDesk: Desk } = await import('./notes-desk.ts');
    const desk = new Desk(this, this.#root, this.#say);
    await desk.start();
    return desk;
  }

  get #say(): NotesSayings {
    return JSON.parse(this.dataset['say'] ?? '') as NotesSayings;
  }

  /** The text that the notes are on. */
  get #root(): HTMLElement {
    return this.closest<HTMLElement>('.book-text') ?? document.body;
  }
}

define('case-notes', CaseNotes);
