import { type ScaleName, scales } from './plan.ts';

/** What a cell of a score column is: a score, or why it is none. */
export type ScoreCell = number | 'blank' | 'dont-know' | 'invalid';

/** A number and perhaps a label: `10 - Extremely likely`, `1 = Per niente`, `0 (not at all)`. */
const labelled = /^(\d{1,4}(?:[.,]0+)?)(?:\s+[-–—]\s*|\s*[:=]\s+|\s*=|\s*(?=\())(.+)$/su;
const whole = /^(\d{1,4})(?:[.,]0+)?$/;

/** Answers that are none, in small letters and without points, quotation marks or apostrophes. */
const dontKnows = new Set([
  'dont know',
  'do not know',
  'i dont know',
  'dont know/na',
  'not sure',
  'unsure',
  'na',
  'n/a',
  'not applicable',
  'no opinion',
  'no answer',
  'prefer not to say',
  'prefer not to answer',
  'refused',
  'non so',
  'non lo so',
  'non saprei',
  'nd',
  'n/d',
  'nr',
  'non applicabile',
  'non pertinente',
  'nessuna opinione',
  'nessuna risposta',
  'non risponde',
  'preferisco non rispondere',
  'non so/non risponde',
]);

/**
 * Reads a cell of a score column.
 *
 * - Whole numbers of the scale: `8`, `08`, `8.0`, `8,0`. 6.5, −1 and 11 of 10 are invalid.
 * - With a label after a dash between spaces, a colon, an equals sign or in brackets. A digit in the
 *   label makes it invalid: it could be a second score. `10-Mar`, a 10/3 that a spreadsheet turned
 *   into a date, is no label.
 * - “Don’t know” in words, also as a label (`99 - Non so`).
 *
 * @param text - A cell; white space around it does not count.
 * @param dontKnow - Texts that mean “don’t know” besides, trimmed.
 */
export function readScoreCell(
  text: string,
  scale: ScaleName,
  dontKnow: readonly string[] = [],
): ScoreCell {
  const cell = text.trim();
  if (cell === '') return 'blank';
  if (dontKnow.includes(cell) || isDontKnow(cell)) return 'dont-know';
  const [, number = cell, label] = labelled.exec(cell) ?? [];
  if (label !== undefined && isDontKnow(label)) return 'dont-know';
  if (label !== undefined && (/\p{N}/u.test(label) || !/\p{L}/u.test(label))) return 'invalid';
  const [, digits] = whole.exec(number) ?? [];
  const score = Number(digits);
  const { min, max } = scales[scale];
  return digits !== undefined && score >= min && score <= max ? score : 'invalid';
}

/** Whether a cell says “don’t know”, or another way of not answering. */
export function isDontKnow(text: string): boolean {
  if (text.length > 40) return false;
  const plain = text.toLowerCase().replaceAll(/[.'’‘"“”()]/g, '');
  return dontKnows.has(plain.replaceAll(/\s+/g, ' ').trim());
}
