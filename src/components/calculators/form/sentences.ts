import { fillTemplate } from '#client/fill-template.ts';
import type { Locale } from '#i18n/locale.ts';
import type { CalculatorWords } from '#i18n/words/calculators/calculator-words.ts';
import { words } from '#i18n/words.ts';
import type { Say } from './writer.ts';

/**
 * The sentences of a calculator that change with its figures, its own and those of every one, by
 * name, with `{names}` for the figures.
 */
export function sentencesOf(own: CalculatorWords, locale: Locale): Record<string, string> {
  const t = words(locale);
  return {
    between: t['calculator.between']('{low}', '{high}'),
    interval: t['calculator.interval']('{confidence}'),
    'nobody-answered': t['calculator.noAnswers'],
    'one-answered': t['calculator.noScoreOne'],
    'few-answered': t['calculator.noScore']('{n}'),
    'some-answered': t['calculator.smallSample']('{n}'),
    'one-varies': t['calculator.one'],
    alike: t['calculator.alike'],
    stale: t['calculator.stale'],
    'whole-error': t['calculator.error.whole']('{from}', '{to}'),
    'number-error': t['calculator.error.number']('{from}', '{to}'),
    'whole-token': t['calculator.error.wholeToken']('{token}', '{from}', '{to}'),
    'number-token': t['calculator.error.token']('{token}', '{from}', '{to}'),
    'many-error': t['calculator.error.many']('{most}'),
    copied: t['case.copied'],
    'copy-failed': t['case.copyFailed'],
    ...own.say,
  };
}

/** Says on the server what the element will say in the browser. */
export function sayingWith(sentences: Readonly<Record<string, string>>): Say {
  return (sentence, figures = {}) => fillTemplate(sentences[sentence] ?? '', figures);
}
