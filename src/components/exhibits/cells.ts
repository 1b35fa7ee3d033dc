import type { Locale } from '#i18n/locale.ts';

/**
 * A cell of a data file as readers see it. Data files have points as decimal signs and hyphens as
 * minus signs, whatever the language; a hyphen alone says that there is nothing here.
 */
export function shownCell(locale: Locale, cell: string): string {
  if (cell === '-') return '–';
  const signed = cell.replace(/^-(?=\d)/, '−');
  const isNumber = /^[+−]?\d+\.\d+\s?%?$/.test(signed);
  return isNumber && locale === 'it' ? signed.replace('.', ',') : signed;
}
