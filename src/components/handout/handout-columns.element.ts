import { define } from '#client/define.ts';
import { readState, writeState } from '#client/fragment-state.ts';

/** Keeps in the address whether the page prints in one column or two: `#columns=2`. */
class HandoutColumns extends HTMLElement {
  connectedCallback(): void {
    const fields = [...this.querySelectorAll<HTMLInputElement>('input[name=columns]')];
    const chosen = fields.find(({ value }) => value === readState().get('columns'));
    if (chosen) chosen.checked = true;
    this.addEventListener('change', () => {
      const columns = fields.find(({ checked }) => checked)?.value ?? '1';
      writeState(new URLSearchParams(columns === '1' ? {} : { columns }));
    });
  }
}

define('handout-columns', HandoutColumns);
