import { isLocale, type Locale } from '#i18n/locale.ts';

/** The language that an element stands in. */
export function localeOf(host: HTMLElement): Locale {
  const lang = host.closest<HTMLElement>('[lang]')?.lang;
  return isLocale(lang) ? lang : 'it';
}
