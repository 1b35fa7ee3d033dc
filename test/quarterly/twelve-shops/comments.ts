import type { Random } from '#metrics/random.ts';

export type Mood = 'down' | 'middle' | 'up';

/** Comments in one language. Banks of two languages have the same comments at the same places. */
export interface CommentBank {
  /** By touchpoint and mood. */
  readonly touchpoints: Readonly<Record<string, Readonly<Record<Mood, readonly string[]>>>>;
  /** What some add; `{shop}` and `{day}` are filled in. */
  readonly more: Readonly<Record<'down' | 'up', readonly string[]>>;
  /** From Monday. */
  readonly days: readonly string[];
}

/** Which comment somebody writes, and which addition, by numbers from 0 to 1: the same in every language. */
export interface CommentChoice {
  readonly touchpoint: string;
  readonly mood: Mood;
  readonly shop: string;
  readonly main: number;
  readonly more: number;
  readonly day: number;
}

/** Detractors write more often than others. */
const shares: Readonly<Record<Mood, number>> = { down: 0.24, middle: 0.08, up: 0.14 };

export function moodOf(score: number): Mood {
  if (score <= 6) return 'down';
  return score <= 8 ? 'middle' : 'up';
}

/** Undefined for somebody who writes nothing. */
export function chooseComment(
  touchpoint: string,
  shop: string,
  score: number,
  random: Random,
): CommentChoice | undefined {
  const mood = moodOf(score);
  const [chance, main, more, day] = [random(), random(), random(), random()];
  return chance < shares[mood] ? { touchpoint, mood, shop, main, more, day } : undefined;
}

export function commentIn(bank: CommentBank, choice: CommentChoice): string {
  const { mood, main, more, day, shop } = choice;
  const text = pick(bank.touchpoints[choice.touchpoint]?.[mood] ?? [], main);
  // Half of them stop here.
  if (mood === 'middle' || more < 0.5) return text;
  const addition = pick(bank.more[mood], (more - 0.5) * 2);
  return `${text} ${addition.replace('{shop}', shop).replace('{day}', pick(bank.days, day))}`;
}

function pick(list: readonly string[], chance: number): string {
  return list[Math.floor(chance * list.length)] ?? '';
}
