import type { Tally } from '#survey/report.ts';
import type { CountedSurvey } from './counted-survey.ts';

const key = 'retrobottega-lab';
const version = 2;

/**
 * Keeps counts and names in this browser. Cells of single rows, which the report quotes, and
 * comments are left out: they are someone’s words.
 *
 * @returns Whether they are kept: a browser may refuse, or have no room.
 */
export function remember(survey: CountedSurvey): boolean {
  try {
    localStorage.setItem(key, surveyJson(survey));
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

/** What was kept; undefined when nothing was, or it cannot be read any more. */
export function recall(): CountedSurvey | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : surveyFromJson(text);
  } catch {
    return undefined;
  }
}

/** Counts as text: numbers with their kind, in one string, since a list would be asked of a million times; maps as lists. */
export function surveyJson(survey: CountedSurvey): string {
  return JSON.stringify({ version, survey }, (name, value: unknown) => {
    if (name === 'samples' || name === 'comments') return [];
    if (value instanceof Map) return { map: [...value] };
    if (value instanceof Uint32Array) return { uint32: value.join() };
    return value instanceof Float64Array ? { float64: value.join() } : value;
  });
}

/** @returns Undefined for what another version has written. */
export function surveyFromJson(text: string): CountedSurvey | undefined {
  const read = JSON.parse(text, (_, value: unknown) => {
    if (!isTagged(value)) return value;
    if (value.map) return new Map(value.map);
    const { uint32, float64 = '' } = value;
    return uint32 === undefined
      ? new Float64Array(numbersIn(float64))
      : new Uint32Array(numbersIn(uint32));
  }) as { readonly version: number; readonly survey: CountedSurvey };
  if (read.version !== version) return undefined;
  // Surveys that were kept before there were comments have no list of them.
  return { ...read.survey, counts: { ...read.survey.counts, comments: [] } };
}

const numbersIn = (text: string): number[] => (text === '' ? [] : text.split(',').map(Number));

/** An object that stands for something JSON does not have. */
interface Tagged {
  readonly map?: readonly [string, Tally][];
  readonly uint32?: string;
  readonly float64?: string;
}

function isTagged(value: unknown): value is Tagged {
  if (typeof value !== 'object' || value === null) return false;
  return ['map', 'uint32', 'float64'].some((tag) => Object.hasOwn(value, tag));
}
