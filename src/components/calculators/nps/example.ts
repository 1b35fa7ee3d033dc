import type { Locale } from '#i18n/locale.ts';
import type { ScoreCounts } from '#metrics/nps.ts';
import { type NpsResult, npsResult } from './result.ts';
import { scaleText, shownTexts } from './shown-texts.ts';
import { sayIn } from './wording.ts';

/** The NPS calculator with the answers it starts with, worked out at 95 % and a margin of 10. */
export interface NpsExample {
  /** Anchor, and key of its state in the address. */
  readonly id: string;
  readonly locale: Locale;
  readonly counts: ScoreCounts;
  /** In per cent. */
  readonly confidence: number;
  /** In points. */
  readonly margin: number;
  readonly result: NpsResult;
  /** What the scale shows, in words. */
  readonly scale: string;
  /** The very texts that the element would put in their places. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Works the calculator out.
 *
 * @param name - Its own on the page.
 */
export function npsExample(name: string, counts: ScoreCounts, locale: Locale): NpsExample {
  const [confidence, margin] = [95, 10];
  const state = { counts, confidence, margin };
  const say = sayIn(locale);
  const result = npsResult(counts, confidence / 100, margin);
  return {
    ...state,
    id: `nps-${name}`,
    locale,
    result,
    scale: scaleText(result, state, locale, say),
    texts: shownTexts(result, state, locale, say),
  };
}
