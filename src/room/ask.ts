/** Something that a room is asked. */
export interface Ask {
  /** `troll-operator/decision/before-eleven`, or `nps`. */
  readonly name: string;
  /** The question in words. */
  readonly title: string;
  /** Two to sixteen. */
  readonly options: readonly string[];
  /** The names that the case’s own store has for the options, where it has any; in their order. */
  readonly choices: readonly string[];
  /** Whether the options are the scores from 0 to 10 by which one recommends. */
  readonly isNps: boolean;
}

/**
 * The option that somebody means who typed this: its number from 1 on, its letter, or its words. Of a
 * score, the score.
 */
export function optionMeant({ options, isNps }: Ask, typed: string): number | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[.)!]+$/, '');
  if (isNps) return /^(?:10|\d)$/.test(text) ? Number(text) : undefined;
  const places = options.map((label) => label.toLowerCase());
  const byWords = places.findIndex((label) => label === text || startsAlone(places, label, text));
  if (byWords >= 0) return byWords;
  const place = /^\d{1,2}$/.test(text)
    ? Number(text) - 1
    : /^[a-p]$/.test(text)
      ? (text.codePointAt(0) ?? 0) - 97
      : -1;
  return place >= 0 && place < options.length ? place : undefined;
}

/** Whether it is the beginning of one label and of no other; a letter or two are too little. */
function startsAlone(places: readonly string[], label: string, text: string): boolean {
  if (text.length < 4 || !label.startsWith(text)) return false;
  return places.filter((other) => other.startsWith(text)).length === 1;
}
