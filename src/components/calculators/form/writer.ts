import { formatNps, formatNumber, formatShare } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Interval } from '#metrics/intervals.ts';

/** A sentence of the calculator by its name, with its figures filled in. */
export type Say = (sentence: string, figures?: Readonly<Record<string, string>>) => string;

type Format = (value: number | undefined) => string;

/** Writes figures in the page’s language. What is undefined is “–”. */
export interface Writer {
  readonly say: Say;
  /** A number, with one decimal unless said. */
  number(value: number | undefined, decimals?: number): string;
  /** The same with its sign: `+12`, `−7`, `0`. */
  signed(value: number | undefined, decimals?: number): string;
  /** A share (0–1) in per cent. */
  share(value: number | undefined, decimals?: number): string;
  /** A number with the decimals that it has, at most six. */
  plain(value: number): string;
  /** The same as one would type it: nothing between the thousands. */
  typed(value: number): string;
  /** “from … to …”, each end as `format` writes it. */
  between(interval: Interval | undefined, format: Format): string;
}

const nothing = '–';

export function writerFor(locale: Locale, say: Say): Writer {
  const orNothing =
    (format: (locale: Locale, value: number, decimals?: number) => string, usual: number) =>
    (value: number | undefined, decimals = usual): string =>
      value === undefined ? nothing : format(locale, value, decimals);
  return {
    say,
    number: orNothing(formatNumber, 1),
    signed: orNothing(formatNps, 0),
    share: orNothing(formatShare, 0),
    plain: (value) => formatNumber(locale, value, decimalsOf(value)),
    // Three decimals could be thousands, and would be refused: they get a fourth.
    typed: (value) =>
      String(value)
        .replace(/\.\d{3}$/, '$&0')
        .replace('.', locale === 'it' ? ',' : '.'),
    between: (interval, format) =>
      interval === undefined
        ? nothing
        : say('between', { low: format(interval.low), high: format(interval.high) }),
  };
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return Math.min(6, decimals.length);
}
