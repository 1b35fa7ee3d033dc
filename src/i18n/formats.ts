import type { Locale } from './locale.ts';

/** Regions for `Intl`: day and decimal order as in Italy and Britain. */
const tags: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

/** A number with `decimals` digits after the point or comma, and a real minus sign. */
export function formatNumber(locale: Locale, value: number, decimals = 0): string {
  return new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(value)
    .replace('-', '−');
}

/** An NPS on −100…100 with its sign: `+12`, `−7`, `0`. */
export function formatNps(locale: Locale, value: number, decimals = 0): string {
  const text = formatNumber(locale, value, decimals);
  return /[1-9]/.test(text) && value > 0 ? `+${text}` : /[1-9]/.test(text) ? text : text.replace('−', '');
}

/** A share (0–1) as a percentage. */
export function formatShare(locale: Locale, share: number, decimals = 0): string {
  return `${formatNumber(locale, share * 100, decimals)}${locale === 'it' ? '\u00a0%' : '%'}`;
}

/** A day, `2026-11-22`, in words. */
export function formatDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A year or a year and month, `2010-10`, in words. */
export function formatPeriod(locale: Locale, period: string): string {
  if (!period.includes('-')) return period;
  return new Intl.DateTimeFormat(tags[locale], { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${period}-01T00:00:00Z`),
  );
}

/** A country, `IT`, by its name. */
export function formatCountry(locale: Locale, code: string): string {
  return new Intl.DisplayNames(tags[locale], { type: 'region' }).of(code) ?? code;
}
