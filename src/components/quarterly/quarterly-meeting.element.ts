import { define } from '#client/define.ts';
import { type Brought, broughtIn } from './brought.ts';
import type { MeetingTable } from './meeting-table.ts';

/**
 * `<quarterly-meeting>`: a quarter’s meeting, which the reader can edit once they come near it: what that
 * takes is fetched only then. It has no words: those are in its `data-meeting-…` attributes and in the markup.
 */
export class QuarterlyMeeting extends HTMLElement {
  #table: Promise<MeetingTable | undefined> | undefined;
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const brought = broughtIn(this.dataset['findings']);
    if (brought === undefined) return;
    if (!('IntersectionObserver' in globalThis)) return void this.show(brought);
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.show(brought);
      },
      { rootMargin: '100%' },
    );
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    void this.#table?.then((table) => table?.end());
  }

  /** Shows the meeting of a quarter, to be edited. */
  async show(brought: Brought): Promise<void> {
    this.#observer?.disconnect();
    this.#table ??= this.#open();
    const table = await this.#table;
    // Without a connection it can be read all the same, and is tried again when next shown.
    if (table === undefined) this.#table = undefined;
    else table.show(brought);
    this.hidden = table === undefined && this.dataset['findings'] === undefined;
  }

  async #open(): Promise<MeetingTable | undefined> {
    const found = await import('./meeting-table.ts').catch(() => undefined);
    if (found === undefined) return undefined;
    for (const fields of this.querySelectorAll('fieldset')) fields.disabled = false;
    return new found.MeetingTable(this);
  }
}

define('quarterly-meeting', QuarterlyMeeting);
