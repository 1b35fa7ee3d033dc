import { copyText } from '#client/copy-text.ts';
import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import type { Calculator, Values } from './calculator.ts';
import { csvOf } from './csv.ts';
import { localeOf, sayingOf, showTexts } from './host.ts';
import { complainOf, fillInputs, readInputs } from './inputs.ts';
import { joinAddress, leaveAddress, type StateHolder, writeState } from './page-states.ts';
import { valuesFromText, valuesToText } from './values.ts';
import { type Writer, writerFor } from './writer.ts';

/** Makes `<x-calculator>` out of the description of a calculator `x`. */
export function defineCalculator(calculator: Calculator): void {
  define(
    `${calculator.kind}-calculator`,
    class extends CalculatorElement {
      readonly calculator = calculator;
    },
  );
}

/**
 * Lets the reader change the values of a worked example.
 *
 * The server has rendered fields (disabled) and result. This element enables the fields, keeps
 * them, the result and the address in step, and refuses impossible input beside its field, while
 * the last good result stays, and is said to be that. It has no words: those are in its
 * `data-say-…` attributes.
 */
abstract class CalculatorElement extends HTMLElement implements StateHolder {
  abstract readonly calculator: Calculator;
  #values: Values = {};

  connectedCallback(): void {
    // The server shows them already; writing them again would have them read out.
    this.#values = this.#start();
    part(this, 'fieldset', HTMLFieldSetElement).disabled = false;
    part(this, '[data-out=actions]').hidden = false;
    this.addEventListener('input', this);
    this.addEventListener('click', this);
    this.addEventListener('submit', (event) => event.preventDefault());
    joinAddress(this);
  }

  disconnectedCallback(): void {
    leaveAddress(this);
  }

  get key(): string {
    return this.id;
  }

  handleEvent(event: Event): void {
    if (event.type === 'input') this.#read();
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.dataset['action'] === 'reset') this.#reset();
    if (button?.dataset['action'] === 'copy') void this.#copy();
  }

  take(state: string): string | undefined {
    const { fields, contradictions } = this.calculator;
    const values = valuesFromText(fields, state);
    if (values === undefined || contradictions?.(values).length) return undefined;
    this.#fill(values);
    return valuesToText(fields, values);
  }

  get #write(): Writer {
    return writerFor(localeOf(this), sayingOf(this));
  }

  #start(): Values {
    return valuesFromText(this.calculator.fields, this.dataset['start'] ?? '') ?? {};
  }

  /** Takes what the inputs say; or leaves the result, when they say what cannot be. */
  #read(): void {
    const write = this.#write;
    const { fields, contradictions } = this.calculator;
    const values = readInputs(this, fields, write);
    const wrong = values && contradictions?.(values);
    for (const { field, sentence } of wrong ?? []) complainOf(this, field, write.say(sentence));
    if (values === undefined || wrong?.length) {
      this.#markStale(write.say('stale'));
    } else {
      this.#show(values);
      writeState(this, valuesToText(fields, values));
    }
  }

  #fill(values: Values): void {
    fillInputs(this, this.calculator.fields, values, this.#write);
    this.#show(values);
  }

  #show(values: Values): void {
    this.#values = values;
    const { texts, attributes = {}, reporting } = this.calculator.show(values, this.#write);
    showTexts(this, texts);
    for (const [name, changed] of Object.entries(attributes)) {
      const place = part(this, `[data-out=${name}]`, Element);
      for (const [attribute, value] of Object.entries(changed))
        place.setAttribute(attribute, value);
    }
    if (reporting) this.dataset['reporting'] = reporting;
    this.#markStale('');
  }

  #markStale(text: string): void {
    showTexts(this, { stale: text });
    this.toggleAttribute('data-stale', text !== '');
  }

  #reset(): void {
    this.#fill(this.#start());
    writeState(this, undefined);
  }

  async #copy(): Promise<void> {
    const csv = csvOf(this.calculator.rows(this.#values, this.#write));
    const said = (await copyText(csv)) ? 'copied' : 'copy-failed';
    showTexts(this, { notice: this.#write.say(said) });
  }
}
