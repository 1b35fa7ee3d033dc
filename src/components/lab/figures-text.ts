import { formatNps, formatNumber, formatShare } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { MeasureName } from '#estimates/estimate.ts';

export const nothing = '–';

/** A measure’s value: `+32`, or `78%`. */
export function valueText(measure: MeasureName, value: number | undefined, locale: Locale): string {
  if (value === undefined) return nothing;
  return measure === 'nps' ? formatNps(locale, value) : formatShare(locale, value);
}

/** `= 0.03`, or `< 0.001`: what is smaller is not known that well. */
export function pText(p: number, locale: Locale): string {
  if (p < 0.001) return `< ${formatNumber(locale, 0.001, 3)}`;
  return `= ${formatNumber(locale, p, p < 0.1 ? 3 : 2)}`;
}

/** `2025-03` as `03/2025`, `2025-Q1` as `Q1 2025` or `T1 2025`. */
export function periodText(period: string, locale: Locale): string {
  const [year = '', part = ''] = period.split('-');
  if (!part.startsWith('Q')) return part === '' ? year : `${part}/${year}`;
  return `${locale === 'it' ? 'T' : 'Q'}${part.slice(1)} ${year}`;
}
