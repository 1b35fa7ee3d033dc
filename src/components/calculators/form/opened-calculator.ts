import { copyText } from '#client/copy-text.ts';
import { part } from '#client/dom.ts';
import { type CsvTable, csvText } from '#i18n/csv.ts';
import { showTexts } from './host.ts';
import { localeOf } from './locale-of.ts';
import { OpenedExample } from './opened-example.ts';
import { stateOf } from './page-states.ts';

/** With the buttons of a calculator, which are shown now: back to the start, copy as CSV, keep. */
export abstract class OpenedCalculator extends OpenedExample {
  /** Takes what the fields say. */
  protected abstract read(event: Event): void;
  /** Goes back to what the server has shown. */
  protected abstract reset(): void;
  /** What “copy as CSV” copies. */
  protected abstract rows(): CsvTable;

  override connectedCallback(): void {
    part(this, '[data-out=actions]').hidden = false;
    this.addEventListener('click', this);
    this.addEventListener('submit', (event) => event.preventDefault());
    super.connectedCallback();
  }

  handleEvent(event: Event): void {
    if (event.type === 'input') this.read(event);
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button) this.press(button);
  }

  protected press({ dataset }: HTMLButtonElement): void {
    if (dataset['action'] === 'reset') this.reset();
    if (dataset['action'] === 'copy') void this.#copy();
    if (dataset['action'] === 'keep') void this.#keep(dataset['sayFailed'] ?? '');
  }

  async #keep(failed: string): Promise<void> {
    // What was typed last cannot be: the result is not of it.
    const wrong = this.querySelector('.calculator-stale:not(:empty), .error:not(:empty)');
    if (wrong) return showTexts(this, { notice: wrong.textContent ?? '' });
    const help = await import('./keep-calculation.ts').catch(() => undefined);
    await help?.keepCalculation(this, stateOf(this));
    showTexts(this, { notice: help === undefined ? failed : '' });
  }

  async #copy(): Promise<void> {
    const csv = csvText(this.rows(), localeOf(this));
    const said = (await copyText(csv)) ? 'copied' : 'copy-failed';
    showTexts(this, { notice: this.say(said) });
  }
}
