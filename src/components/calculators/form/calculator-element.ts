import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import type { CsvTable } from '#i18n/csv.ts';
import type { Calculator, Values } from './calculator.ts';
import { showTexts } from './host.ts';
import { complainOf, fillInputs, readInputs } from './inputs.ts';
import { localeOf } from './locale-of.ts';
import { OpenedCalculator } from './opened-calculator.ts';
import { writeState } from './page-states.ts';
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
 * It keeps fields, result and address in step, and refuses impossible input beside its field, while
 * the last good result stays, and is said to be that.
 */
abstract class CalculatorElement extends OpenedCalculator {
  abstract readonly calculator: Calculator;
  #values: Values = {};

  protected override begin(): void {
    this.#values = this.#start();
  }

  take(state: string): string | undefined {
    const { fields, contradictions } = this.calculator;
    const values = valuesFromText(fields, state);
    if (values === undefined || contradictions?.(values).length) return undefined;
    this.#fill(values);
    return valuesToText(fields, values);
  }

  get #write(): Writer {
    return writerFor(localeOf(this), this.say);
  }

  #start(): Values {
    return valuesFromText(this.calculator.fields, this.dataset['start'] ?? '') ?? {};
  }

  /** Takes what the inputs say; or leaves the result, when they say what cannot be. */
  protected read(): void {
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

  protected reset(): void {
    this.#fill(this.#start());
    writeState(this, undefined);
  }

  protected rows(): CsvTable {
    return this.calculator.rows(this.#values, this.#write);
  }
}
