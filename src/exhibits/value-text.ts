import { formatNps, formatNumber, formatShare } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import { roundHalfAway } from '#metrics/rounding.ts';
import type { ShownPart } from '#model/measures.ts';
import type { Asked } from './asked.ts';
import type { ExhibitData } from './columns.ts';
import type { Figure } from './figure.ts';
import { isFault } from './fault.ts';
import { findFigure } from './find-figure.ts';

/** A figure in a sentence. */
export interface ShownValue {
  /** As readers see it; a dash where there is nothing to show. */
  readonly text: string;
  /** Unrounded; undefined where there is none. */
  readonly value: number | undefined;
}

/**
 * What `<Value>` shows. Page and search index, and fields that are made before both, take it from here.
 *
 * @param asked - The attributes as typed. What cannot be computed is a Problem and shown as a dash.
 */
export function shownValue(
  asked: Asked,
  exhibits: ReadonlyMap<string, ExhibitData>,
  locale: Locale,
): ShownValue {
  const figure = findFigure(asked, exhibits);
  if (isFault(figure)) return { text: '–', value: undefined };
  const part = asked['show'] as ShownPart | undefined;
  const all = asked['few'] === 'shown' ? figure.unscored : undefined;
  const value = part === undefined ? (figure.value ?? all) : figure[part];
  if (value !== undefined) {
    return {
      text: formatted(figure, part, decimalsFor(figure, part, asked['decimals']))(locale, value),
      value,
    };
  }
  const { counted } = figure;
  // Too few for a percentage, yet a fact.
  return part === undefined && counted !== undefined && counted.n > 0
    ? { text: words(locale)['value.of'](counted.successes, counted.n), value: undefined }
    : { text: '–', value: undefined };
}

type Write = (locale: Locale, value: number) => string;

function formatted(
  figure: Figure,
  part: ShownPart | undefined,
  decimals: number | undefined,
): Write {
  const ofEstimate = part === undefined || part === 'low' || part === 'high';
  const style = ofEstimate ? figure.style : part === 'z' ? 'signed' : 'number';
  const format = { number: formatNumber, signed: formatNps, share: formatShare }[style];
  return (locale, value) => format(locale, value, decimals ?? fewestDecimals(value));
}

/** How many digits after the point; undefined for as many as it takes. */
function decimalsFor(
  figure: Figure,
  part: ShownPart | undefined,
  typed: string | undefined,
): number | undefined {
  if (typed !== undefined && /^\d$/.test(typed)) return Number(typed);
  if (part === 'n' || part === 'count' || part === 'needed') return 0;
  if (part === 'z') return 2;
  // A small p needs a digit more, to say on which side of 0.05 it lies.
  if (part?.startsWith('p')) return Number(figure[part]) < 0.1 ? 3 : 2;
  return figure.decimals;
}

/** As few digits after the point as the number has, and two at most. */
export function fewestDecimals(value: number): number {
  const rounded = roundHalfAway(value, 2);
  return [0, 1].find((decimals) => roundHalfAway(rounded, decimals) === rounded) ?? 2;
}
