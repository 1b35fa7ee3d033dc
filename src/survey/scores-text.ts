import type { ScoreCounts } from '#metrics/nps.ts';

/** Something in the text that is not a score, to be shown to whoever pasted it. */
export interface RejectedToken {
  /** As it was written. */
  readonly token: string;
  /** Which one it is, counting all tokens from 1, the accepted ones too. */
  readonly position: number;
}

/** What a pasted text holds. Counts and rejected tokens together are all of its tokens. */
export interface ReadScores {
  readonly counts: ScoreCounts;
  readonly rejected: readonly RejectedToken[];
}

/** A score with its label in words: “10 - Extremely likely”. */
const labelled = /^(\S+)\s+[-–—]\s+(\p{L}.*)$/u;

/**
 * Counts the scores in a text that someone typed or pasted.
 *
 * - White space, commas, semicolons, tabs and line breaks separate: `9 8, 10;7`.
 * - A score is a whole number from 0 to 10; `8.0` is 8. All else is rejected: 6.5, 11, −1, words.
 * - Between commas, semicolons, tabs or line breaks, `10 - Extremely likely` is a 10. With a digit in
 *   the label it is rejected whole: it could hide a second score.
 * - A comma is a decimal sign only where it can hardly be anything else: semicolons, tabs or line
 *   breaks separate the answers, each comma has just two numbers around it (`8,0`), and at least one
 *   of them ends in `,0`. Then `8,0` is 8 and `6,5` is rejected. A lone `8,0` is an 8 and a 0.
 *
 * @param text - Any text; an empty one gives eleven zeros.
 * @returns The eleven counts, and what was rejected in the order of the text. Never throws.
 *
 * @example
 * readScores('9 8, 10; maybe');
 * // => { counts: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1], rejected: [{ token: 'maybe', position: 4 }] }
 */
export function readScores(text: string): ReadScores {
  const counts = Array.from({ length: 11 }, () => 0);
  const rejected: RejectedToken[] = [];
  tokensOf(text).forEach((token, index) => {
    const score = scoreOf(token);
    if (score === undefined) rejected.push({ token, position: index + 1 });
    else counts[score] = (counts[score] ?? 0) + 1;
  });
  return { counts, rejected };
}

/** Labelled scores in one piece, everything else without white space inside. */
function tokensOf(text: string): string[] {
  const fields = trimmed(text.split(/[;\t\r\n]/));
  const answers = hasDecimalCommas(fields)
    ? fields
    : trimmed(fields.flatMap((field) => field.split(',')));
  return answers.flatMap((answer) => (labelled.test(answer) ? [answer] : answer.split(/\s+/)));
}

function trimmed(parts: readonly string[]): string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function hasDecimalCommas(fields: readonly string[]): boolean {
  const withComma = fields.filter((field) => field.includes(','));
  return (
    fields.length > 1 &&
    withComma.every((field) => /^\d+,\d+$/.test(field)) &&
    withComma.some((field) => /,0+$/.test(field))
  );
}

/** The score that a token stands for, 0 to 10, or undefined. */
function scoreOf(token: string): number | undefined {
  const [, number = token, label = ''] = labelled.exec(token) ?? [];
  const [, whole] = /^(\d+)(?:[.,]0+)?$/.exec(number) ?? [];
  const score = Number(whole);
  return whole !== undefined && score <= 10 && !/\d/.test(label) ? score : undefined;
}
