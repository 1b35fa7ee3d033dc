import { part } from '#client/dom.ts';
import type { Fields } from '#model/calculators/fields.ts';
import type { Values } from './calculator.ts';
import { complain } from './complain.ts';
import { readInput } from './read-input.ts';
import { inputNames, numbersOf } from './values.ts';
import type { Writer } from './writer.ts';

/** Says beside an input what is wrong with it; an empty message takes it back. */
export function complainOf(host: Element, name: string, message: string): void {
  const input = inputOf(host, name);
  complain(host, name, message, message === '' ? [] : [input], [input]);
}

/**
 * What all inputs say. Complains beside each that says nothing that can be.
 *
 * @returns Undefined when one of them did.
 */
export function readInputs(host: Element, fields: Fields, write: Writer): Values | undefined {
  const read = Object.entries(fields).map(([name, field]) => {
    const readings = inputNames(name, field).map((input) => {
      const reading = readInput(inputOf(host, input).value, field, write);
      const complaint = 'complaint' in reading ? reading.complaint : '';
      const isNamed = complaint !== '' && 'row' in field;
      complainOf(host, input, isNamed ? `${labelOf(host, input)}: ${small(complaint)}` : complaint);
      return 'complaint' in reading ? undefined : reading.numbers;
    });
    const numbers = readings.flatMap((some) => some ?? []);
    const value = 'row' in field || 'list' in field ? numbers : numbers[0];
    return [name, readings.includes(undefined) ? undefined : value] as const;
  });
  const sound = read.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return sound.length === read.length ? Object.fromEntries(sound) : undefined;
}

/** Puts values into the inputs, and takes back every complaint about what stood there before. */
export function fillInputs(host: Element, fields: Fields, values: Values, { typed }: Writer): void {
  for (const [name, field] of Object.entries(fields)) {
    const texts = numbersOf(values[name]).map(typed);
    inputNames(name, field).forEach((input, index) => {
      inputOf(host, input).value = ('list' in field ? texts.join(' ') : texts[index]) ?? '';
      complainOf(host, input, '');
    });
  }
}

// Below a row a complaint could be about any of its fields: it follows the name of one.
const small = (sentence: string): string => sentence.replace(/^./, (first) => first.toLowerCase());

function labelOf(host: Element, name: string): string {
  return inputOf(host, name).labels?.[0]?.textContent.trim() ?? '';
}

function inputOf(host: Element, name: string): HTMLInputElement | HTMLTextAreaElement {
  const selector = `[name=${name}]`;
  const found = host.querySelector(selector);
  return found instanceof HTMLTextAreaElement ? found : part(host, selector, HTMLInputElement);
}
