import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { isLocale } from '#i18n/locale.ts';
import type { ScoreCounts } from '#metrics/nps.ts';
import { type NpsResult, npsResult } from './result.ts';
import { column, intervalPath, needlePath } from './scale.ts';
import { type Say, scaleText, shownTexts } from './shown-texts.ts';
import type { NpsState } from './state.ts';

/** Rewrites every figure of a calculator for new answers, and redraws its scale. */
export function showResult(host: HTMLElement, state: NpsState): void {
  const lang = host.closest<HTMLElement>('[lang]')?.lang;
  const locale = isLocale(lang) ? lang : 'it';
  const say: Say = (sentence, values) =>
    fillTemplate(host.getAttribute(`data-say-${sentence}`) ?? '', values);
  const result = npsResult(state.counts, state.confidence / 100, state.margin);
  const texts = shownTexts(result, state, locale, say);
  for (const [name, text] of Object.entries(texts)) {
    const place = part(host, `[data-out=${name}]`);
    // What stays is not read out again.
    if (place.textContent !== text) place.textContent = text;
  }
  part(host, '[data-out=main]').dataset['advice'] = result.advice;
  const scale = part(host, '[data-out=scale]', SVGElement);
  scale.setAttribute('aria-label', scaleText(result, state, locale, say));
  redraw(scale, state.counts, result);
}

function redraw(scale: SVGElement, counts: ScoreCounts, { intervals, score }: NpsResult): void {
  part(scale, '[data-out=band]', SVGElement).setAttribute('d', intervalPath(intervals.score));
  part(scale, '[data-out=needle]', SVGElement).setAttribute('d', needlePath(score));
  for (const bar of scale.querySelectorAll('[data-column]')) {
    const { y, height } = column(counts, Number(bar.getAttribute('data-column')));
    bar.setAttribute('y', String(y));
    bar.setAttribute('height', String(height));
  }
}
