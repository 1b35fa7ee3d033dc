import { type ScaleName, scales } from './plan.ts';
import type { ScaleReason } from './preview.ts';
import { fitScale, type ScaleFit } from './sample-column.ts';

export interface ProposedScale {
  readonly scale: ScaleName | undefined;
  readonly because: ScaleReason;
}

const names = Object.keys(scales) as ScaleName[];

/** Headings that name a measure, and so a scale. */
const measures: readonly (readonly [ScaleName, RegExp])[] = [
  ['0-10', /\bnps\b|nps_|_nps|net ?pro|promoter|recommend|raccomand|consigli/i],
  ['1-5', /\bcsat\b|csat_|_csat|satisf|soddisf/i],
  ['1-7', /\bces\b|ces_|_ces|effort|sforzo/i],
];

/** So many answers without one above 5 are hardly of a scale that ends at 7 or 10. */
const enoughAnswers = 20;

/** The scale that a heading names, in words or by its ends (“0-10”, “da 1 a 5”). */
export function scaleNamed(heading: string): ScaleName | undefined {
  const [, from, to] = /\b([01])\s?(?:[-–—/]|\.\.+|a|to)\s?(10|7|5)\b/i.exec(heading) ?? [];
  const written = names.find((name) => name === `${from}-${to}`);
  return written ?? measures.find(([, words]) => words.test(heading))?.[0];
}

/**
 * The scale of a score column, if heading and values leave no doubt. Values from 1 to 5 could be of any
 * scale, 0 to 4 of one that is none of them.
 *
 * @param values - The cells that are not blank.
 */
export function proposeScale(heading: string, values: readonly string[]): ProposedScale {
  const fits = names.map((name) => ({ name, fit: fitScale(values, name) }));
  const named = scaleNamed(heading);
  const ofName = fits.find(({ name }) => name === named);
  if (ofName !== undefined && ofName.fit.share >= 0.6 && isUsed(ofName.name, ofName.fit)) {
    const isOther = fits.some(({ fit }) => fit.share > ofName.fit.share + 0.02);
    if (!isOther || named === '0-10') return { scale: named, because: 'name' };
  }
  const [only, ...others] = fits.filter(({ fit }) => fit.share >= 0.95);
  const isOnly = only !== undefined && others.length === 0 && isUsed(only.name, only.fit);
  return isOnly
    ? { scale: only.name, because: 'values' }
    : { scale: undefined, because: 'unclear' };
}

/** Whether the answers reach into the part of the scale that shorter ones do not have. */
function isUsed(name: ScaleName, { scores }: ScaleFit): boolean {
  return name === '1-5' || scores.length < enoughAnswers || scores.some((score) => score > 5);
}
