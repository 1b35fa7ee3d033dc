/** What may be typed for a number. */
export interface Range {
  /** Whether only whole numbers will do. */
  readonly whole?: true;
  /** The lowest number allowed. */
  readonly from: number;
  /** The highest number allowed. */
  readonly to: number;
}

/** One number. */
export interface SingleField extends Range {
  /** What it is where the author gives nothing. */
  readonly start: number;
}

/** A row of fields with one number each, such as how many gave each score. */
export interface RowField extends Range {
  /** The name of each, letters and digits: it is shown where the words have no other for it. */
  readonly row: readonly string[];
  readonly start: readonly number[];
}

/** One field with as many numbers as one has. */
export interface ListField extends Range {
  /** How many it takes at most. */
  readonly list: number;
  readonly start: readonly number[];
}

export type NumberField = SingleField | RowField | ListField;

/** What a reader can change in a calculator, and an author set: by name, in the order of the page. */
export type Fields = Readonly<Record<string, NumberField>>;

export type ValueOf<F extends NumberField> = F extends SingleField ? number : readonly number[];

/** A number for each single field, a list for each row or list. */
export type ValuesOf<F extends Fields> = { readonly [Name in keyof F]: ValueOf<F[Name]> };

/** Why a value cannot stand beside the others: a sentence for the field it is said at. */
export interface Contradiction {
  /** The name of an input: of a row, `weights-empathy`. */
  readonly field: string;
  /** One of the calculator’s own sentences. */
  readonly sentence: string;
}

/** How sure an interval is to hold the truth, in per cent: every calculator with an interval has it. */
export const confidenceField = { from: 50, to: 99.9, start: 95 } as const satisfies SingleField;

/** The most people or things that one field counts. */
export const mostCounted = 1_000_000;

/**
 * What an author typed for a field, `1 2 3 14 20` or `97.5`: numbers with spaces or commas between
 * them and a point for decimals. Undefined when the field does not take it.
 */
export function literalValue<F extends NumberField>(
  field: F,
  typed: string,
): ValueOf<NumberField> | undefined {
  const tokens = typed.split(/[\s,]+/).filter((token) => token !== '');
  const numbers = tokens.map(Number);
  const plain = tokens.every((token) => /^-?\d+(\.\d+)?$/.test(token));
  return plain ? checkedValue(field, numbers) : undefined;
}

/** The numbers as the value of a field, when they are as many as it takes and in its range. */
export function checkedValue(
  field: NumberField,
  numbers: readonly number[],
): ValueOf<NumberField> | undefined {
  const fits = (number: number): boolean =>
    number >= field.from && number <= field.to && (!field.whole || Number.isInteger(number));
  if (!numbers.every(fits)) return undefined;
  if ('list' in field) return numbers.length <= field.list ? numbers : undefined;
  if ('row' in field) return numbers.length === field.row.length ? numbers : undefined;
  return numbers.length === 1 ? numbers[0] : undefined;
}
