import { checkedValue, type Fields, type NumberField } from '#model/calculators/fields.ts';
import type { Values } from './calculator.ts';

/** The names of the inputs of a field: `counts-1`, `counts-2` … for a row, else its own. */
export function inputNames(name: string, field: NumberField): readonly string[] {
  return 'row' in field ? field.row.map((entry) => `${name}-${entry}`) : [name];
}

/** The numbers of a value, one or many. */
export function numbersOf(value: Values[string] | undefined): readonly number[] {
  return typeof value === 'number' ? [value] : (value ?? []);
}

/** Values as an address has them: `1,2,3,14,20;95`. */
export function valuesToText(fields: Fields, values: Values): string {
  return Object.keys(fields)
    .map((name) => numbersOf(values[name]).join(','))
    .join(';');
}

/** What such a text says, or undefined when it is damaged. */
export function valuesFromText(fields: Fields, text: string): Values | undefined {
  const parts = text.split(';');
  const names = Object.keys(fields);
  const entries = Object.entries(fields).map(([name, field], index) => {
    const numbers = (parts[index] ?? '').split(',').filter((part) => part !== '');
    const plain = numbers.every((part) => /^-?\d+(\.\d+)?$/.test(part));
    return [name, plain ? checkedValue(field, numbers.map(Number)) : undefined] as const;
  });
  const sound = entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return parts.length === names.length && sound.length === names.length
    ? Object.fromEntries(sound)
    : undefined;
}
