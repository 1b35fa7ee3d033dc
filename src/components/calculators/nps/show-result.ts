import { part } from '#client/dom.ts';
import type { ScoreCounts } from '#metrics/nps.ts';
import { sayingOf, showTexts } from '../form/host.ts';
import { localeOf } from '../form/locale-of.ts';
import { type NpsResult, npsResult } from './result.ts';
import { column, intervalPath, needlePath } from './scale.ts';
import { scaleText, shownTexts } from './shown-texts.ts';
import type { NpsState } from './state.ts';

/** Rewrites every figure of a calculator for new answers, and redraws its scale. */
export function showResult(host: HTMLElement, state: NpsState): void {
  const [locale, say] = [localeOf(host), sayingOf(host)];
  const result = npsResult(state.counts, state.confidence / 100, state.margin);
  showTexts(host, shownTexts(result, state, locale, say));
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
