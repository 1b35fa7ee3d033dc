import type { Locale } from './locale.ts';
import { words } from './words.ts';

/** The parts of addresses that are words, in each language. */
const parts = {
  cases: { it: 'casi', en: 'cases' },
  glossary: { it: 'glossario', en: 'glossary' },
  sources: { it: 'fonti', en: 'sources' },
  search: { it: 'cerca', en: 'search' },
  lab: { it: 'laboratorio', en: 'lab' },
  quarterly: { it: 'trimestrale', en: 'quarterly' },
  seminars: { it: 'seminari', en: 'seminars' },
  handout: { it: 'dispensa', en: 'handout' },
  guide: { it: 'guida', en: 'guide' },
  slides: { it: 'diapositive', en: 'slides' },
  calendar: { it: 'calendario', en: 'calendar' },
  room: { it: 'aula', en: 'room' },
  speaker: { it: 'chi-parla', en: 'speaker' },
  quizzes: { it: 'quiz', en: 'quizzes' },
  key: { it: 'soluzioni', en: 'key' },
  review: { it: 'ripasso', en: 'review' },
  keep: { it: 'senza-rete', en: 'keep-offline' },
  paths: { it: 'percorsi', en: 'paths' },
  verify: { it: 'verifica', en: 'verify' },
  about: { it: 'progetto', en: 'about' },
  wrong: { it: 'sbagliare', en: 'wrong' },
  handbook: { it: 'manuale', en: 'handbook' },
  notebook: { it: 'taccuino', en: 'notebook' },
  topics: { it: 'argomenti', en: 'topics' },
  note: { it: 'nota-didattica', en: 'teaching-note' },
  theme: { it: 'tema', en: 'theme' },
  stage: { it: 'fase', en: 'stage' },
  sector: { it: 'settore', en: 'sector' },
  level: { it: 'livello', en: 'level' },
  time: { it: 'tempo', en: 'time' },
} as const satisfies Record<string, Record<Locale, string>>;

/** What cases are filed under. */
export const facets = ['theme', 'stage', 'sector', 'level', 'time'] as const;
export type Facet = (typeof facets)[number];

export const homePath = (locale: Locale): string => `/${locale}/`;
export const casesPath = (locale: Locale): string => `/${locale}/${parts.cases[locale]}/`;
export const casePath = (locale: Locale, slug: string): string => `${casesPath(locale)}${slug}/`;
export const notePath = (locale: Locale, slug: string): string =>
  `${casePath(locale, slug)}${parts.note[locale]}/`;
/** The data of an exhibit, beside its case. */
export const exhibitDataPath = (locale: Locale, slug: string, exhibit: string): string =>
  `${casePath(locale, slug)}${exhibit}.csv`;
export const topicsPath = (locale: Locale): string => `/${locale}/${parts.topics[locale]}/`;
export const glossaryPath = (locale: Locale): string => `/${locale}/${parts.glossary[locale]}/`;
export const termPath = (locale: Locale, slug: string): string => `${glossaryPath(locale)}#${slug}`;
export const sourcesPath = (locale: Locale): string => `/${locale}/${parts.sources[locale]}/`;
export const sourcePath = (locale: Locale, slug: string): string =>
  `${sourcesPath(locale)}#${slug}`;
export const searchPath = (locale: Locale): string => `/${locale}/${parts.search[locale]}/`;
/** Where readers bring a survey of their own. */
export const labPath = (locale: Locale): string => `/${locale}/${parts.lab[locale]}/`;
/** A quarterly; without a name, where readers make their own. */
export const quarterlyPath = (locale: Locale, slug?: string): string =>
  `/${locale}/${parts.quarterly[locale]}/${slug === undefined ? '' : `${slug}/`}`;
/** A seminar; without a name, the list of them. */
export const seminarPath = (locale: Locale, slug?: string): string =>
  `/${locale}/${parts.seminars[locale]}/${slug === undefined ? '' : `${slug}/`}`;
/** What those taking part in a seminar get on paper. */
export const handoutPath = (locale: Locale, slug: string): string =>
  `${seminarPath(locale, slug)}${parts.handout[locale]}/`;
/** What whoever holds it gets. */
export const guidePath = (locale: Locale, slug: string): string =>
  `${seminarPath(locale, slug)}${parts.guide[locale]}/`;
/** What the margins of a seminar’s printed pages say. */
export const marginsPath = (locale: Locale, slug: string): string =>
  `${seminarPath(locale, slug)}margins.css`;
/** A seminar’s slides. */
export const slidesPath = (locale: Locale, seminar: string): string =>
  `${seminarPath(locale, seminar)}${parts.slides[locale]}/`;
/** A seminar’s dates as a calendar file. */
export const calendarPath = (locale: Locale, seminar: string): string =>
  `${seminarPath(locale, seminar)}${parts.calendar[locale]}.ics`;
/** Where a trainer counts what the room answers: trainers only. */
export const roomPath = (locale: Locale, seminar: string): string =>
  `${seminarPath(locale, seminar)}${parts.room[locale]}/`;
/** What the speaker sees: trainers only. */
export const speakerPath = (locale: Locale, seminar: string): string =>
  `${seminarPath(locale, seminar)}${parts.speaker[locale]}/`;
/** A quiz; without a name, the list of them. */
export const quizPath = (locale: Locale, slug?: string): string =>
  `/${locale}/${parts.quizzes[locale]}/${slug === undefined ? '' : `${slug}/`}`;
/** What is right in a quiz, on paper: trainers only. */
export const quizKeyPath = (locale: Locale, slug: string): string =>
  `${quizPath(locale, slug)}${parts.key[locale]}/`;
/** Where readers keep pages for when there is no connection. */
export const keepPath = (locale: Locale): string => `/${locale}/${parts.keep[locale]}/`;
/** What a browser needs to install the site. */
export const manifestPath = (locale: Locale): string => `/${locale}/site.webmanifest`;
/** Where questions that were answered wrong come back. */
export const reviewPath = (locale: Locale): string => `/${locale}/${parts.review[locale]}/`;
/** An onboarding path; without a name, the list of them. Not for students. */
export const pathPath = (locale: Locale, slug?: string): string =>
  `/${locale}/${parts.paths[locale]}/${slug === undefined ? '' : `${slug}/`}`;
/** Where the code of a record is verified: trainers only. */
export const verifyPath = (locale: Locale): string => `/${locale}/${parts.verify[locale]}/`;
export const aboutPath = (locale: Locale): string => `/${locale}/${parts.about[locale]}/`;
/** Ten ways to get it wrong. */
export const wrongPath = (locale: Locale): string => `/${locale}/${parts.wrong[locale]}/`;
/** How to write with the tags of the authors’ language. */
export const handbookPath = (locale: Locale): string => `/${locale}/${parts.handbook[locale]}/`;
export const handbookPagePath = (locale: Locale, slug: string): string =>
  `${handbookPath(locale)}${slug}/`;
/** What readers have entered, to export and import. */
export const notebookPath = (locale: Locale): string => `/${locale}/${parts.notebook[locale]}/`;
/** What the service worker shows when a page can neither be fetched nor has been kept. */
export const offlinePath = (locale: Locale): string => `/${locale}/offline/`;
export const feedPath = (locale: Locale): string => `/${locale}/rss.xml`;
export const cardPath = (locale: Locale, slug: string): string => `/${locale}/cards/${slug}.png`;

/** Address of the archive of one value of a facet, such as the theme “promise”. */
export function facetPath(locale: Locale, facet: Facet, value: string): string {
  return `${topicsPath(locale)}${parts[facet][locale]}/${facetSlug(locale, facet, value)}/`;
}

/** The readable end of a facet’s address: its name without accents, spaces and signs. */
export function facetSlug(locale: Locale, facet: Facet, value: string): string {
  return facetLabel(locale, facet, value)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The name of a facet’s value for readers. */
export function facetLabel(locale: Locale, facet: Facet, value: string): string {
  const dictionary: Readonly<Record<string, unknown>> = words(locale);
  const label = dictionary[`${facet}.${value}`];
  if (typeof label === 'string') return label;
  throw new RangeError(`facetLabel: words/${locale}.ts has no “${facet}.${value}”`);
}

/**
 * The parts of an address by name, as Astro’s dynamic routes want them.
 *
 * @example
 * routeParams('/it/casi/', 'locale', 'cases'); // => { locale: 'it', cases: 'casi' }
 */
export function routeParams(path: string, ...names: readonly string[]): Record<string, string> {
  const parts = path.split('/').filter((part) => part !== '');
  return Object.fromEntries(names.map((name, index) => [name, parts[index] ?? '']));
}

/** One address in every language. */
export function inEveryLocale(path: (locale: Locale) => string): Record<Locale, string> {
  return { it: path('it'), en: path('en') };
}
