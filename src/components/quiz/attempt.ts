import type { Json } from '#client/kept.ts';
import type { Given } from '#model/quiz-question.ts';

/** What a reader has done with one question. */
export interface Answered {
  /** What is entered, checked or not. */
  readonly given: Given;
  /** How often it was checked. */
  readonly tries: number;
  /** What the last check found, 0…1; undefined before the first. */
  readonly points?: number;
  /** Whether it may be changed. */
  readonly open: boolean;
  /** Which draw of its numbers it is about, from 0. */
  readonly draw: number;
}

/** A reader’s way through a quiz. */
export interface Attempt {
  /** What its numbers are drawn by: a whole number from 0 to 2³² − 1. */
  readonly seed: number;
  readonly answers: Readonly<Record<string, Answered>>;
  /** Of an exam: whether it is handed in. */
  readonly handedIn: boolean;
}

/** An attempt that is over. */
export interface PastAttempt {
  /** ISO 8601. */
  readonly at: string;
  readonly points: number;
  readonly of: number;
}

/** All that is kept of a quiz. */
export interface QuizState {
  readonly attempt: Attempt;
  /** The oldest first. */
  readonly past: readonly PastAttempt[];
}

/** A quiz that nobody has begun. */
export function freshState(seed: number, past: readonly PastAttempt[] = []): QuizState {
  return { attempt: { seed, answers: {}, handedIn: false }, past };
}

export const untouched: Answered = { given: [], tries: 0, open: true, draw: 0 };

/** The same attempt with one answer changed. */
export function withAnswer(
  { attempt, past }: QuizState,
  question: string,
  change: Partial<Answered>,
): QuizState {
  const before = attempt.answers[question] ?? untouched;
  const answers = { ...attempt.answers, [question]: { ...before, ...change } };
  return { attempt: { ...attempt, answers }, past };
}

/** As it is kept. */
export function stateAsJson(state: QuizState): Json {
  return JSON.parse(JSON.stringify(state)) as Json;
}

/** What was kept, as far as it can be understood; undefined when nothing of it can. */
export function stateFrom(json: Json | undefined): QuizState | undefined {
  if (!isRecord(json) || !isRecord(json['attempt'])) return undefined;
  const { seed, answers, handedIn } = json['attempt'];
  if (typeof seed !== 'number' || !isSeed(seed) || !isRecord(answers)) return undefined;
  const readable = Object.entries(answers).flatMap(([id, answer]): [string, Answered][] => {
    const read = answeredFrom(answer);
    return read === undefined ? [] : [[id, read]];
  });
  const past: readonly unknown[] = Array.isArray(json['past']) ? json['past'] : [];
  return {
    attempt: { seed, answers: Object.fromEntries(readable), handedIn: handedIn === true },
    past: past.filter(isPast),
  };
}

function answeredFrom(value: unknown): Answered | undefined {
  if (!isRecord(value)) return undefined;
  const { given, tries, points, open, draw } = value;
  if (!Array.isArray(given) || !given.every((one) => typeof one === 'string')) return undefined;
  return {
    given,
    tries: isCount(tries) ? tries : 0,
    ...(typeof points === 'number' && points >= 0 && points <= 1 ? { points } : {}),
    open: open !== false,
    draw: isCount(draw) ? draw : 0,
  };
}

function isPast(value: unknown): value is PastAttempt {
  if (!isRecord(value)) return false;
  const { at, points, of } = value;
  const counts = [points, of].every((count) => typeof count === 'number' && count >= 0);
  return counts && typeof at === 'string' && !Number.isNaN(Date.parse(at));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000;
}

function isSeed(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 32;
}
