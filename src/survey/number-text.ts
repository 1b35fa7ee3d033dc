const plain = /^\d{1,15}(?:[.,]\d{1,20})?(?:[eE][+-]?\d{1,2})?$/;

/**
 * A number ≥ 0 as files write it: `1.5`, `1,5`, `2`, `.5`, `1E-3`. A comma is a decimal sign: thousands are not
 * separated where weights are written.
 *
 * @returns Undefined for anything else, blank included.
 */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const number = /^[.,]\d/.test(trimmed) ? `0${trimmed}` : trimmed;
  return plain.test(number) ? Number(number.replace(',', '.')) : undefined;
}
