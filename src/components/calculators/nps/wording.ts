import { fillTemplate } from '#client/fill-template.ts';
import type { Locale } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import type { Say } from '../form/writer.ts';
import type { Advice } from './result.ts';

/**
 * The sentences that change with the figures, as attributes of the element: the element has no
 * words of its own, so that no page carries the dictionary.
 */
export function templates(locale: Locale): Record<`data-say-${string}`, string> {
  const t = words(locale);
  const scale = (needle: string): string => t['nps.scaleText'](needle, '{low}', '{high}', '{n}');
  const advice = Object.entries(adviceTemplates(locale)).map(([key, text]) => [
    `data-say-${key}`,
    text,
  ]);
  return {
    ...Object.fromEntries(advice),
    'data-say-scale': scale(t['nps.scaleNeedle']('{score}')),
    'data-say-scale-empty': scale(t['nps.scaleNoNeedle']),
    'data-say-between': t['calculator.between']('{low}', '{high}'),
    'data-say-interval': t['calculator.interval']('{confidence}'),
    'data-say-sample': t['nps.sampleSizeText']('{n}', '{margin}', '{confidence}'),
    'data-say-sample-worst': t['nps.sampleSizeWorst']('{n}', '{margin}', '{confidence}'),
    'data-say-count-error': t['nps.error.count']('{score}'),
    'data-say-confidence-error': t['nps.error.confidence'],
    'data-say-margin-error': t['nps.error.margin'],
    'data-say-token-error': t['nps.error.token']('{token}', '{position}'),
    'data-say-empty-error': t['nps.error.empty'],
    'data-say-many-error': t['nps.error.tooMany'],
    'data-say-copied': t['case.copied'],
    'data-say-copy-failed': t['case.copyFailed'],
    'data-say-score': t['exhibit.score'],
    'data-say-count': t['exhibit.count'],
  };
}

/** Says on the server what the element will say in the browser. */
export function sayIn(locale: Locale): Say {
  const said = templates(locale);
  return (sentence, values = {}) => fillTemplate(said[`data-say-${sentence}`] ?? '', values);
}

/** What to say beside the result, by how many answered. */
function adviceTemplates(locale: Locale): Record<Advice, string> {
  const t = words(locale);
  return {
    none: t['calculator.noAnswers'],
    one: t['calculator.noScoreOne'],
    few: t['calculator.noScore']('{n}'),
    small: t['calculator.smallSample']('{n}'),
    enough: '',
  };
}
