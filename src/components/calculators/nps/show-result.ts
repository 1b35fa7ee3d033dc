import { part } from '#client/dom.ts';
import { formatNps, formatNumber, formatShare } from '#i18n/formats.ts';
import { isLocale } from '#i18n/locale.ts';
import { npsResult } from './result.ts';
import { column, intervalPath, needlePath } from './scale.ts';
import type { NpsState } from './state.ts';
import { fillTemplate } from './template.ts';

/** Rewrites every figure of a calculator for new answers, and redraws its scale. */
export function showResult(host: HTMLElement, { counts, confidence, margin }: NpsState): void {
  const lang = host.closest<HTMLElement>('[lang]')?.lang;
  const locale = isLocale(lang) ? lang : 'it';
  const result = npsResult(counts, confidence / 100, margin);
  const { groups, score, intervals, sampleSize, advice } = result;
  const signed = (value: number | undefined): string => (value === undefined ? '–' : formatNps(locale, value));
  const say = (name: string, values: Readonly<Record<string, string>>): string =>
    fillTemplate(host.getAttribute(`data-say-${name}`) ?? '', values);
  const decimals = Number.isInteger(confidence) ? 0 : 1;
  const figures = {
    n: formatNumber(locale, groups.n),
    score: signed(score),
    low: signed(intervals.score?.low ?? -100),
    high: signed(intervals.score?.high ?? 100),
    confidence: formatNumber(locale, confidence, decimals),
  };
  const shown: Record<string, string> = {
    n: figures.n,
    nps: figures.score,
    interval: intervals.score ? say('between', figures) : '–',
    'interval-label': say('interval', figures),
    advice: say(advice, figures),
    sample:
      sampleSize === undefined
        ? say('sample-none', figures)
        : say('sample', { ...figures, n: formatNumber(locale, sampleSize), margin: formatNumber(locale, margin, Number.isInteger(margin) ? 0 : 1) }),
  };
  for (const group of ['detractors', 'passives', 'promoters'] as const) {
    shown[`${group}-count`] = formatNumber(locale, groups[group]);
    shown[`${group}-share`] = groups.n === 0 ? '–' : formatShare(locale, groups[group] / groups.n, 1);
  }
  for (const method of ['score', 'adjusted', 'wald'] as const) {
    const found = intervals[method];
    shown[`${method}-low`] = signed(found?.low);
    shown[`${method}-high`] = signed(found?.high);
    shown[`${method}-width`] = found ? formatNumber(locale, found.high - found.low) : '–';
  }
  for (const [name, text] of Object.entries(shown)) part(host, `[data-out=${name}]`).textContent = text;
  part(host, '[data-out=main]').dataset['advice'] = advice;
  const svg = part(host, '[data-out=scale]', SVGElement);
  svg.setAttribute('aria-label', say(score === undefined ? 'scale-empty' : 'scale', figures));
  part(svg, '[data-out=band]', SVGElement).setAttribute('d', intervalPath(intervals.score));
  part(svg, '[data-out=needle]', SVGElement).setAttribute('d', needlePath(score));
  for (const bar of svg.querySelectorAll('[data-column]')) {
    const { y, height } = column(counts, Number(bar.getAttribute('data-column')));
    bar.setAttribute('y', String(y));
    bar.setAttribute('height', String(height));
  }
}
