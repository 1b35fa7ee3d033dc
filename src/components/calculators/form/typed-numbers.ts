import type { Range } from '#model/calculators/fields.ts';

/** A number in either way of writing, `12,5` or `12.5`; undefined when it is none, or out of range. */
export function numberFrom(text: string, { whole, from, to }: Range): number | undefined {
  const typed = text.trim().replace('−', '-');
  const value = Number(typed.replace(',', '.'));
  const form = whole ? /^-?\d+$/ : /^-?\d+([.,]\d+)?$/;
  // Adding 0 makes a 0 of −0.
  return form.test(typed) && value >= from && value <= to ? value + 0 : undefined;
}

/**
 * The same as a reader types it. What could be thousands, `1.000`, is refused: in one language it
 * is a thousand, in the other it is one.
 */
export function typedNumber(text: string, range: Range): number | undefined {
  return /^\s*[-−]?[1-9]\d{0,2}[.,]\d{3}\s*$/.test(text) ? undefined : numberFrom(text, range);
}

/** The parts of a list: `1 2,5; 3, 4` has four. A comma alone is a decimal sign. */
export function tokensIn(text: string): string[] {
  return text.split(/\s*;\s*|,?\s+/).filter((token) => token !== '');
}
