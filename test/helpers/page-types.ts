import { type Edition, sees } from '#editions/edition.ts';
import type { Locale } from '#i18n/locale.ts';
import {
  aboutPath,
  notebookPath,
  casePath,
  casesPath,
  facetPath,
  glossaryPath,
  guidePath,
  handbookPagePath,
  handbookPath,
  handoutPath,
  homePath,
  keepPath,
  labPath,
  notePath,
  offlinePath,
  pathPath,
  quarterlyPath,
  quizKeyPath,
  quizPath,
  reviewPath,
  seminarPath,
  roomPath,
  searchPath,
  slidesPath,
  speakerPath,
  sourcesPath,
  topicsPath,
  verifyPath,
  wrongPath,
} from '#i18n/routes.ts';

/** A page of each type, by what it is. */
export interface PageType {
  readonly type: string;
  readonly path: (locale: Locale) => string;
  /** What is there once its scripts have run. */
  readonly ready: string;
}

/** The cases that the tests read. */
export const plainCase = 'unpatched-puncture';
export const oneCalculatorCase = 'customers-quarterly';
export const twoCalculatorsCase = 'unanswered-manager-email';
export const listeningCase = 'troll-operator';
/** Has those that are made from the shared form. */
export const sharedFormCase = 'three-identical-noes';

const calculatorReady = 'nps-calculator fieldset:enabled';

const everywhere: readonly PageType[] = [
  { type: 'door', path: () => '/', ready: 'h1' },
  { type: 'home', path: homePath, ready: 'h1' },
  { type: 'case list', path: casesPath, ready: 'case-filter input' },
  { type: 'case', path: (locale) => casePath(locale, plainCase), ready: '.case-actions button' },
  {
    type: 'case with calculator',
    path: (locale) => casePath(locale, oneCalculatorCase),
    ready: calculatorReady,
  },
  {
    type: 'case with two calculators',
    path: (locale) => casePath(locale, twoCalculatorsCase),
    ready: calculatorReady,
  },
  {
    type: 'case with calculators of several kinds',
    path: (locale) => casePath(locale, sharedFormCase),
    ready: 'scorecard-calculator fieldset:enabled',
  },
  {
    type: 'case with a listening desk',
    path: (locale) => casePath(locale, listeningCase),
    ready: 'listening-desk [data-actions]:not([inert])',
  },
  { type: 'topics', path: topicsPath, ready: 'h1' },
  { type: 'topic', path: (locale) => facetPath(locale, 'theme', 'promise'), ready: 'h1' },
  { type: 'glossary', path: glossaryPath, ready: 'h1' },
  { type: 'sources', path: sourcesPath, ready: 'h1' },
  {
    type: 'search',
    path: (locale) => `${searchPath(locale)}?q=${locale === 'it' ? 'promessa' : 'promise'}`,
    ready: '.search-result',
  },
  {
    type: 'ten ways to get it wrong',
    path: wrongPath,
    ready: 'pitfall-demonstration fieldset:enabled',
  },
  { type: 'about', path: aboutPath, ready: 'h1' },
  { type: 'handbook', path: handbookPath, ready: 'h1' },
  {
    type: 'handbook page',
    path: (locale) => handbookPagePath(locale, 'poll'),
    ready: 'reader-poll fieldset:enabled',
  },
  { type: 'notebook', path: notebookPath, ready: '#answers-file:enabled' },
  { type: 'laboratory', path: labPath, ready: 'survey-lab fieldset:enabled' },
  {
    type: 'quarterly',
    path: (locale) => quarterlyPath(locale),
    ready: 'quarterly-tool .lab-source:enabled',
  },
  {
    type: 'quarterly of the house',
    path: (locale) => quarterlyPath(locale, 'twelve-shops'),
    ready: 'quarterly-view [data-sortable] thead button',
  },
  { type: 'seminars', path: (locale) => seminarPath(locale), ready: 'h1' },
  {
    type: 'seminar',
    path: (locale) => seminarPath(locale, 'who-answers-for-us'),
    ready: 'seminar-clock:defined',
  },
  {
    type: 'slides',
    path: (locale) => slidesPath(locale, 'who-answers-for-us'),
    ready: '.deck-bar:enabled',
  },
  {
    type: 'handout',
    path: (locale) => handoutPath(locale, 'who-answers-for-us'),
    ready: 'handout-columns input',
  },
  { type: 'quizzes', path: (locale) => quizPath(locale), ready: 'h1' },
  {
    type: 'quiz',
    path: (locale) => quizPath(locale, 'who-answers-for-us'),
    ready: '.quiz fieldset:enabled',
  },
  {
    type: 'exam',
    path: (locale) => quizPath(locale, 'promise-and-delivery'),
    ready: '.quiz fieldset:enabled',
  },
  { type: 'review', path: reviewPath, ready: 'review-desk [data-said]:not(:empty)' },
  { type: 'keep offline', path: keepPath, ready: '.keep [data-size]:not(:empty)' },
  { type: 'not found', path: (locale) => `/${locale}/nowhere/`, ready: 'h1' },
  { type: 'no connection', path: offlinePath, ready: 'h1' },
];

const teachingNote: PageType = {
  type: 'teaching note',
  path: (locale) => notePath(locale, twoCalculatorsCase),
  ready: 'h1',
};

const guide: PageType = {
  type: 'trainer’s guide',
  path: (locale) => guidePath(locale, 'who-answers-for-us'),
  ready: 'seminar-clock:defined',
};

const speaker: PageType = {
  type: 'speaker’s window',
  path: (locale) => speakerPath(locale, 'who-answers-for-us'),
  ready: '.speaker.is-on',
};

const room: PageType = {
  type: 'room’s answers',
  path: (locale) => roomPath(locale, 'who-answers-for-us'),
  ready: 'room-ask fieldset:enabled',
};

const quizKey: PageType = {
  type: 'key of a quiz',
  path: (locale) => quizKeyPath(locale, 'promise-and-delivery'),
  ready: 'h1',
};

const verify: PageType = { type: 'verify a record', path: verifyPath, ready: 'verify-record form' };

const forStaff: readonly PageType[] = [
  { type: 'paths', path: (locale) => pathPath(locale), ready: 'h1' },
  {
    type: 'path',
    path: (locale) => pathPath(locale, 'first-week'),
    ready: '.path-roles:enabled',
  },
];

/** Every type of page that an edition has. */
export function pageTypesOf(edition: Edition): readonly PageType[] {
  if (!sees(edition, 'staff')) return everywhere;
  if (!sees(edition, 'trainer')) return [...everywhere, ...forStaff];
  return [...everywhere, ...forStaff, teachingNote, guide, speaker, room, quizKey, verify];
}
