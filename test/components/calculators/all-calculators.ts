import CesCalculator from '#components/calculators/ces/CesCalculator.astro';
import { ces } from '#components/calculators/ces/ces.ts';
import CsatCalculator from '#components/calculators/csat/CsatCalculator.astro';
import { csat } from '#components/calculators/csat/csat.ts';
import CsatComparisonCalculator from '#components/calculators/comparison/CsatComparisonCalculator.astro';
import { csatComparison } from '#components/calculators/comparison/csat-comparison.ts';
import type { Calculator } from '#components/calculators/form/calculator.ts';
import RecoveryCalculator from '#components/calculators/recovery/RecoveryCalculator.astro';
import { recovery } from '#components/calculators/recovery/recovery.ts';
import SampleCalculator from '#components/calculators/sample/SampleCalculator.astro';
import { sample } from '#components/calculators/sample/sample.ts';
import ComparisonCalculator from '#components/calculators/comparison/ComparisonCalculator.astro';
import { comparison } from '#components/calculators/comparison/comparison.ts';
import PromiseCalculator from '#components/calculators/promise/PromiseCalculator.astro';
import { promise } from '#components/calculators/promise/promise.ts';
import SchoolCalculator from '#components/calculators/school/SchoolCalculator.astro';
import { school } from '#components/calculators/school/school.ts';
import SlackCalculator from '#components/calculators/slack/SlackCalculator.astro';
import { slack } from '#components/calculators/slack/slack.ts';
import ScorecardCalculator from '#components/calculators/scorecard/ScorecardCalculator.astro';
import { scorecard } from '#components/calculators/scorecard/scorecard.ts';
import type { Locale } from '#i18n/locale.ts';
import type { CalculatorWords } from '#i18n/words/calculators/calculator-words.ts';
import { cesWords } from '#i18n/words/calculators/ces.ts';
import { csatComparisonWords } from '#i18n/words/calculators/csat-comparison.ts';
import { csatWords } from '#i18n/words/calculators/csat.ts';
import { recoveryWords } from '#i18n/words/calculators/recovery.ts';
import { sampleWords } from '#i18n/words/calculators/sample.ts';
import { comparisonWords } from '#i18n/words/calculators/comparison.ts';
import { promiseWords } from '#i18n/words/calculators/promise.ts';
import { schoolWords } from '#i18n/words/calculators/school.ts';
import { slackWords } from '#i18n/words/calculators/slack.ts';
import { scorecardWords } from '#i18n/words/calculators/scorecard.ts';
import type { TagName } from '#model/tags.ts';
import type { render } from '../../helpers/render.ts';

/** A calculator with all that belongs to it. */
export interface WholeCalculator {
  readonly tag: TagName;
  readonly calculator: Calculator;
  readonly words: Readonly<Record<Locale, CalculatorWords>>;
  readonly component: Parameters<typeof render>[0];
  /** Loads its element, which registers itself. */
  readonly load: () => Promise<unknown>;
}

/** Every calculator that is made from the shared form. */
export const allCalculators: readonly WholeCalculator[] = [
  {
    tag: 'CsatCalculator',
    calculator: csat,
    words: csatWords,
    component: CsatCalculator,
    load: () => import('#components/calculators/csat/csat-calculator.element.ts'),
  },
  {
    tag: 'CsatComparisonCalculator',
    calculator: csatComparison,
    words: csatComparisonWords,
    component: CsatComparisonCalculator,
    load: () => import('#components/calculators/comparison/csat-comparison-calculator.element.ts'),
  },
  {
    tag: 'CesCalculator',
    calculator: ces,
    words: cesWords,
    component: CesCalculator,
    load: () => import('#components/calculators/ces/ces-calculator.element.ts'),
  },
  {
    tag: 'RecoveryCalculator',
    calculator: recovery,
    words: recoveryWords,
    component: RecoveryCalculator,
    load: () => import('#components/calculators/recovery/recovery-calculator.element.ts'),
  },
  {
    tag: 'SlackCalculator',
    calculator: slack,
    words: slackWords,
    component: SlackCalculator,
    load: () => import('#components/calculators/slack/slack-calculator.element.ts'),
  },
  {
    tag: 'SchoolCalculator',
    calculator: school,
    words: schoolWords,
    component: SchoolCalculator,
    load: () => import('#components/calculators/school/school-calculator.element.ts'),
  },
  {
    tag: 'ScorecardCalculator',
    calculator: scorecard,
    words: scorecardWords,
    component: ScorecardCalculator,
    load: () => import('#components/calculators/scorecard/scorecard-calculator.element.ts'),
  },
  {
    tag: 'SampleCalculator',
    calculator: sample,
    words: sampleWords,
    component: SampleCalculator,
    load: () => import('#components/calculators/sample/sample-calculator.element.ts'),
  },
  {
    tag: 'ComparisonCalculator',
    calculator: comparison,
    words: comparisonWords,
    component: ComparisonCalculator,
    load: () => import('#components/calculators/comparison/comparison-calculator.element.ts'),
  },
  {
    tag: 'PromiseCalculator',
    calculator: promise,
    words: promiseWords,
    component: PromiseCalculator,
    load: () => import('#components/calculators/promise/promise-calculator.element.ts'),
  },
];

/**
 * The calculator with this tag.
 *
 * @throws {Error} If there is none.
 */
export function wholeOf(tag: TagName): WholeCalculator {
  const found = allCalculators.find((whole) => whole.tag === tag);
  if (found === undefined) throw new Error(`No calculator <${tag}>.`);
  return found;
}
