import type { Locale } from '#i18n/locale.ts';
import type { CalculatorWords } from '#i18n/words/calculators/calculator-words.ts';
import { cesWords } from '#i18n/words/calculators/ces.ts';
import { comparisonWords } from '#i18n/words/calculators/comparison.ts';
import { csatComparisonWords } from '#i18n/words/calculators/csat-comparison.ts';
import { csatWords } from '#i18n/words/calculators/csat.ts';
import { promiseWords } from '#i18n/words/calculators/promise.ts';
import { recoveryWords } from '#i18n/words/calculators/recovery.ts';
import { sampleWords } from '#i18n/words/calculators/sample.ts';
import { schoolWords } from '#i18n/words/calculators/school.ts';
import { scorecardWords } from '#i18n/words/calculators/scorecard.ts';
import { slackWords } from '#i18n/words/calculators/slack.ts';

/** The words of each calculator whose fields can be given as attributes of its tag. */
export const wordsOfCalculators: Readonly<
  Record<string, Readonly<Record<Locale, CalculatorWords>>>
> = {
  CesCalculator: cesWords,
  ComparisonCalculator: comparisonWords,
  CsatComparisonCalculator: csatComparisonWords,
  CsatCalculator: csatWords,
  PromiseCalculator: promiseWords,
  RecoveryCalculator: recoveryWords,
  SampleCalculator: sampleWords,
  SchoolCalculator: schoolWords,
  ScorecardCalculator: scorecardWords,
  SlackCalculator: slackWords,
};
