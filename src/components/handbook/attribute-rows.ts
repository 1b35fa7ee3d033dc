import { formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import { type HandbookPageWords, handbookWords } from '#i18n/words/handbook/handbook.ts';
import type { NumberField } from '#model/calculators/fields.ts';
import type { Html } from '#model/entries.ts';
import { type AttributeSpec, type TagName, type TagSpec, tagSpecs } from '#model/tags.ts';
import { wordsOfCalculators } from './calculator-words.ts';

/** One attribute as a table shows it. */
export interface AttributeRow {
  readonly name: string;
  readonly required: boolean;
  /** What may be typed. */
  readonly takes: string;
  /** What it is where nothing is typed. */
  readonly start?: string;
  readonly purpose: Html;
}

/**
 * The attributes of a tag, from its spelling.
 *
 * @param described - The page’s own sentences on them, by name.
 */
export function attributeRows(
  tag: TagName,
  locale: Locale,
  described: Readonly<Record<string, Html>> = {},
): AttributeRow[] {
  const { attributes }: TagSpec = tagSpecs[tag];
  const t = handbookWords[locale];
  return Object.entries(attributes).map(([name, spec]) => ({
    name,
    required: spec.required === true,
    takes: takenBy(spec, locale, t),
    ...(spec.field === undefined ? {} : { start: startOf(spec.field, t) }),
    purpose: described[name] ?? knownPurpose(tag, name, spec, locale),
  }));
}

function takenBy(spec: AttributeSpec, locale: Locale, t: HandbookPageWords): string {
  if (spec.oneOf?.length === 1) return spec.oneOf.join();
  if (spec.oneOf !== undefined) return t.field.oneOf(spec.oneOf.join(', '));
  if (spec.ownName) return t.field.name;
  if (spec.percentage) return t.field.percentage;
  return spec.field === undefined ? t.field.text : numbersIn(spec.field, locale, t);
}

function numbersIn(field: NumberField, locale: Locale, t: HandbookPageWords): string {
  const from = formatNumber(locale, field.from, decimalsOf(field.from));
  const to = formatNumber(locale, field.to, decimalsOf(field.to));
  const several = field.whole ? t.field.whole : t.field.number;
  if ('row' in field) return t.field.one(t.field.row(`${field.row.length}`, several), from, to);
  if ('list' in field) return t.field.one(t.field.list(`${field.list}`, several), from, to);
  return t.field.one(field.whole ? t.field.wholeNumber : t.field.aNumber, from, to);
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** As an author types it: a point for decimals in every language. */
function startOf({ start }: NumberField, t: HandbookPageWords): string {
  const typed = typeof start === 'number' ? String(start) : start.join(' ');
  return t.field.start(typed === '' ? t.field.empty : typed);
}

/** What is known without the page: of names, of subjects, and of the fields of a calculator. */
function knownPurpose(tag: TagName, name: string, { field }: AttributeSpec, locale: Locale): Html {
  const t = handbookWords[locale];
  if (name === 'name') return t.name;
  if (name === 'subject') return t.subject;
  const worded = wordsOfCalculators[tag]?.[locale].fields[name];
  if (worded === undefined || field === undefined) return '';
  const { label, entries = {}, unit, hint } = worded;
  const named = label.replace(/: \{entry\}$/, '').replace('{entry}', '…');
  const whole = unit === undefined ? named : `${named} (${unit})`;
  const row = 'row' in field ? t.entries(field.row.map((e) => entries[e] ?? e).join(', ')) : '';
  return [/[.?]$/.test(whole) ? whole : `${whole}.`, row, hint ?? ''].filter(Boolean).join(' ');
}
