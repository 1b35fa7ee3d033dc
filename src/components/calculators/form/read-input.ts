import type { NumberField } from '#model/calculators/fields.ts';
import { tokensIn, typedNumber } from './typed-numbers.ts';
import type { Writer } from './writer.ts';

/** The numbers that stand in an input, or a sentence that says what to type instead. */
export type Reading = { readonly numbers: readonly number[] } | { readonly complaint: string };

/** Reads one input of a field: one number, or all of a list. */
export function readInput(text: string, field: NumberField, { say, plain }: Writer): Reading {
  const limits = { from: plain(field.from), to: plain(field.to) };
  const isList = 'list' in field;
  const tokens = isList ? tokensIn(text) : [text];
  const read = tokens.map((token) => ({ token, number: typedNumber(token, field) }));
  const wrong = read.find(({ number }) => number === undefined);
  if (wrong !== undefined) {
    const sentence = `${field.whole ? 'whole' : 'number'}-${isList ? 'token' : 'error'}`;
    return { complaint: say(sentence, { ...limits, token: wrong.token.slice(0, 30) }) };
  }
  if (isList && tokens.length > field.list) {
    return { complaint: say('many-error', { most: plain(field.list) }) };
  }
  return { numbers: read.flatMap(({ number }) => number ?? []) };
}
