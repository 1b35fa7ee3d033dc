import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { checkCode, plainCode } from './check-code.ts';

/** Says whether the code of a record is that of the data typed. */
class VerifyRecord extends HTMLElement {
  connectedCallback(): void {
    part(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#verify();
    });
  }

  async #verify(): Promise<void> {
    const outcome = part(this, '[data-outcome]');
    const { sayMatch = '', sayMismatch = '', sayNoCode = '' } = this.dataset;
    if (!('subtle' in crypto)) {
      outcome.textContent = sayNoCode;
      return;
    }
    const code = await checkCode({
      slug: this.#typed('path'),
      name: this.#typed('name'),
      finished: this.#typed('date'),
      steps: Number(this.#typed('steps')),
      scores: this.#typed('scores')
        .split('\n')
        .filter((line) => line.trim() !== ''),
    });
    outcome.textContent =
      plainCode(this.#typed('code')) === plainCode(code) ? sayMatch : sayMismatch;
  }

  #typed(name: string): string {
    const field = part<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      this,
      `#verify-${name}`,
    );
    return field.value;
  }
}

define('verify-record', VerifyRecord);
