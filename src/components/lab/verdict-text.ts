import { formatNps } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { GroupComparison } from '#estimates/compare.ts';
import { pText } from './figures-text.ts';
import type { Say } from './say.ts';

/** A comparison in a sentence, the verdict first. */
export function verdictText(
  { difference, low, high, p, verdict }: GroupComparison,
  [first, second]: readonly [string, string],
  say: Say,
  locale: Locale,
): string {
  return say('verdict', {
    verdict: say(verdict),
    first,
    second,
    difference: formatNps(locale, difference),
    low: formatNps(locale, low),
    high: formatNps(locale, high),
    p: pText(p, locale),
  });
}
