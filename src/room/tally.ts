import type { Ask } from './ask.ts';
import { answerIn, askNumber, plainCode } from './code.ts';

/** What a room answered in one round. */
export interface Tally {
  /** Counted by hand, by option. */
  readonly hands: readonly number[];
  /** Counted in the chat, by option. */
  readonly chat: readonly number[];
  /** The codes that were read, as plain signs. */
  readonly codes: readonly string[];
}

export const emptyTally: Tally = { hands: [], chat: [], codes: [] };

/** What became of codes that were typed or read. */
export interface CodesRead {
  readonly tally: Tally;
  readonly added: number;
  /** Of students who had shown another answer: the last one counts. */
  readonly changed: readonly string[];
  /** Counted before: the same student twice. */
  readonly doubled: readonly string[];
  /** With a slip, or no code at all. */
  readonly wrong: readonly string[];
  /** Of another question, or of the other round. */
  readonly foreign: readonly string[];
}

/** Adds the codes in a text, however they are parted, to a tally. */
export function addCodes(ask: Ask, round: 1 | 2, tally: Tally, text: string): CodesRead {
  // One student has one nonce, whatever the answer.
  const codes = new Map(tally.codes.map((code) => [answerIn(code)?.nonce, code]));
  const found = {
    changed: [] as string[],
    doubled: [] as string[],
    wrong: [] as string[],
    foreign: [] as string[],
  };
  let added = 0;
  for (const typed of codesIn(text)) {
    const answer = answerIn(typed);
    const plain = plainCode(typed);
    if (answer === undefined) found.wrong.push(typed);
    else if (
      answer.ask !== askNumber(ask.name) ||
      answer.round !== round ||
      answer.option >= ask.options.length
    )
      found.foreign.push(typed);
    else {
      const before = codes.get(answer.nonce);
      codes.set(answer.nonce, plain);
      if (before === undefined) added += 1;
      else (before === plain ? found.doubled : found.changed).push(typed);
    }
  }
  return { tally: { ...tally, codes: [...codes.values()] }, added, ...found };
}

/** What stands between commas, semicolons or line ends; between spaces too, where each is a whole code. */
function codesIn(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const words = part.split(/\s+/);
      const isWhole = words.every((word) => plainCode(word).length === 9);
      return isWhole ? words : [part];
    });
}

/** How many answered each option, in all three ways together. */
export function countsOf({ options }: Ask, { hands, chat, codes }: Tally): number[] {
  const coded = codes.map((code) => answerIn(code)?.option);
  return options.map(
    (_, option) =>
      (hands[option] ?? 0) + (chat[option] ?? 0) + coded.filter((one) => one === option).length,
  );
}
