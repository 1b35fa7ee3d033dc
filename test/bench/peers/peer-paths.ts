import type { Locale } from '#i18n/locale.ts';

// The parts of addresses are the same in every language, as they are with peers’ users: both
// generators find a page’s translation by its path.
export const casesPath = (locale: Locale): string => `/${locale}/cases/`;
export const casePath = (locale: Locale, slug: string): string => `${casesPath(locale)}${slug}/`;
export const glossaryPath = (locale: Locale): string => `/${locale}/glossary/`;
export const sourcesPath = (locale: Locale): string => `/${locale}/sources/`;
