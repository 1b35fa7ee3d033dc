import { part } from '#client/dom.ts';
import { sayingOf } from './host.ts';
import { joinAddress, leaveAddress, type StateHolder } from './page-states.ts';
import type { Say } from './writer.ts';

/**
 * A worked example that the server has rendered, disabled, opened for the reader: its fields are
 * enabled, its state is joined to the address, and what is typed comes to it.
 *
 * It has no words: those are in its `data-say-…` attributes.
 */
export abstract class OpenedExample extends HTMLElement implements StateHolder {
  /** Notes what the server shows. Showing it again would have it read out. */
  protected begin?(): void;
  /** Takes what was typed. */
  abstract handleEvent(event: Event): void;
  abstract take(state: string): string | undefined;

  connectedCallback(): void {
    this.begin?.();
    part(this, 'fieldset', HTMLFieldSetElement).disabled = false;
    this.addEventListener('input', this);
    joinAddress(this);
  }

  disconnectedCallback(): void {
    leaveAddress(this);
  }

  get key(): string {
    return this.id;
  }

  protected get say(): Say {
    return sayingOf(this);
  }
}
