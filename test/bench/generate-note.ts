import { stringify } from 'yaml';
import { forTrainers, type Stock } from './generate-text.ts';
import type { Random } from './random.ts';

/**
 * A teaching note of about 600 words, none of which may get into the student edition.
 *
 * @param minutes - Of the class, which the plan fills.
 * @param questions - Of the case, each of which gets an answer.
 */
export function generateNote(
  stock: Stock,
  minutes: number,
  questions: readonly string[],
  random: Random,
): string {
  const said = (): string => forTrainers(stock, 2, random);
  const fields = {
    synopsis: said(),
    audience: said(),
    plan: [
      { minutes: 20, activity: said() },
      { minutes: minutes - 20, activity: said(), question: questions[0] },
    ],
    board: [{ column: said(), points: [said(), said()] }],
    answers: Object.fromEntries(questions.map((question) => [question, said()])),
    pitfalls: [said(), said()],
    epilogue: said(),
    whereUsed: said(),
  };
  const body = Array.from({ length: 3 }, () => forTrainers(stock, 4, random)).join('\n\n');
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`;
}
