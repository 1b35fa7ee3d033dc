import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { localeOf, sayingOf, showTexts } from '../calculators/form/host.ts';
import {
  joinAddress,
  leaveAddress,
  type StateHolder,
  writeState,
} from '../calculators/form/page-states.ts';
import { type Writer, writerFor } from '../calculators/form/writer.ts';
import { type Places, placesOf, valueText } from './demonstration.ts';
import { demonstrationOf } from './demonstrations.ts';

/**
 * Lets the reader move the one control of a demonstration. The server has rendered it worked out and
 * disabled; how to work it out anew is fetched when it is first needed.
 */
class PitfallDemonstration extends HTMLElement implements StateHolder {
  #start = '';

  connectedCallback(): void {
    this.#start = this.#control.value;
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

  handleEvent(): void {
    const { value } = this.#control;
    writeState(this, value === this.#start ? undefined : value);
    void this.#show();
  }

  /** A number that the control has a place for; it is shown, also where another part was chosen. */
  take(state: string): string | undefined {
    const control = this.#control;
    const number = Number(state);
    const fits = number >= Number(control.min) && number <= Number(control.max);
    if (!/^\d+$/.test(state) || !fits) return undefined;
    control.value = state;
    const choice = document.getElementById(`${this.id}-choice`);
    if (choice instanceof HTMLInputElement) choice.checked = true;
    void this.#show();
    return control.value;
  }

  get #control(): HTMLInputElement {
    return part(this, '[type=range]', HTMLInputElement);
  }

  get #write(): Writer {
    return writerFor(localeOf(this), sayingOf(this));
  }

  async #show(): Promise<void> {
    const control = this.#control;
    const value = Number(control.value);
    const text = valueText(value, this.#write);
    control.setAttribute('aria-valuetext', text);
    showTexts(this, { value: text });
    try {
      const demonstration = await demonstrationOf(this.dataset['kind'] ?? '');
      // The reader may have moved on while it was fetched.
      if (value === Number(control.value)) this.#fill(placesOf(demonstration, value, this.#write));
    } catch {
      showTexts(this, { result: sayingOf(this)('unreachable') });
    }
  }

  #fill({ texts, bands }: Places): void {
    showTexts(this, texts);
    for (const [name, { x, width }] of Object.entries(bands)) {
      const band = part(this, `[data-band=${name}]`, Element);
      band.setAttribute('x', x);
      band.setAttribute('width', width);
    }
  }
}

define('pitfall-demonstration', PitfallDemonstration);
