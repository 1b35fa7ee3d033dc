import { formatNumber } from '#i18n/formats.ts';
import { periodText, pText } from '../lab/figures-text.ts';
import { ends, npsFormula, points } from './figures.ts';
import { markup, type Markup } from './markup.ts';
import type { QuarterlyView } from './view.ts';

/** Everybody’s answers, and whether they differ from the quarter before. */
export function wholeSection(view: QuarterlyView): Markup {
  const { findings, say, locale } = view;
  const { whole } = findings;
  const weighted = whole.answers.weights && markup`<p class="small">${say('whole-weighted')}</p>`;
  return markup`<section class="quarterly-part" aria-labelledby="quarterly-whole">
<h2 id="quarterly-whole">${say('whole')}</h2>
<p class="quarterly-whole">${wholeText(view)}</p>
${weighted}<p>${changeText(view)}</p>
${beforeText(view)}<details class="small"><summary>${say('open')}</summary><p>${npsFormula(whole.answers, whole.estimate, say, locale)}</p></details>
</section>`;
}

/** The score in a sentence, the interval first or alone where there are few answers. */
export function wholeText({ findings, say, locale }: QuarterlyView): string {
  const { n, value, interval, reporting } = findings.whole.estimate;
  const values = {
    n: formatNumber(locale, n),
    score: points(locale, value, 0),
    ...ends(locale, interval),
  };
  if (reporting === 'nothing') return say('whole-none');
  if (reporting === 'interval-only') return say('whole-few', values);
  return say(reporting === 'interval-first' ? 'whole-interval' : 'whole-score', values);
}

/** Whether it has changed, in a sentence. */
export function changeText({ findings, say, locale }: QuarterlyView): string {
  const { change, previous, frame } = findings;
  if (change === undefined || previous === undefined) return say('change-none');
  const values = {
    before: periodText(frame.quarters[previous] ?? '', locale),
    difference: points(locale, change.difference),
    ...ends(locale, change, 1),
    p: pText(change.p, locale),
  };
  return say(change.verdict === 'more-than-noise' ? 'change-clear' : 'change-noise', values);
}

function beforeText({ findings, say, locale }: QuarterlyView): Markup | undefined {
  const { wholeBefore, frame } = findings;
  if (wholeBefore === undefined) return undefined;
  const text = say('answers-before', {
    before: periodText(frame.quarters[wholeBefore.quarter] ?? '', locale),
    score: points(locale, wholeBefore.estimate.value, 0),
    n: formatNumber(locale, wholeBefore.estimate.n),
  });
  return markup`<p class="small">${text}</p>\n`;
}
