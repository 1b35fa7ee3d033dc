import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { showTexts } from '../calculators/form/host.ts';
import { OpenedExample } from '../calculators/form/opened-example.ts';
import { writeState } from '../calculators/form/page-states.ts';
import type { Places } from './demonstration.ts';

/**
 * Lets the reader move the one control of a demonstration. The server has rendered it worked out and
 * disabled; how to work it out anew is fetched when it is first needed.
 */
class PitfallDemonstration extends OpenedExample {
  handleEvent(): void {
    const { value, defaultValue } = this.#control;
    writeState(this, value === defaultValue ? undefined : value);
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

  async #show(): Promise<void> {
    const control = this.#control;
    const value = Number(control.value);
    try {
      const { workOutIn } = await import('./work-out.ts');
      const places = await workOutIn(this, value, this.say);
      // The reader may have moved on while it was fetched.
      if (value === Number(control.value)) this.#fill(places);
    } catch {
      showTexts(this, { result: this.say('unreachable') });
    }
  }

  #fill({ texts, bands }: Places): void {
    showTexts(this, texts);
    this.#control.setAttribute('aria-valuetext', texts.value);
    for (const [name, { x, width }] of Object.entries(bands)) {
      const band = part(this, `[data-band=${name}]`, Element);
      band.setAttribute('x', x);
      band.setAttribute('width', width);
    }
  }
}

define('pitfall-demonstration', PitfallDemonstration);
