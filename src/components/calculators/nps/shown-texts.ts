import { formatNps, formatNumber, formatShare } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Say } from '../form/writer.ts';
import type { NpsResult } from './result.ts';
import type { NpsState } from './state.ts';

const nothing = '–';

/** Every text of a calculator that changes, by the name of its place. */
export function shownTexts(
  result: NpsResult,
  state: NpsState,
  locale: Locale,
  say: Say,
): Record<string, string> {
  const figures = figuresOf(result, state, locale);
  return {
    n: figures.n,
    nps: figures.score,
    interval: result.intervals.score ? say('between', figures) : nothing,
    'interval-label': say('interval', figures),
    advice: say(result.advice, figures),
    sample: say(result.worstCase ? 'sample-worst' : 'sample', {
      ...figures,
      n: formatNumber(locale, result.sampleSize),
    }),
    ...groupTexts(result, locale),
    ...methodTexts(result, locale),
  };
}

/** The scale in words, for those who do not see it. */
export function scaleText(result: NpsResult, state: NpsState, locale: Locale, say: Say): string {
  const sentence = result.score === undefined ? 'scale-empty' : 'scale';
  return say(sentence, figuresOf(result, state, locale));
}

/** The figures that sentences are filled in with. */
function figuresOf(
  { groups, score, intervals }: NpsResult,
  { confidence, margin }: NpsState,
  locale: Locale,
): Record<'n' | 'score' | 'low' | 'high' | 'confidence' | 'margin', string> {
  const typed = (value: number): string =>
    formatNumber(locale, value, Number.isInteger(value) ? 0 : 1);
  return {
    n: formatNumber(locale, groups.n),
    score: signed(score, locale),
    low: signed(intervals.score?.low ?? -100, locale),
    high: signed(intervals.score?.high ?? 100, locale),
    confidence: typed(confidence),
    margin: typed(margin),
  };
}

function groupTexts({ groups }: NpsResult, locale: Locale): Record<string, string> {
  const names = ['detractors', 'passives', 'promoters'] as const;
  return Object.fromEntries(
    names.flatMap((name) => [
      [`${name}-count`, formatNumber(locale, groups[name])],
      [`${name}-share`, groups.n === 0 ? nothing : formatShare(locale, groups[name] / groups.n, 1)],
    ]),
  );
}

function methodTexts({ intervals }: NpsResult, locale: Locale): Record<string, string> {
  return Object.fromEntries(
    Object.entries(intervals).flatMap(([method, found]) => [
      [`${method}-low`, signed(found?.low, locale)],
      [`${method}-high`, signed(found?.high, locale)],
      [`${method}-width`, found ? formatNumber(locale, found.high - found.low) : nothing],
    ]),
  );
}

function signed(value: number | undefined, locale: Locale): string {
  return value === undefined ? nothing : formatNps(locale, value);
}
