import type { Locale } from './locale.ts';

/** Regions for `Intl`: day and decimal order as in Italy and Britain. */
const tags: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

/** A number with `decimals` digits after the point or comma, rounded half away from zero, with a real minus sign. Never −0. */
export function formatNumber(locale: Locale, value: number, decimals = 0): string {
  return format(styles.number, locale, value, decimals);
}

/** An NPS on −100…100 with its sign: `+12`, `−7`, `0`. */
export function formatNps(locale: Locale, value: number, decimals = 0): string {
  return format(styles.signed, locale, value, decimals);
}

/** A share (0–1) as a percentage. */
export function formatShare(locale: Locale, share: number, decimals = 0): string {
  // Intl moves the decimal point: 0.575 × 100 is 57.49999999999999, and would be rounded down.
  const percentage = format(styles.share, locale, share, decimals);
  return locale === 'it' ? percentage.replace(/\s*%/, '\u00a0%') : percentage;
}

/** A way of writing numbers, with the formatters made for it so far, by number of decimals. */
interface NumberStyle {
  readonly options: Intl.NumberFormatOptions;
  /** Making one takes a hundred times as long as using it. */
  readonly made: Record<Locale, Intl.NumberFormat[]>;
}

const numberStyle = (options: Intl.NumberFormatOptions): NumberStyle => ({
  options,
  made: { it: [], en: [] },
});

const styles = {
  number: numberStyle({ signDisplay: 'negative' }),
  signed: numberStyle({ signDisplay: 'exceptZero' }),
  share: numberStyle({ style: 'percent', signDisplay: 'negative' }),
};

function format(
  { options, made }: NumberStyle,
  locale: Locale,
  value: number,
  decimals: number,
): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const formatter =
    made[locale][decimals] ?? new Intl.NumberFormat(tags[locale], { ...options, ...digits });
  made[locale][decimals] = formatter;
  return formatter.format(value).replace('-', '−');
}

/** One formatter a language, made when it is first used. */
function perLocale<T>(make: (tag: string) => T): (locale: Locale) => T {
  const made: Partial<Record<Locale, T>> = {};
  return (locale) => (made[locale] ??= make(tags[locale]));
}

const dayFormat = /* @__PURE__ */ perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
);
const periodFormat = /* @__PURE__ */ perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const countryNames = /* @__PURE__ */ perLocale(
  (tag) => new Intl.DisplayNames(tag, { type: 'region' }),
);

/** A day, `2026-11-22`, in words. */
export function formatDay(locale: Locale, day: string): string {
  return dayFormat(locale).format(new Date(`${day}T00:00:00Z`));
}

/** A year or a year and month, `2010-10`, in words. */
export function formatPeriod(locale: Locale, period: string): string {
  if (!period.includes('-')) return period;
  return periodFormat(locale).format(new Date(`${period}-01T00:00:00Z`));
}

/** A country, `IT`, by its name. */
export function formatCountry(locale: Locale, code: string): string {
  return countryNames(locale).of(code) ?? code;
}
