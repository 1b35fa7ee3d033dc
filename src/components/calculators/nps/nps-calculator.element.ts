import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import type { CsvTable } from '#i18n/csv.ts';
import { complain } from '../form/complain.ts';
import { OpenedCalculator } from '../form/opened-calculator.ts';
import { writeState } from '../form/page-states.ts';
import { complainOfCounts } from './complain.ts';
import { readPasted } from './pasted.ts';
import { showResult } from './show-result.ts';
import {
  confidenceFrom,
  countFrom,
  marginFrom,
  mostAnswers,
  type NpsState,
  stateFromText,
  stateToText,
} from './state.ts';

/**
 * `<nps-calculator>`: lets the reader change the answers of a worked example.
 *
 * It keeps fields, result and address in step, and refuses impossible input beside its field.
 */
export class NpsCalculator extends OpenedCalculator {
  #start: NpsState = { counts: [], confidence: 95, margin: 10 };
  #state: NpsState = this.#start;

  protected override begin(): void {
    const counts = (this.dataset['counts'] ?? '').split(' ').map(Number);
    this.#start = { ...this.#start, counts };
    this.#state = this.#start;
  }

  protected override press(button: HTMLButtonElement): void {
    if (button.dataset['step']) this.#step(button);
    if (button.dataset['action'] === 'paste') this.#readPasted();
    super.press(button);
  }

  #field(name: string): HTMLInputElement {
    return part(this, `[name=${name}]`, HTMLInputElement);
  }

  #countFields(): HTMLInputElement[] {
    return this.#start.counts.map((_, score) => this.#field(`count-${score}`));
  }

  take(text: string): string | undefined {
    const state = stateFromText(text);
    if (state) this.#show(state);
    return state && stateToText(state);
  }

  /** Shows `state` in fields and result. */
  #show(state: NpsState): void {
    this.#countFields().forEach((field, score) => {
      field.value = String(state.counts[score]);
    });
    this.#field('confidence').value = String(state.confidence);
    this.#field('margin').value = String(state.margin);
    // Takes back every complaint about what stood there before.
    this.#typedState();
    complain(this, 'paste', '', [], [part(this, 'textarea', HTMLTextAreaElement)]);
    this.#state = state;
    showResult(this, state);
  }

  protected read({ target }: Event): void {
    // What is pasted counts only once its button is pressed.
    if (!(target instanceof HTMLTextAreaElement)) this.#readFields();
  }

  #readFields(): void {
    const state = this.#typedState();
    if (state) this.#change(state);
  }

  /** What the fields say; undefined, with a complaint, when one of them says nothing that can be. */
  #typedState(): NpsState | undefined {
    const fields = this.#countFields();
    const typed = fields.map((field) => countFrom(field.value));
    const confidence = confidenceFrom(this.#field('confidence').value);
    const margin = marginFrom(this.#field('margin').value);
    const wrong = fields.filter((_, score) => typed[score] === undefined);
    complainOfCounts(this, fields, wrong, (score) => this.say('count-error', { score }));
    this.#complainOf('confidence', confidence);
    this.#complainOf('margin', margin);
    const counts = typed.filter((count) => count !== undefined);
    if (wrong.length > 0 || confidence === undefined || margin === undefined) return undefined;
    return { counts, confidence, margin };
  }

  #change(state: NpsState): void {
    this.#state = state;
    showResult(this, state);
    writeState(this, stateToText(state));
  }

  #step({ dataset }: HTMLButtonElement): void {
    const field = this.#field(`count-${dataset['score']}`);
    const next = (countFrom(field.value) ?? 0) + Number(dataset['step']);
    field.value = String(Math.min(mostAnswers, Math.max(0, next)));
    this.#readFields();
  }

  #readPasted(): void {
    const field = part(this, 'textarea', HTMLTextAreaElement);
    const pasted = readPasted(field.value);
    if ('sentence' in pasted) {
      complain(this, 'paste', this.say(pasted.sentence, pasted.values), [field]);
    } else {
      this.#show({ ...this.#state, counts: pasted.counts });
      writeState(this, stateToText(this.#state));
    }
  }

  protected reset(): void {
    this.#show(this.#start);
    writeState(this, undefined);
  }

  protected rows(): CsvTable {
    const rows = this.#state.counts.map((count, score) => [score, count]);
    return [[this.say('score'), this.say('count')], ...rows];
  }

  #complainOf(name: 'confidence' | 'margin', value: number | undefined): void {
    const field = this.#field(name);
    if (value === undefined) complain(this, name, this.say(`${name}-error`), [field]);
    else complain(this, name, '', [], [field]);
  }
}

define('nps-calculator', NpsCalculator);
